package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.careplans.generator.word.Wml;

/**
 * Makes of each block that takes columns a block in every row of its table, around the cells that the row has in those
 * columns. From there on each row is compiled by itself.
 */
final class ColumnBlocks {

    private final Problems problems;
    private final List<Block> blocks;
    private final List<Block> spread = new ArrayList<>();

    private ColumnBlocks(List<Block> blocks, Problems problems) {
        this.blocks = blocks;
        this.problems = problems;
    }

    /** The blocks of a story with those of its rows in the place of those that take columns. */
    static List<Block> spread(List<Block> blocks, Problems problems) {
        ColumnBlocks columns = new ColumnBlocks(blocks, problems);
        // From the outer to the inner; the matcher gives a block after those inside it.
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i).takesColumns()) {
                columns.spread(blocks.get(i));
            }
        }
        List<Block> all = new ArrayList<>(blocks);
        all.removeIf(Block::takesColumns);
        all.addAll(columns.spread);
        return all;
    }

    private void spread(Block block) {
        Element first = cellOf(block.open);
        Element last = cellOf(block.end);
        Element table = first == null ? null : Wml.ancestor(first, "tbl");
        if (first == null || last == null || table == null || table != Wml.ancestor(last, "tbl")) {
            problems.add(block.open, ProblemKind.COLUMNS_UNCLEAR, block.open.directive());
            return;
        }
        ColumnGrid grid = ColumnGrid.of(table);
        int from = ColumnGrid.spanOf(first).from();
        int to = ColumnGrid.spanOf(last).to();
        if (to <= from) {
            problems.add(block.open, ProblemKind.COLUMNS_UNCLEAR, block.open.directive());
            if (!block.open.tag.opensLoop()) {
                remove(block);
            }
            return;
        }
        boolean inRows = blocks.stream()
                .anyMatch(other -> other.extent() == Block.Extent.ROWS
                        && other.container() == table
                        && other.branchOf(first) >= 0);
        if (inRows) {
            problems.add(block.open, ProblemKind.COLUMNS_IN_ROWS, block.open.directive());
        }
        boolean inControl = false;
        List<Block> ofRows = new ArrayList<>();
        for (Element row : grid.rows()) {
            // A row of directives disappears, and its tags with it.
            if (!ColumnGrid.vanishes(row)) {
                inControl |= !spread(block, row, from, to, ofRows);
            }
        }
        if (inControl) {
            problems.add(block.open, ProblemKind.CROSSES_CONTROL, block.open.directive());
        } else if (ofRows.isEmpty() || !grid.take(new ColumnGrid.Taken(from, to, ofRows.get(0).open))) {
            problems.add(block.open, ProblemKind.COLUMNS_UNCLEAR, block.open.directive());
        } else {
            reportCuts(grid, block);
        }
        remove(block);
        spread.addAll(ofRows);
    }

    private static @Nullable Element cellOf(Mark mark) {
        Node holder = mark.paragraph.getParentNode();
        return mark.element.getParentNode() == mark.paragraph && Wml.is(holder, "tc") ? (Element) holder : null;
    }

    /** Puts a block around the cells that a row has in the columns; tells whether it could. */
    private static boolean spread(Block block, Element row, int from, int to, List<Block> ofRows) {
        List<Element> cells = new ArrayList<>();
        for (ColumnGrid.Span span : ColumnGrid.spans(row)) {
            if (span.cell() != null && span.isWithin(from, to)) {
                cells.add(span.cell());
            }
        }
        if (cells.isEmpty()) {
            return true;
        }
        Element first = cells.get(0);
        Element last = cells.get(cells.size() - 1);
        if (first.getParentNode() != row || last.getParentNode() != row) {
            return false;
        }
        Mark open = block.open.copyInto(row);
        Mark end = block.end.copyInto(row);
        row.insertBefore(open.element, first);
        row.insertBefore(end.element, last.getNextSibling());
        ofRows.add(Block.ofCells(open, end));
        cells.forEach(cell -> moveOut(cell, open, end));
        return true;
    }

    /** The ends of a block that takes the whole row may stand in any cell of it; they go out of what is repeated. */
    private static void moveOut(Element cell, Mark open, Mark end) {
        Node row = open.element.getParentNode();
        Node behind = end.element.getNextSibling();
        for (Mark mark : Mark.allBelow(cell)) {
            Block block = mark.block;
            if (block != null
                    && block.extent() == Block.Extent.ROWS
                    && block.container() == Wml.ancestor(cell, "tbl")) {
                row.insertBefore(mark.element, mark == block.open ? open.element : behind);
            }
        }
    }

    private void reportCuts(ColumnGrid grid, Block block) {
        List<Element> rows = grid.rows();
        for (int i = 0; i < rows.size(); i++) {
            String row = String.valueOf(i + 1);
            for (ColumnGrid.Span span : ColumnGrid.spans(rows.get(i))) {
                ColumnGrid.Taken cut = ColumnGrid.vanishes(rows.get(i)) ? null : grid.cutting(span);
                if (cut != null) {
                    problems.add(block.open, ProblemKind.COLUMNS_CUT, cut.open().directive(), row);
                }
            }
        }
    }

    /** What the author wrote has done its service, unless its row disappears. */
    private static void remove(Block block) {
        for (Mark mark : List.of(block.open, block.end)) {
            Element row = Wml.ancestor(mark.element, "tr");
            if (row != null && !ColumnGrid.vanishes(row)) {
                mark.element.getParentNode().removeChild(mark.element);
            }
        }
    }
}
