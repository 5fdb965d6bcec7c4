package uk.careplans.testkit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The pieces that one run with a tag is torn into. */
final class TornRun {

    private static final String AUTHOR = "Anna Author";

    private final Document document;
    private final @Nullable Element properties;

    TornRun(Element run) {
        document = run.getOwnerDocument();
        properties = Docx.children(run).stream()
                .filter(child -> Docx.is(child, "rPr"))
                .findFirst()
                .orElse(null);
    }

    List<Node> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(run(text));
    }

    List<Node> tear(String tag, TearingWay way, int id) {
        boolean bare = tag.matches("\\$[^{].*");
        // Alternately between $ and {, and within the words.
        int first = id % 2 == 0 ? 1 : Math.max(1, tag.length() / 3);
        int second = Math.min(tag.length() - 1, Math.max(first + 1, tag.length() * 2 / 3));
        String a = tag.substring(0, first);
        String b = tag.substring(first, Math.max(first, second));
        String c = tag.substring(Math.max(first, second));
        return switch (way) {
            case PROOF_ERROR -> List.of(
                    run(a), mark("proofErr", "type", "spellStart"), run(b), mark("proofErr", "type", "spellEnd"), run(c));
            case SITTINGS -> List.of(sitting(a, "00A1B2C3"), sitting(b, "00D4E5F6"), sitting(c, "00A1B2C3"));
            case FORMATTING -> List.of(run(a), formatted(b, "i"), formatted(c, "b"));
            case BOOKMARK -> List.of(run(a), bookmark(id), run(b + c), mark("bookmarkEnd", "id", "" + id));
            case COMMENT -> comment(a, b + c, id);
            case RENDERED_PAGE_BREAK -> List.of(run(a), holding("lastRenderedPageBreak"), run(b + c));
            case LINE_BREAK -> bare ? plain(tag) : atSeam(tag, holding("br"));
            case INSERTED -> List.of(run(a), wrapped("ins", id, run(b)), run(c));
            case DELETED -> List.of(run(a), wrapped("del", id, deleted()), run(b + c));
            case CONTROL -> List.of(run(a), control(id, run(b + c)));
            case NO_BREAK_SPACE -> plain(tag.replace(' ', '\u00A0'));
            case ZERO_WIDTH_SPACE -> plain(bare ? tag : seam(tag, "\u200B"));
            case SOFT_HYPHEN -> bare ? plain(tag) : atSeam(tag, holding("softHyphen"));
            case CAPITAL -> plain(tag.startsWith("#") ? "#" + Character.toUpperCase(tag.charAt(1)) + tag.substring(2) : tag);
            case EVERY_CHARACTER -> tag.chars().mapToObj(each -> (Node) run(Character.toString(each))).toList();
            case MERGE_FIELD -> mergeField(tag, first);
            case SIMPLE_MERGE_FIELD -> List.of(simpleField(tag));
        };
    }

    /** Where Word would break a line: after a blank, else after a dot, else in the middle. */
    private static int seamOf(String tag) {
        int blank = tag.indexOf(' ') + 1;
        int dot = tag.indexOf('.') + 1;
        return blank > 0 ? blank : dot > 0 ? dot : tag.length() / 2 + 1;
    }

    private static String seam(String tag, String character) {
        return tag.substring(0, seamOf(tag)) + character + tag.substring(seamOf(tag));
    }

    private List<Node> atSeam(String tag, Node between) {
        return List.of(run(tag.substring(0, seamOf(tag))), between, run(tag.substring(seamOf(tag))));
    }

    private List<Node> comment(String before, String commented, int id) {
        Element reference = run("");
        reference.removeChild(reference.getLastChild());
        reference.appendChild(mark("commentReference", "id", "" + id));
        return List.of(
                run(before),
                mark("commentRangeStart", "id", "" + id),
                run(commented),
                mark("commentRangeEnd", "id", "" + id),
                reference);
    }

    private List<Node> mergeField(String tag, int cut) {
        String name = tag.contains(" ") ? "\"" + tag + "\"" : tag;
        List<Node> field = new ArrayList<>(List.of(fieldMark("begin")));
        for (String piece : List.of(" MERGEFIELD  ", name.substring(0, cut), name.substring(cut), "  \\* MERGEFORMAT ")) {
            field.add(runOf(text("instrText", piece)));
        }
        field.add(fieldMark("separate"));
        field.add(run("«" + tag + "»"));
        field.add(fieldMark("end"));
        return field;
    }

    private Element simpleField(String tag) {
        String name = tag.contains(" ") ? "\"" + tag + "\"" : tag;
        Element field = mark("fldSimple", "instr", " MERGEFIELD  " + name + "  \\* MERGEFORMAT ");
        field.appendChild(run("«" + tag + "»"));
        return field;
    }

    private Element fieldMark(String type) {
        return runOf(mark("fldChar", "fldCharType", type));
    }

    private Element control(int id, Element content) {
        Element control = element("sdt");
        Element controlProperties = element("sdtPr");
        controlProperties.appendChild(mark("id", "val", "" + id));
        control.appendChild(controlProperties);
        control.appendChild(element("sdtContent")).appendChild(content);
        return control;
    }

    private Element bookmark(int id) {
        Element start = mark("bookmarkStart", "id", "" + id);
        start.setAttributeNS(Docx.W, "w:name", "torn" + id);
        return start;
    }

    private Element wrapped(String revision, int id, Element run) {
        Element wrapper = mark(revision, "id", "" + id);
        wrapper.setAttributeNS(Docx.W, "w:author", AUTHOR);
        wrapper.setAttributeNS(Docx.W, "w:date", "2026-05-14T09:30:00Z");
        wrapper.appendChild(run);
        return wrapper;
    }

    private Element deleted() {
        return runOf(text("delText", "nonsense"));
    }

    private Element sitting(String text, String rsid) {
        Element run = run(text);
        run.setAttributeNS(Docx.W, "w:rsidR", rsid);
        return run;
    }

    private Element formatted(String text, String toggle) {
        Element run = run(text);
        Element own = element("rPr");
        own.appendChild(element(toggle));
        if (properties != null) {
            run.replaceChild(own, run.getFirstChild());
        } else {
            run.insertBefore(own, run.getFirstChild());
        }
        return run;
    }

    private Element run(String text) {
        return runOf(text("t", text));
    }

    private Element holding(String localName) {
        return runOf(element(localName));
    }

    private Element runOf(Element content) {
        Element run = element("r");
        if (properties != null) {
            run.appendChild(properties.cloneNode(true));
        }
        run.appendChild(content);
        return run;
    }

    private Element text(String localName, String text) {
        Element element = element(localName);
        element.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        element.setTextContent(text);
        return element;
    }

    private Element mark(String localName, String attribute, String value) {
        Element mark = element(localName);
        mark.setAttributeNS(Docx.W, "w:" + attribute, value);
        return mark;
    }

    private Element element(String localName) {
        return document.createElementNS(Docx.W, "w:" + localName);
    }
}
