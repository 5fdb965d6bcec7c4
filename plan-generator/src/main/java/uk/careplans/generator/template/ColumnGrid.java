package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Wml;

/**
 * The columns of a table as Word counts them: those of {@code w:tblGrid}, of which a merged cell takes several. Knows
 * which of them are repeated or left out.
 */
final class ColumnGrid {

    /**
     * Neighbouring columns of one row.
     *
     * @param cell null where the row has none
     * @param from the first, counted from 0
     * @param to the one behind the last
     */
    record Span(@Nullable Element cell, int from, int to) {

        boolean isWithin(int start, int end) {
            return start <= from && to <= end;
        }

        boolean isOutside(int start, int end) {
            return to <= start || end <= from;
        }
    }

    /** Columns that a block takes; {@code open} is what opens it in one of the rows. */
    record Taken(int from, int to, Mark open) {}

    private static final String KEY = "columns";
    /** No table of Word has more; a number in a file may be anything. */
    private static final int MOST = 1000;

    private final Element table;
    private final List<Taken> taken = new ArrayList<>();

    private ColumnGrid(Element table) {
        this.table = table;
    }

    /** The grid of a table of which some columns are taken; null for all others. */
    static @Nullable ColumnGrid in(@Nullable Element table) {
        return table == null ? null : (ColumnGrid) table.getUserData(KEY);
    }

    /** The grid of a table of which columns are about to be taken. */
    static ColumnGrid of(Element table) {
        ColumnGrid known = in(table);
        ColumnGrid grid = known == null ? new ColumnGrid(table) : known;
        table.setUserData(KEY, grid, null);
        return grid;
    }

    List<Element> rows() {
        return Wml.all(table, "tr").stream()
                .filter(row -> Wml.ancestor(row, "tbl") == table)
                .toList();
    }

    /** What a row has in the columns, from left to right. */
    static List<Span> spans(Element row) {
        List<Span> spans = new ArrayList<>();
        int at = addGap(row, "gridBefore", 0, spans);
        for (Element cell : Wml.all(row, "tc")) {
            if (Wml.ancestor(cell, "tr") == row) {
                int width = Math.max(1, number(Wml.child(Wml.child(cell, "tcPr"), "gridSpan"), "val", 1));
                spans.add(new Span(cell, at, Math.min(MOST, at + width)));
                at = Math.min(MOST, at + width);
            }
        }
        addGap(row, "gridAfter", at, spans);
        return spans;
    }

    private static int addGap(Element row, String name, int at, List<Span> spans) {
        int width = number(Wml.child(Wml.child(row, "trPr"), name), "val", 0);
        if (width > 0) {
            spans.add(new Span(null, at, Math.min(MOST, at + width)));
        }
        return Math.min(MOST, at + width);
    }

    /** The columns of a cell. */
    static Span spanOf(Element cell) {
        Element row = Objects.requireNonNull(Wml.ancestor(cell, "tr"));
        return spans(row).stream()
                .filter(span -> span.cell() == cell)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Notes that a block takes columns. Blocks come before those inside them.
     *
     * @return whether the columns are all inside, or all outside, those of every other block
     */
    boolean take(Taken columns) {
        Span span = new Span(null, columns.from(), columns.to());
        boolean clear = taken.stream()
                .allMatch(other -> span.isWithin(other.from(), other.to()) || span.isOutside(other.from(), other.to()));
        taken.add(columns);
        return clear;
    }

    /** Whether every cell of a row lies inside columns that are taken, so that none of them is certain to be there. */
    boolean takesAllOf(Element row) {
        return spans(row).stream()
                .allMatch(span -> taken.stream().anyMatch(columns -> span.isWithin(columns.from(), columns.to())));
    }

    /** The first block that takes a part of a cell only, or of which too little would be left without what it takes. */
    @Nullable
    Taken cutting(Span span) {
        for (Taken columns : taken) {
            boolean apart = span.isOutside(columns.from(), columns.to());
            boolean inside = span.cell() != null && span.isWithin(columns.from(), columns.to());
            if (!apart && !inside && !mayCover(span, columns)) {
                return columns;
            }
        }
        return null;
    }

    private boolean mayCover(Span span, Taken columns) {
        return span.cell() != null
                && span.from() <= columns.from()
                && columns.to() <= span.to()
                && IntStream.range(span.from(), span.to()).anyMatch(column -> isCertain(column, span));
    }

    /** Whether a column of a cell is always there when the cell is. */
    private boolean isCertain(int column, Span cell) {
        return taken.stream()
                .filter(other -> !cell.isWithin(other.from(), other.to()))
                .noneMatch(other -> other.from() <= column && column < other.to());
    }

    /** What there is of a cell's columns in one round of the blocks around the cell. */
    List<Step.GridPart> partsOf(Span span) {
        return parts(
                span.from(),
                span.to(),
                taken.stream()
                        .filter(columns -> !span.isWithin(columns.from(), columns.to()))
                        .toList());
    }

    /** All columns of the table. */
    List<Step.GridPart> parts() {
        return parts(0, widths().size(), taken);
    }

    private static List<Step.GridPart> parts(int from, int to, List<Taken> inside) {
        List<Step.GridPart> parts = new ArrayList<>();
        int at = from;
        while (at < to) {
            Taken next = startingAt(at, to, inside);
            if (next == null) {
                parts.add(new Step.GridPart.Fixed(at));
                at++;
            } else {
                List<Taken> deeper = inside.subList(inside.indexOf(next) + 1, inside.size());
                parts.add(part(next, parts(next.from(), next.to(), deeper)));
                at = next.to();
            }
        }
        return parts;
    }

    private static @Nullable Taken startingAt(int from, int to, List<Taken> among) {
        return among.stream()
                .filter(columns -> columns.from() == from && columns.to() <= to)
                .findFirst()
                .orElse(null);
    }

    private static Step.GridPart part(Taken columns, List<Step.GridPart> parts) {
        Mark open = columns.open();
        return open.tag.opensLoop()
                ? new Step.GridPart.Repeated(open.loop, Objects.requireNonNull(open.use), parts)
                : new Step.GridPart.Chosen(Objects.requireNonNull(open.rule), parts);
    }

    /** The widths of the columns in twentieths of a point; 0 where the file does not say. */
    List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        Element grid = Wml.child(table, "tblGrid");
        if (grid != null) {
            Wml.children(grid, "gridCol").forEach(column -> widths.add(number(column, "w", 0)));
        }
        int columns = rows().stream()
                .flatMap(row -> spans(row).stream())
                .mapToInt(Span::to)
                .max()
                .orElse(0);
        while (widths.size() < columns) {
            widths.add(0);
        }
        return widths;
    }

    /** A number of the file; the other if it is missing, or none that a table can have. */
    static int number(@Nullable Element element, String attribute, int otherwise) {
        String value = Wml.attribute(element, attribute);
        boolean small = value != null && value.matches("\\d{1,6}");
        int number = small ? Integer.parseInt(value) : otherwise;
        return attribute.equals("val") ? Math.min(number, MOST) : number;
    }

    /** Whether a row disappears because it holds nothing but the tags that take rows or columns. */
    static boolean vanishes(Element row) {
        return !Blank.isSeen(row) && Mark.allBelow(row).stream().anyMatch(mark -> takesMoreThanCells(mark, row));
    }

    private static boolean takesMoreThanCells(Mark mark, Element row) {
        Block block = mark.block;
        return block != null
                && block.extent() != Block.Extent.CELLS
                && Wml.ancestor(mark.element, "tr") == row
                && (block.extent() == Block.Extent.ROWS || block.takesColumns());
    }
}
