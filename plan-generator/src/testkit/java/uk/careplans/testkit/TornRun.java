package uk.careplans.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The pieces that one run with a tag is torn into. */
final class TornRun {

    /** Stands between two runs where a paragraph is to end. */
    static final String PARAGRAPH_END = "endOfParagraph";

    private static final String AUTHOR = "Anna Author";

    private static final List<String> NO_WIDTH = List.of("\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD");

    private static final Pattern FIRST_PATH = Pattern.compile("\\$\\{?[a-z]");

    private final Document document;
    private final @Nullable Element properties;
    private final Random random;

    TornRun(Element run, Random random) {
        this.random = random;
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
        int first = 1 + random.nextInt(Math.max(1, tag.length() - 2));
        int second = first + 1 + random.nextInt(Math.max(1, tag.length() - 1 - first));
        String a = tag.substring(0, first);
        String b = tag.substring(first, Math.min(second, tag.length()));
        String c = tag.substring(Math.min(second, tag.length()));
        return switch (way) {
            case PROOF_ERROR -> List.of(
                    run(a), mark("proofErr", "type", "spellStart"), run(b), mark("proofErr", "type", "spellEnd"), run(c));
            case SITTINGS -> List.of(sitting(a, "00A1B2C3"), sitting(b, "00D4E5F6"), sitting(c, "00A1B2C3"));
            case FORMATTING -> List.of(run(a), formatted(b, "i"), formatted(c, "b"));
            case BOOKMARK -> List.of(run(a), bookmark(id), run(b + c), mark("bookmarkEnd", "id", "" + id));
            case COMMENT -> comment(a, b + c, id);
            case RENDERED_PAGE_BREAK -> List.of(run(a), holding("lastRenderedPageBreak"), run(b + c));
            case LINE_BREAK -> bare ? plain(tag) : List.of(run(a), holding("br"), run(b + c));
            case INSERTED -> List.of(run(a), wrapped("ins", id, run(b)), run(c));
            case DELETED -> List.of(run(a), wrapped("del", id, deleted()), run(b + c));
            case CONTROL -> List.of(run(a), control(id, run(b + c)));
            case NO_BREAK_SPACE -> plain(tag.replace(' ', '\u00A0'));
            case ZERO_WIDTH_SPACE -> plain(bare ? tag : a + NO_WIDTH.get(random.nextInt(NO_WIDTH.size())) + b + c);
            case SOFT_HYPHEN -> bare ? plain(tag) : List.of(run(a), holding("softHyphen"), run(b + c));
            case CAPITAL -> plain(tag.startsWith("#") ? "#" + Character.toUpperCase(tag.charAt(1)) + tag.substring(2) : tag);
            case EVERY_CHARACTER -> tag.chars().mapToObj(each -> (Node) run(Character.toString(each))).toList();
            case MERGE_FIELD -> mergeField(tag, "\"", first, "\"");
            case SIMPLE_MERGE_FIELD -> List.of(simpleField(tag));
            case SMART_QUOTES -> mergeField(tag, random.nextBoolean() ? "“" : "„", first, random.nextBoolean() ? "”" : "“");
            case CAPITAL_PATH -> plain(capitalPath(tag));
            case LANGUAGE -> List.of(run(a), foreign(b), run(c));
            case SMART_TAG -> List.of(run(a), smartTag(run(b)), run(c));
            case HYPERLINK -> List.of(run(a), around(mark("hyperlink", "anchor", "_top"), run(b)), run(c));
            case DIRECTION -> List.of(run(a), around(mark("dir", "val", "ltr"), run(b)), run(c));
            case FORCED_DIRECTION -> List.of(run(a), around(mark("bdo", "val", "ltr"), run(b)), run(c));
            case PERMISSION -> permission(a, b, c, id);
            case MOVED -> moved(a, b, c, id);
            case HIDDEN -> List.of(run(a), formatted("nonsense", "vanish"), run(b + c));
            case CONTROL_AT_START -> List.of(control(id, run(a)), run(b + c));
            case CONTROL_IN_CONTROL -> List.of(run(a), control(id, control(id + 50_000, run(b))), run(c));
            // The bookmark is put in by TornTags, which knows the next tag.
            case BOOKMARK_ACROSS -> List.of(run(a), run(b + c));
            case PAGE_BREAK -> bare ? plain(tag) : List.of(run(a), runOf(mark("br", "type", "page")), run(b + c));
            case PARAGRAPH_END -> bare ? plain(tag) : List.of(run(a), element(PARAGRAPH_END), run(b + c));
        };
    }

    private static String capitalPath(String tag) {
        Matcher path = FIRST_PATH.matcher(tag);
        return path.replaceFirst(found -> Matcher.quoteReplacement(found.group().toUpperCase(Locale.ROOT)));
    }

    private List<Node> permission(String a, String b, String c, int id) {
        Element start = mark("permStart", "id", "" + id);
        start.setAttributeNS(Docx.W, "w:edGrp", "everyone");
        return List.of(run(a), start, run(b), mark("permEnd", "id", "" + id), run(c));
    }

    private List<Node> moved(String a, String b, String c, int id) {
        Element from = wrapped("moveFromRangeStart", id);
        from.setAttributeNS(Docx.W, "w:name", "move" + id);
        Element to = wrapped("moveToRangeStart", id + 10_000);
        to.setAttributeNS(Docx.W, "w:name", "move" + id);
        return List.of(
                run(a),
                to,
                around(wrapped("moveTo", id + 20_000), run(b)),
                mark("moveToRangeEnd", "id", "" + (id + 10_000)),
                from,
                around(wrapped("moveFrom", id + 30_000), run(b)),
                mark("moveFromRangeEnd", "id", "" + id),
                run(c));
    }

    private Element foreign(String text) {
        Element run = formatted(text, "noProof");
        run.getFirstChild().appendChild(mark("lang", "val", "de-DE"));
        return run;
    }

    private Element smartTag(Element content) {
        Element tag = mark("smartTag", "uri", "urn:schemas-microsoft-com:office:smarttags");
        tag.setAttributeNS(Docx.W, "w:element", "place");
        return around(tag, content);
    }

    private static Element around(Element wrapper, Element content) {
        wrapper.appendChild(content);
        return wrapper;
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

    private List<Node> mergeField(String tag, String open, int cut, String close) {
        String name = tag.contains(" ") || !open.equals("\"") ? open + tag + close : tag;
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

    Element bookmark(int id) {
        Element start = mark("bookmarkStart", "id", "" + id);
        start.setAttributeNS(Docx.W, "w:name", "torn" + id);
        return start;
    }

    private Element wrapped(String revision, int id, Element run) {
        return around(wrapped(revision, id), run);
    }

    private Element wrapped(String revision, int id) {
        Element wrapper = mark(revision, "id", "" + id);
        wrapper.setAttributeNS(Docx.W, "w:author", AUTHOR);
        wrapper.setAttributeNS(Docx.W, "w:date", "2026-05-14T09:30:00Z");
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

    Element mark(String localName, String attribute, String value) {
        Element mark = element(localName);
        mark.setAttributeNS(Docx.W, "w:" + attribute, value);
        return mark;
    }

    private Element element(String localName) {
        return document.createElementNS(Docx.W, "w:" + localName);
    }
}
