package uk.careplans.generator.readability;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Wml;

/**
 * Behind which paragraphs of one document lines can be added: those in no text box or frame, in no table with heads of columns, and in no cell
 * that is narrower than half of its table. Used by one thread.
 */
final class Room {

    private final Map<Element, Boolean> heads = new HashMap<>();

    boolean isBehind(Element paragraph) {
        if (Wml.ancestor(paragraph, "txbxContent") != null || Wml.path(paragraph, "pPr", "framePr") != null) {
            return false;
        }
        Element cell = Wml.ancestor(paragraph, "tc");
        while (cell != null) {
            Element table = Wml.ancestor(cell, "tbl");
            if (table == null || heads.computeIfAbsent(table, Room::hasHeads) || isNarrow(cell, table)) {
                return false;
            }
            cell = Wml.ancestor(table, "tc");
        }
        return true;
    }

    /** A row that names what stands below it; a row with one heading is that of a section that is laid out as a table. */
    private static boolean hasHeads(Element table) {
        return Wml.children(table, "tr").stream()
                .filter(row -> Wml.isOn(Wml.path(row, "trPr", "tblHeader")))
                .anyMatch(row -> cells(row).stream()
                                .filter(cell -> !Wml.all(cell, "t").isEmpty())
                                .count()
                        > 1);
    }

    private static List<Element> cells(Element row) {
        return Wml.all(row, "tc").stream()
                .filter(cell -> row.equals(Wml.ancestor(cell, "tr")))
                .toList();
    }

    private static boolean isNarrow(Element cell, Element table) {
        Element row = Wml.ancestor(cell, "tr");
        if (row == null) {
            return false;
        }
        List<Integer> columns = Wml.children(table, "tblGrid").stream()
                .flatMap(grid -> Wml.children(grid, "gridCol").stream())
                .map(column -> number(Wml.attribute(column, "w"), 0))
                .toList();
        int first = number(Wml.valOf(Wml.path(row, "trPr", "gridBefore")), 0);
        for (Element each : cells(row)) {
            if (each.equals(cell)) {
                break;
            }
            first += columnsOf(each);
        }
        int behind = Math.min(columns.size(), first + columnsOf(cell));
        return 2 * width(columns.subList(Math.min(first, behind), behind)) < width(columns);
    }

    private static int width(List<Integer> columns) {
        return columns.stream().mapToInt(Integer::intValue).sum();
    }

    private static int columnsOf(Element cell) {
        return number(Wml.valOf(Wml.path(cell, "tcPr", "gridSpan")), 1);
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits != null && digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : otherwise;
    }
}
