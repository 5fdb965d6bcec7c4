package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.careplans.generator.word.Wml;

/** A block of a template, from its {@code #foreach} or {@code #if} to its {@code #end}, and what it takes. */
final class Block {

    /** What a block repeats or leaves out. */
    enum Extent {
        /** Words of one paragraph. */
        WORDS,
        /** Whole paragraphs, with the tables between them. */
        PARAGRAPHS,
        /** Whole rows of a table. */
        ROWS,
        /** Whole cells of one row: the part of columns that is in it. */
        CELLS
    }

    final Mark open;
    final List<Mark> middles = new ArrayList<>();
    final Mark end;

    private Extent extent = Extent.WORDS;
    private Node container;

    Block(Mark open, List<Mark> middles, Mark end) {
        this.open = open;
        this.middles.addAll(middles);
        this.end = end;
        this.container = open.element.getParentNode();
        open.block = this;
        end.block = this;
        middles.forEach(middle -> middle.block = this);
    }

    /** A block that takes the cells between two marks in a row. */
    static Block ofCells(Mark open, Mark end) {
        Block block = new Block(open, List.of(), end);
        block.extent = Extent.CELLS;
        return block;
    }

    /** A block of whole paragraphs or rows, whose ends were put there with a container around them. */
    static Block around(Mark open, List<Mark> middles, Mark end, Extent extent, Node container) {
        Block block = new Block(open, middles, end);
        block.extent = extent;
        block.container = container;
        return block;
    }

    /** Whether it takes columns of a table. */
    boolean takesColumns() {
        return open.tag.takesColumns();
    }

    Extent extent() {
        return extent;
    }

    /** The element whose children the block takes. */
    Node container() {
        return container;
    }

    /** Finds the smallest whole thing that holds both ends; what is wrong goes to the problems. */
    void measure(Problems problems, ListItems listItems) {
        if (open.paragraph == end.paragraph) {
            measureWithinParagraph(problems, listItems);
        } else {
            measureAcrossParagraphs(problems);
        }
        if (extent == Extent.WORDS) {
            middles.stream()
                    .filter(middle -> middle.element.getParentNode() != container)
                    .forEach(middle -> problems.add(middle, ProblemKind.CROSSES_CONTROL, open.directive()));
        } else {
            middles.forEach(middle -> checkAlone(middle, problems));
        }
    }

    private void measureWithinParagraph(Problems problems, ListItems listItems) {
        if (end.element.getParentNode() != container) {
            problems.add(open, ProblemKind.CROSSES_CONTROL, open.directive());
        } else if (container == open.paragraph && listItems.isWhole(this)) {
            extent = Extent.PARAGRAPHS;
            container = open.paragraph.getParentNode();
        }
    }

    private void measureAcrossParagraphs(Problems problems) {
        Node common = commonAncestor(open.element, end.element);
        if (Wml.is(common, "tr") || Wml.is(common, "tbl")) {
            extent = Extent.ROWS;
            container = Wml.is(common, "tr") ? common.getParentNode() : common;
            if (Wml.ancestor(open.element, "tbl") != container || Wml.ancestor(end.element, "tbl") != container) {
                problems.add(open, ProblemKind.CROSSES_TABLE, open.directive());
            }
        } else {
            extent = Extent.PARAGRAPHS;
            container = common;
            if (open.paragraph.getParentNode() != common || end.paragraph.getParentNode() != common) {
                boolean table = isInTableBelow(open, common) || isInTableBelow(end, common);
                problems.add(open, table ? ProblemKind.CROSSES_TABLE : ProblemKind.CROSSES_CONTROL, open.directive());
            }
        }
    }

    /**
     * Which branch of the block a node stands in.
     *
     * @return -1 if the block does not take the node
     */
    int branchOf(Node node) {
        Node child = childOfContainer(node);
        Node first = childOfContainer(open.element);
        Node last = childOfContainer(end.element);
        if (child == null || precedes(child, first) || precedes(last, child)) {
            return -1;
        }
        return (int) middles.stream()
                .filter(middle -> precedes(childOfContainer(middle.element), child))
                .count();
    }

    /** The whole paragraph or row that a directive of the block takes; null if the block takes words. */
    @Nullable
    Element wholeOf(Mark directive) {
        return extent == Extent.WORDS ? null : (Element) childOfContainer(directive.element);
    }

    private @Nullable Node childOfContainer(Node node) {
        Node at = node;
        while (at != null && at.getParentNode() != container) {
            at = at.getParentNode();
        }
        return at;
    }

    private static boolean precedes(@Nullable Node one, @Nullable Node other) {
        return one != null
                && other != null
                && one != other
                && (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) != 0;
    }

    private static boolean isInTableBelow(Mark mark, Node common) {
        for (Node at = mark.element; at != common; at = at.getParentNode()) {
            if (Wml.is(at, "tbl")) {
                return true;
            }
        }
        return false;
    }

    private static Node commonAncestor(Element one, Element other) {
        Node at = one.getParentNode();
        while ((at.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_CONTAINED_BY) == 0) {
            at = at.getParentNode();
        }
        return at;
    }

    private void checkAlone(Mark middle, Problems problems) {
        boolean rows = extent == Extent.ROWS;
        boolean alone = childOfContainer(middle.element) instanceof Element whole
                && Wml.is(whole, rows ? "tr" : "p")
                && whole != childOfContainer(open.element)
                && Blank.holdsNothingButDirectives(whole);
        if (!alone) {
            problems.add(
                    middle,
                    ProblemKind.ELSE_NOT_ALONE,
                    middle.directive(),
                    rows ? "a row" : "a paragraph",
                    rows ? "rows" : "paragraphs");
        }
    }
}
