package uk.careplans.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Document;

/** What Word expects of the text itself, beyond the schema: ids used once, marks in pairs, nothing empty. */
final class StoryRules {

    private static final Set<String> CONTENT = Set.of("p", "tbl", "tr", "tc", "r", "sdt", "hyperlink", "fldSimple", "smartTag");

    private final List<String> problems = new ArrayList<>();
    private final Set<String> controlIds = new HashSet<>();
    private final Set<String> bookmarkNames = new HashSet<>();

    private StoryRules() {}

    static List<String> check(Map<String, Document> parts) {
        StoryRules rules = new StoryRules();
        parts.forEach(rules::check);
        for (String kind : List.of("footnote", "endnote")) {
            rules.checkNotes(parts, kind);
        }
        return rules.problems;
    }

    private void check(String name, Document part) {
        Set<String> drawings = new HashSet<>();
        for (Element element : Docx.all(part)) {
            if (element.getLocalName().equals("docPr")) {
                // Both branches of an alternative may draw the same thing.
                boolean fallback = isInside(element, "Fallback");
                require(fallback || drawings.add(element.getAttribute("id")), name, "two drawings with one id", element);
            } else if (Docx.is(element, "tc")) {
                require(Docx.is(lastBlock(element), "p"), name, "a cell that does not end in a paragraph", element);
            } else if (Docx.is(element, "tbl")) {
                require(holds(element, "tr"), name, "a table without rows", element);
            } else if (Docx.is(element, "tr")) {
                require(holds(element, "tc"), name, "a row without cells", element);
            } else if (Docx.is(element, "sdt")) {
                checkControl(name, element);
            }
        }
        checkPairs(name, part, "bookmarkStart", "bookmarkEnd");
        checkPairs(name, part, "commentRangeStart", "commentRangeEnd");
        checkFields(name, part);
    }

    private void checkControl(String name, Element control) {
        for (Element child : Docx.children(control)) {
            if (Docx.is(child, "sdtPr")) {
                Docx.children(child).stream()
                        .filter(property -> Docx.is(property, "id"))
                        .forEach(id -> require(
                                controlIds.add(id.getAttributeNS(Docx.W, "val")), name, "two controls with one id", id));
            } else if (Docx.is(child, "sdtContent")) {
                boolean filled = Docx.all(child).stream().anyMatch(inside -> CONTENT.contains(inside.getLocalName()));
                require(filled, name, "a control with nothing in it", control);
            }
        }
    }

    /** Word shows no note without a mark, though its words are in the file, and opens no file with a mark without a note. */
    private void checkNotes(Map<String, Document> parts, String kind) {
        Set<String> notes = new HashSet<>();
        Set<String> marks = new HashSet<>();
        parts.values().forEach(part -> {
            Docx.all(part, kind).forEach(note -> notes.add(note.getAttributeNS(Docx.W, "id")));
            Docx.all(part, kind + "Reference").forEach(mark -> marks.add(mark.getAttributeNS(Docx.W, "id")));
        });
        parts.forEach((name, part) -> {
            for (Element note : Docx.all(part, kind)) {
                boolean line = Docx.is(note.getParentNode(), kind + "Pr") || note.hasAttributeNS(Docx.W, "type");
                boolean marked = marks.contains(note.getAttributeNS(Docx.W, "id"));
                require(line || marked, name, "a " + kind + " without a mark", note);
            }
            for (Element mark : Docx.all(part, kind + "Reference")) {
                boolean there = notes.contains(mark.getAttributeNS(Docx.W, "id"));
                require(there, name, "the mark of a " + kind + " that is not there", mark);
            }
        });
    }

    private void checkPairs(String name, Document part, String start, String end) {
        Set<String> open = new HashSet<>();
        Set<String> used = new HashSet<>();
        for (Element element : Docx.all(part)) {
            String id = element.getAttributeNS(Docx.W, "id");
            if (Docx.is(element, start)) {
                open.add(id);
                require(used.add(id), name, "two " + start + " with one id", element);
                String bookmark = element.getAttributeNS(Docx.W, "name");
                require(bookmark.isEmpty() || bookmarkNames.add(bookmark), name, "two bookmarks of one name", element);
            } else if (Docx.is(element, end)) {
                require(open.remove(id), name, end + " without " + start, element);
            }
        }
        if (!open.isEmpty()) {
            problems.add(name + ": " + start + " without " + end + ": " + open);
        }
    }

    private void checkFields(String name, Document part) {
        int open = 0;
        for (Element code : Docx.all(part, "fldChar")) {
            String type = code.getAttributeNS(Docx.W, "fldCharType");
            open += type.equals("begin") ? 1 : type.equals("end") ? -1 : 0;
            require(open >= 0, name, "a field that ends and never began", code);
        }
        if (open > 0) {
            problems.add(name + ": a field that never ends");
        }
    }

    private void require(boolean met, String part, String problem, Element at) {
        if (!met) {
            String text = at.getTextContent();
            problems.add(part + ": " + problem + " (“" + text.substring(0, Math.min(40, text.length())) + "”)");
        }
    }

    private static boolean holds(Element parent, String localName) {
        return !Docx.all(parent, localName).isEmpty();
    }

    private static Node lastBlock(Element cell) {
        List<Element> blocks = Docx.children(cell).stream()
                .filter(child -> Docx.is(child, "p") || Docx.is(child, "tbl") || Docx.is(child, "sdt"))
                .toList();
        Element last = blocks.isEmpty() ? cell : blocks.get(blocks.size() - 1);
        // A control around the last paragraph is as good as the paragraph.
        List<Element> inner = Docx.is(last, "sdt") ? Docx.all(last, "p") : List.of();
        return inner.isEmpty() ? last : inner.get(inner.size() - 1);
    }

    private static boolean isInside(Node node, String localName) {
        for (Node up = node.getParentNode(); up != null; up = up.getParentNode()) {
            if (localName.equals(up.getLocalName())) {
                return true;
            }
        }
        return false;
    }
}
