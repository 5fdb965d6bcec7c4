package uk.careplans.generator.look;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Wml;

/** The columns of a table in whose rows every cell is of one column. For one thread. */
final class Columns {

    private final Element grid;
    private final List<List<Element>> rows;

    private Columns(Element grid, List<List<Element>> rows) {
        this.grid = grid;
        this.rows = rows;
    }

    /** The columns of a table; null if it has cells of more than one column, or widths that are not in the file. */
    static @Nullable Columns of(Element table) {
        Element grid = Wml.child(table, "tblGrid");
        if (grid == null) {
            return null;
        }
        List<Element> widths = Wml.children(grid, "gridCol");
        List<List<Element>> rows = new ArrayList<>();
        for (Element row : Wml.all(table, "tr")) {
            if (Wml.ancestor(row, "tbl") == table) {
                rows.add(Wml.children(row, "tc"));
            }
        }
        boolean isPlain = widths.stream().allMatch(each -> width(each, "w") > 0)
                && rows.stream().allMatch(cells -> cells.size() == widths.size())
                && rows.stream().flatMap(List::stream).noneMatch(Columns::isMerged);
        return isPlain ? new Columns(grid, rows) : null;
    }

    private static boolean isMerged(Element cell) {
        Element properties = Wml.child(cell, "tcPr");
        return Wml.child(properties, "gridSpan") != null || Wml.child(properties, "vMerge") != null;
    }

    private static int width(@Nullable Element element, String attribute) {
        String width = Wml.attribute(element, attribute);
        return width != null && width.matches("\\d{1,6}") ? Integer.parseInt(width) : 0;
    }

    int count() {
        return widths().size();
    }

    private List<Integer> widths() {
        return Wml.children(grid, "gridCol").stream()
                .map(each -> width(each, "w"))
                .toList();
    }

    /** The cells of a column, from above. */
    List<Element> cells(int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    /** Takes columns out; the others share their width as they share the rest. */
    void remove(List<Integer> columns) {
        List<Integer> before = widths();
        int all = sum(before);
        int gone = sum(columns.stream().map(before::get).toList());
        List<Integer> left = new ArrayList<>();
        List<Element> places = Wml.children(grid, "gridCol");
        for (int i = before.size() - 1; i >= 0; i--) {
            if (columns.contains(i)) {
                FewerPictures.remove(places.get(i));
                for (List<Element> row : rows) {
                    FewerPictures.remove(row.get(i));
                }
            } else {
                left.add(0, before.get(i) * all / (all - gone));
            }
        }
        List<List<Element>> now = rows.stream()
                .map(row -> row.stream()
                        .filter(cell -> cell.getParentNode() != null)
                        .toList())
                .toList();
        write(left, now, all);
    }

    /** Narrow columns become wider at the cost of wide ones; those with pictures stay as they are. */
    void even(double share) {
        List<Integer> before = widths();
        List<Integer> ofWords = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            boolean hasPictures =
                    cells(i).stream().anyMatch(cell -> !Wml.all(cell, "drawing").isEmpty());
            if (!hasPictures) {
                ofWords.add(i);
            }
        }
        if (ofWords.isEmpty()) {
            return;
        }
        int even = sum(ofWords.stream().map(before::get).toList()) / ofWords.size();
        List<Integer> after = new ArrayList<>(before);
        ofWords.forEach(i -> after.set(i, (int) Math.round(before.get(i) + (even - before.get(i)) * share)));
        write(after, rows, sum(before));
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    /** What rounding leaves goes to the last column: the table stays as wide as it was. */
    private void write(List<Integer> widths, List<List<Element>> now, int all) {
        List<Integer> exact = new ArrayList<>(widths);
        int last = exact.size() - 1;
        exact.set(last, exact.get(last) + all - sum(exact));
        List<Element> places = Wml.children(grid, "gridCol");
        for (int i = 0; i < exact.size(); i++) {
            String width = String.valueOf(exact.get(i));
            places.get(i).setAttributeNS(Wml.W, "w:w", width);
            for (List<Element> row : now) {
                Element own = Wml.child(Wml.child(row.get(i), "tcPr"), "tcW");
                if (own != null && "dxa".equals(Wml.attribute(own, "type"))) {
                    own.setAttributeNS(Wml.W, "w:w", width);
                }
            }
        }
    }
}
