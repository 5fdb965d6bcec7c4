package uk.careplans.samples;

import java.util.ArrayList;
import java.util.List;

/** Rows of text, set out so that what belongs together stands below each other. The last column may be as long as it likes. */
final class Columns {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size() - 1; i++) {
            String cell = row.get(i);
            line.append(cell).append(" ".repeat(widthOf(i) - cell.length())).append(GAP);
        }
        return line.append(row.get(row.size() - 1)).toString().stripTrailing();
    }

    /** A row's last cell does not count: nothing stands behind it. */
    private int widthOf(int column) {
        return rows.stream()
                .filter(row -> row.size() > column + 1)
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
    }
}
