package uk.careplans.generator.look;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.careplans.generator.word.Wml;

/**
 * Takes pictures out of a form, and what held nothing else: the run, the paragraph, the row, the column. What is left of the
 * relationships is no longer referred to, so that no document gets the picture's file. For one thread.
 */
final class FewerPictures {

    private static final Set<String> SEEN = Set.of(
            "t",
            "drawing",
            "pict",
            "object",
            "fldChar",
            "fldSimple",
            "instrText",
            "sdt",
            "sectPr",
            "sym",
            "footnoteReference",
            "endnoteReference",
            "br");

    private final PictureLevel level;

    FewerPictures(PictureLevel level) {
        this.level = level;
    }

    /** Takes those out of a story that do not stay. */
    void leaveOut(Element story) {
        Set<Element> cells = new LinkedHashSet<>();
        for (Element drawing : Wml.all(story, "drawing")) {
            Element properties = below(drawing, "docPr");
            if (properties != null && below(drawing, "pic") != null && !stays(properties, story)) {
                Element cell = Wml.ancestor(drawing, "tc");
                Element paragraph = Wml.ancestor(drawing, "p");
                takeOut(drawing);
                if (paragraph != null) {
                    closeUp(paragraph);
                }
                if (cell != null) {
                    cells.add(cell);
                }
            }
        }
        EmptiedTables.closeUp(cells);
    }

    private boolean stays(Element properties, Element story) {
        String description = properties.getAttribute("descr").strip();
        if (description.startsWith("$") || description.startsWith("#")) {
            // A place for a picture of the plan or of the pack.
            return true;
        }
        return switch (level) {
            case ALL -> true;
            case FEW ->
                !description.isEmpty()
                        || DressedFile.isOfThePage(story)
                        || properties.getAttribute("name").startsWith("few");
            case NONE -> false;
        };
    }

    private static @Nullable Element below(Element element, String localName) {
        return Wml.all(element).stream()
                .filter(each -> localName.equals(each.getLocalName()))
                .findFirst()
                .orElse(null);
    }

    /** With what was there for readers that know no such picture, and with the run if that has nothing else. */
    private static void takeOut(Element drawing) {
        Element paragraph = Wml.ancestor(drawing, "p");
        Element run = Wml.ancestor(drawing, "r");
        Node gone = drawing;
        for (Node up = drawing; up != null && up != run; up = up.getParentNode()) {
            if ("AlternateContent".equals(up.getLocalName())) {
                gone = up;
            }
        }
        if (paragraph != null) {
            joinWords(paragraph, drawing);
        }
        remove(gone);
        if (run != null && Wml.children(run).stream().allMatch(each -> Wml.is(each, "rPr"))) {
            remove(run);
        }
    }

    /** The spaces that kept words away from the picture would be a hole. */
    private static void joinWords(Element paragraph, Element drawing) {
        List<Element> all = Wml.all(paragraph);
        int at = all.indexOf(drawing);
        String before = "";
        for (int i = 0; i < at; i++) {
            before = Wml.is(all.get(i), "t") ? all.get(i).getTextContent() : Wml.is(all.get(i), "tab") ? "" : before;
        }
        for (int i = at + 1; i < all.size(); i++) {
            if (Wml.is(all.get(i), "t")) {
                Element words = all.get(i);
                if (before.isEmpty() || before.endsWith(" ")) {
                    words.setTextContent(words.getTextContent().stripLeading());
                }
                return;
            }
        }
    }

    private static void closeUp(Element paragraph) {
        Node parent = paragraph.getParentNode();
        boolean isEmpty = Wml.all(paragraph).stream()
                .noneMatch(each -> Wml.W.equals(each.getNamespaceURI()) && SEEN.contains(each.getLocalName()));
        if (parent == null || !isEmpty) {
            return;
        }
        Element next = nextTo(paragraph, true);
        Element previous = nextTo(paragraph, false);
        boolean endsCell = Wml.is(parent, "tc") && !Wml.is(next, "p") && !(next == null && Wml.is(previous, "p"));
        boolean keepsTablesApart =
                (previous == null || Wml.is(previous, "tbl")) && (next == null || Wml.is(next, "tbl"));
        if (!endsCell && !keepsTablesApart) {
            remove(paragraph);
        }
    }

    private static @Nullable Element nextTo(Node node, boolean forward) {
        Node at = forward ? node.getNextSibling() : node.getPreviousSibling();
        while (at != null && (!(at instanceof Element) || Wml.is(at, "pPr") || Wml.is(at, "tcPr"))) {
            at = forward ? at.getNextSibling() : at.getPreviousSibling();
        }
        return (Element) at;
    }

    /** Whether a cell shows nothing. */
    static boolean isEmpty(Element cell) {
        return Wml.all(cell).stream()
                .noneMatch(each -> Wml.W.equals(each.getNamespaceURI())
                        && SEEN.contains(each.getLocalName())
                        && !(Wml.is(each, "t") && each.getTextContent().isEmpty()));
    }

    static void remove(Node node) {
        Node parent = node.getParentNode();
        if (parent != null) {
            parent.removeChild(node);
        }
    }
}
