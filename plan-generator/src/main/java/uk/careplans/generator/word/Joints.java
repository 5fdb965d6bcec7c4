package uk.careplans.generator.word;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Where a piece meets the form around it. */
final class Joints {

    private static final Set<String> BLOCKS = Set.of("p", "tbl", "sdt");
    private static final Set<String> BOOKMARKS = Set.of("bookmarkStart", "bookmarkEnd");

    private Joints() {}

    /** The blocks without the empty paragraph that Word wants behind a table at the end, if the form has one there. */
    static List<Element> fitting(List<Element> blocks, Element place) {
        int last = blocks.size() - 1;
        boolean spare = last > 0
                && Wml.is(blocks.get(last - 1), "tbl")
                && Wml.is(blocks.get(last), "p")
                && Wml.all(blocks.get(last), "r").isEmpty()
                && Wml.is(beside(place, false), "p");
        return spare ? blocks.subList(0, last) : blocks;
    }

    /** Takes the paragraph away that asked for the blocks, which stand right before it. */
    static void close(List<Element> blocks, Element place) {
        if (!blocks.isEmpty()) {
            holdApart(beside(blocks.get(0), true), blocks.get(0));
        }
        Element section = Wml.path(place, "pPr", "sectPr");
        for (Element child : Wml.children(place)) {
            if (Wml.isAny(child, BOOKMARKS)) {
                place.getParentNode().insertBefore(child, place);
            } else if (section == null || !Wml.is(child, "pPr")) {
                Wml.remove(child);
            }
        }
        Element next = beside(place, false);
        if (section == null) {
            // A section break is the form's, and stays.
            Wml.remove(place);
            if (!blocks.isEmpty() && next != null) {
                holdApart(beside(next, true), next);
            }
        }
    }

    /** Word would make one table of two that touch. */
    private static void holdApart(@Nullable Element one, Element other) {
        if (Wml.is(one, "tbl") && Wml.is(other, "tbl")) {
            Element hairline = Wml.create(other, "p");
            Element properties = Wml.create(other, "pPr");
            Element spacing = Wml.create(other, "spacing");
            other.getParentNode().insertBefore(hairline, other);
            hairline.appendChild(properties);
            properties.appendChild(spacing);
            Wml.set(spacing, "before", "0");
            Wml.set(spacing, "after", "0");
            Wml.set(spacing, "line", "20");
            Wml.set(spacing, "lineRule", "exact");
        }
    }

    private static @Nullable Element beside(Element block, boolean before) {
        Node at = block;
        do {
            at = before ? at.getPreviousSibling() : at.getNextSibling();
        } while (at != null && !Wml.isAny(at, BLOCKS));
        return (Element) at;
    }
}
