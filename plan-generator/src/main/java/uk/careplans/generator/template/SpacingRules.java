package uk.careplans.generator.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.careplans.generator.word.Wml;

/** Finds empty paragraphs that make room, except where Word needs one: after a table, and in a cell with nothing in it. */
final class SpacingRules {

    private final Problems problems;

    SpacingRules(Problems problems) {
        this.problems = problems;
    }

    /** Reports those of a story; of several in a row, the first. */
    void check(List<FormParagraph> paragraphs) {
        FormParagraph first = null;
        FormParagraph last = null;
        int count = 0;
        for (FormParagraph paragraph : paragraphs) {
            boolean makesRoom = paragraph.isEmpty() && !isNeeded(paragraph.element());
            if (makesRoom && last != null && neighbour(last.element(), true) == paragraph.element()) {
                count++;
            } else {
                tell(first, count);
                first = makesRoom ? paragraph : null;
                count = 1;
            }
            last = makesRoom ? paragraph : null;
        }
        tell(first, count);
    }

    private void tell(@Nullable FormParagraph first, int count) {
        if (first != null) {
            String what = count == 1 ? "An empty paragraph makes" : count + " empty paragraphs make";
            problems.add(first.spot(), AdviceKind.BLANK_PARAGRAPHS, List.of(what, count == 1 ? "it" : "them"));
        }
    }

    private static boolean isNeeded(Element paragraph) {
        Element before = neighbour(paragraph, false);
        Element after = neighbour(paragraph, true);
        boolean behindTable = before != null && holdsTable(before);
        boolean alone = before == null && after == null;
        return alone || (behindTable && (after == null || holdsTable(after)));
    }

    private static boolean holdsTable(Element block) {
        return Wml.is(block, "tbl")
                || (Wml.is(block, "sdt") && !Wml.all(block, "tbl").isEmpty());
    }

    /** The paragraph or table beside a paragraph; null at the edge of its cell, box or page. */
    private static @Nullable Element neighbour(Element paragraph, boolean after) {
        Node node = paragraph;
        do {
            node = after ? node.getNextSibling() : node.getPreviousSibling();
        } while (node != null && !Wml.is(node, "p") && !Wml.is(node, "tbl") && !Wml.is(node, "sdt"));
        return (Element) node;
    }
}
