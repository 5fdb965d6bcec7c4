package uk.careplans.generator.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Accepts all tracked changes of a story, as Word's "Accept All Changes" does. */
final class Revisions {

    private static final Set<String> IN = Set.of("ins", "moveTo");
    private static final Set<String> OUT = Set.of("del", "moveFrom");
    private static final Set<String> FORMER = Set.of(
            "rPrChange",
            "pPrChange",
            "sectPrChange",
            "tblPrChange",
            "tblGridChange",
            "trPrChange",
            "tcPrChange",
            "tblPrExChange",
            "numberingChange",
            "cellIns",
            "cellMerge");
    private static final Set<String> RANGES = Set.of(
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd",
            "customXmlInsRangeStart",
            "customXmlInsRangeEnd",
            "customXmlDelRangeStart",
            "customXmlDelRangeEnd",
            "customXmlMoveFromRangeStart",
            "customXmlMoveFromRangeEnd",
            "customXmlMoveToRangeStart",
            "customXmlMoveToRangeEnd");
    private static final Set<String> BLOCKS = Set.of("p", "tbl", "sdt");
    private static final Set<String> CONTENT = Set.of("r", "hyperlink", "sdt", "fldSimple", "dir", "bdo");

    private final Leftovers leftovers;
    private final List<Element> withoutMark = new ArrayList<>();

    private Revisions(Leftovers leftovers) {
        this.leftovers = leftovers;
    }

    static void accept(Element root, Leftovers leftovers) {
        Revisions revisions = new Revisions(leftovers);
        for (Element element : Wml.all(root)) {
            revisions.accept(element);
        }
        revisions.withoutMark.forEach(Revisions::joinWithNext);
    }

    private void accept(Element element) {
        if (Wml.isAny(element, IN)) {
            leftovers.add(LeftoverKind.TRACKED_CHANGE, element);
            acceptInsertion(element);
        } else if (Wml.isAny(element, OUT)) {
            leftovers.add(LeftoverKind.TRACKED_CHANGE, element);
            acceptDeletion(element);
        } else if (Wml.is(element, "cellDel")) {
            leftovers.add(LeftoverKind.TRACKED_CHANGE, element);
            removeAround(element, "tc");
        } else if (Wml.isAny(element, FORMER)) {
            leftovers.add(LeftoverKind.TRACKED_CHANGE, element);
            Wml.remove(element);
        } else if (Wml.isAny(element, RANGES)) {
            Wml.remove(element);
        }
    }

    private static void acceptInsertion(Element insertion) {
        Node parent = insertion.getParentNode();
        if (Wml.isAny(parent, Set.of("rPr", "trPr", "numPr"))) {
            Wml.remove(insertion);
        } else {
            Wml.unwrap(insertion);
        }
    }

    private void acceptDeletion(Element deletion) {
        Node parent = deletion.getParentNode();
        if (Wml.is(parent, "trPr")) {
            removeAround(deletion, "tr");
            return;
        }
        boolean paragraphMark = Wml.is(parent, "rPr") && Wml.is(parent.getParentNode(), "pPr");
        if (paragraphMark && parent.getParentNode().getParentNode() instanceof Element paragraph) {
            withoutMark.add(paragraph);
        }
        Wml.remove(deletion);
    }

    private static void removeAround(Element inside, String localName) {
        Element around = Wml.ancestor(inside, localName);
        if (around != null) {
            Wml.remove(around);
        }
    }

    /**
     * A paragraph's mark holds its formatting, so when the mark goes, its words join the next paragraph and take that
     * one's formatting. Before a table or a control there is nothing to join; then only an empty paragraph goes.
     */
    private static void joinWithNext(Element paragraph) {
        Element next = nextBlock(paragraph);
        if (next == null) {
            return;
        }
        if (Wml.is(next, "p")) {
            Node first = firstContent(next);
            for (Element child : Wml.children(paragraph)) {
                if (!Wml.is(child, "pPr")) {
                    next.insertBefore(child, first);
                }
            }
            Wml.remove(paragraph);
        } else if (isEmpty(paragraph) && !separatesTables(paragraph, next)) {
            Wml.remove(paragraph);
        }
    }

    private static @Nullable Element nextBlock(Element paragraph) {
        for (Node node = paragraph.getNextSibling(); node != null; node = node.getNextSibling()) {
            if (Wml.isAny(node, BLOCKS)) {
                return (Element) node;
            }
        }
        return null;
    }

    private static @Nullable Node firstContent(Element paragraph) {
        Element properties = Wml.child(paragraph, "pPr");
        return properties == null ? paragraph.getFirstChild() : properties.getNextSibling();
    }

    private static boolean isEmpty(Element paragraph) {
        return Wml.children(paragraph).stream().noneMatch(child -> Wml.isAny(child, CONTENT) || !isWord(child));
    }

    private static boolean isWord(Element element) {
        return Wml.W.equals(element.getNamespaceURI());
    }

    /** Word joins two tables that touch. */
    private static boolean separatesTables(Element paragraph, Element next) {
        Node before = paragraph.getPreviousSibling();
        while (before != null && !Wml.isAny(before, BLOCKS)) {
            before = before.getPreviousSibling();
        }
        return Wml.is(before, "tbl") && Wml.is(next, "tbl");
    }
}
