package uk.careplans.model.readability;

import java.util.ArrayList;
import java.util.List;
import uk.careplans.model.check.words.WordList;

/** The rows of a table in a text file: tabs between cells, the columns' names first, {@code #} before a remark. */
final class Rows {

    private Rows() {}

    /** The rows of a file of the library, without the columns' names. */
    static List<List<String>> beside(String file) {
        List<List<String>> rows = of(WordList.beside(Rows.class, file).entries());
        if (rows.stream().anyMatch(row -> row.size() != rows.get(0).size())) {
            throw new IllegalStateException("The library's own " + file + " has a row with more or fewer cells");
        }
        return rows.subList(1, rows.size());
    }

    private static List<List<String>> of(List<String> lines) {
        return lines.stream().map(Rows::cells).toList();
    }

    /** The cells of a line, without the spaces around them. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    /** What is listed in a cell with {@code ;} between; a hyphen is nothing. */
    static List<String> list(String cell) {
        List<String> listed = new ArrayList<>();
        for (String each : cell.split(";", -1)) {
            if (!each.isBlank() && !each.strip().equals("-")) {
                listed.add(each.strip());
            }
        }
        return listed;
    }
}
