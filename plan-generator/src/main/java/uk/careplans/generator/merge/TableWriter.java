package uk.careplans.generator.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.careplans.generator.template.Step;

/**
 * Writes what of a table depends on the columns and rows that a document has: the widths, over how many columns a cell
 * goes, and which cells are merged with those above.
 */
final class TableWriter {

    /** What wants a width when the template gives none. */
    private static final int ANY_WIDTH = 1;

    private final Output out;
    private final PlanReader reader;
    /** By table: how much wider each of the template's columns is in this document. */
    private final Map<Integer, double[]> factors = new HashMap<>();

    private final Map<Integer, double[]> widths = new HashMap<>();
    /** By table: how many rows began. */
    private final Map<Integer, Integer> rows = new HashMap<>();
    /** By table and merged cell: the last row that has it. */
    private final Map<Long, Integer> merged = new HashMap<>();

    TableWriter(Output out, PlanReader reader) {
        this.out = out;
        this.reader = reader;
    }

    // ---- columns

    /** Writes the columns of a table. The table stays as wide as it is in the template. */
    void writeGrid(Step.Grid grid, Scope scope) {
        double[] template = templateWidths(grid);
        double[] factor = new double[template.length];
        double all = 0;
        double there = 0;
        for (Step.GridPart part : grid.parts()) {
            double room = widthOf(columnsUnder(part), template);
            double wanted = widthOf(columnsOf(List.of(part), scope), template);
            columnsUnder(part).forEach(column -> factor[column] = wanted == 0 ? 1 : room / wanted);
            all += room;
            there += wanted == 0 ? 0 : room;
        }
        for (int i = 0; i < factor.length; i++) {
            factor[i] *= there == 0 ? 1 : all / there;
        }
        widths.put(grid.table(), template);
        factors.put(grid.table(), factor);
        boolean known = grid.widths().stream().allMatch(width -> width > 0);
        out.append("<w:tblGrid>");
        for (int column : columnsOf(grid.parts(), scope)) {
            out.append("<w:gridCol");
            if (known) {
                out.append(" w:w=\"")
                        .append((int) Math.round(template[column] * factor[column]))
                        .append('"');
            }
            out.append("/>");
        }
        out.append("</w:tblGrid>");
    }

    /** Writes the width of a cell and over how many columns it goes. */
    void writeSize(Step.CellSize cell, Scope scope) {
        List<Integer> columns = columnsOf(cell.parts(), scope);
        if (!cell.type().isEmpty()) {
            out.append("<w:tcW w:w=\"").append((int) Math.round(cell.width() * growth(cell, columns)));
            out.append("\" w:type=\"").append(cell.type()).append("\"/>");
        }
        if (columns.size() > 1) {
            out.append("<w:gridSpan w:val=\"").append(columns.size()).append("\"/>");
        }
    }

    /** How much wider a cell is than in the template. */
    private double growth(Step.CellSize cell, List<Integer> columns) {
        double[] template = Objects.requireNonNull(widths.get(cell.table()));
        double[] factor = Objects.requireNonNull(factors.get(cell.table()));
        double before = cell.parts().stream()
                .mapToDouble(part -> widthOf(columnsUnder(part), template))
                .sum();
        return columns.stream()
                        .mapToDouble(column -> template[column] * factor[column])
                        .sum()
                / before;
    }

    private static double[] templateWidths(Step.Grid grid) {
        return grid.widths().stream()
                .mapToDouble(width -> Math.max(width, ANY_WIDTH))
                .toArray();
    }

    private static double widthOf(List<Integer> columns, double[] widths) {
        return columns.stream().mapToDouble(column -> widths[column]).sum();
    }

    /** The columns that the document has, each as the column of the template that it is made of. */
    private List<Integer> columnsOf(List<Step.GridPart> parts, Scope scope) {
        List<Integer> columns = new ArrayList<>();
        for (Step.GridPart part : parts) {
            if (part instanceof Step.GridPart.Fixed fixed) {
                columns.add(fixed.column());
            } else if (part instanceof Step.GridPart.Repeated repeated) {
                reader.items(repeated.list(), repeated.loop(), scope)
                        .forEach(item -> columns.addAll(columnsOf(repeated.parts(), item)));
            } else if (part instanceof Step.GridPart.Chosen chosen && reader.holds(chosen.rule(), scope)) {
                columns.addAll(columnsOf(chosen.parts(), scope));
            }
        }
        return columns;
    }

    private static List<Integer> columnsUnder(Step.GridPart part) {
        if (part instanceof Step.GridPart.Fixed fixed) {
            return List.of(fixed.column());
        }
        List<Step.GridPart> parts = part instanceof Step.GridPart.Repeated repeated
                ? repeated.parts()
                : ((Step.GridPart.Chosen) part).parts();
        return parts.stream().flatMap(each -> columnsUnder(each).stream()).toList();
    }

    // ---- rows

    /** Something begins that cells merged downwards depend on. */
    void mark(Step.MergeMark mark) {
        switch (mark.begin()) {
            // Two, so that no row of this table comes right after one of the same table elsewhere in the document.
            case TABLE -> rows.merge(mark.table(), 2, Integer::sum);
            case ROW -> rows.merge(mark.table(), 1, Integer::sum);
            case CELL -> merged.put(key(mark.table(), mark.merge()), rows.getOrDefault(mark.table(), 0));
        }
    }

    /** Whether the row right above has the merged cell that a cell goes on with. From now on this row has it. */
    boolean goesOn(Step.MergedCell cell) {
        int row = rows.getOrDefault(cell.table(), 0);
        Integer before = merged.put(key(cell.table(), cell.merge()), row);
        return before != null && before == row - 1;
    }

    private static long key(int table, int merge) {
        return ((long) table << 32) | merge;
    }
}
