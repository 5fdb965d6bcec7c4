package uk.careplans.generator.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.blank.TableRow.Cell;
import uk.careplans.generator.word.Wml;

/** Reads a table: which cells are words, which wait for an answer, and which words those answers belong to. */
final class TableReader {

    private static final Set<String> TICKED = Set.of("yes", "no", "n/a", "not applicable");

    private final List<TableRow> rows;
    private final Headings headings;
    private final List<String> cell;
    private final List<Question> found = new ArrayList<>();
    private @Nullable TableRow head;

    /**
     * @param cell what the cell stands for that holds the table, the nearest first
     */
    TableReader(Element table, Headings headings, List<String> cell) {
        this.rows = TableRow.of(table);
        this.headings = headings;
        this.cell = cell;
    }

    List<Question> read() {
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            if (isHead(i)) {
                head = row;
            } else if (head != null && row.size() == head.size() && !row.isBlank() && row.isMatrix()) {
                matrix(row, head);
            } else if (head != null && row.size() == head.size() && row.isBlank()) {
                i = blankRows(i, head) - 1;
            } else {
                head = null;
                labelled(i);
            }
        }
        return found;
    }

    /** Words in every cell, and below them a row of as many cells that wait for something. */
    private boolean isHead(int index) {
        TableRow row = rows.get(index);
        if (row.size() < 2 || index + 1 == rows.size() || !row.isWords()) {
            return false;
        }
        TableRow next = rows.get(index + 1);
        return next.size() == row.size() && (next.isBlank() || (next.isMatrix() && row.size() > 2));
    }

    /** Takes blank rows below heads together, and returns the number of the first row behind them. */
    private int blankRows(int first, TableRow heads) {
        int end = first;
        List<Element> blank = new ArrayList<>();
        while (end < rows.size()
                && rows.get(end).size() == heads.size()
                && rows.get(end).isBlank()) {
            blank.add(rows.get(end).element());
            end++;
        }
        List<Element> cells =
                rows.get(first).cells().stream().map(Cell::paragraph).toList();
        boolean isNumbered = !rows.get(first).cells().get(0).text().isBlank();
        found.add(new Question(
                String.join(" / ", heads.words()),
                context(List.of()),
                new Blank.Rows(heads.words(), cells, blank, isNumbered),
                false));
        return end;
    }

    private List<String> context(List<String> nearest) {
        List<String> all = new ArrayList<>(nearest);
        all.addAll(cell);
        all.addAll(headings.above());
        return all;
    }

    /** A row with a label at its left, below the heads of its columns. */
    private void matrix(TableRow row, TableRow heads) {
        boolean isSigned =
                heads.words().stream().anyMatch(words -> Phrase.of(words).has("signature"));
        String label = row.cells().get(0).label() + (isSigned ? " (signature)" : "");
        List<Blank.Box> ticked = new ArrayList<>();
        for (int i = 1; i < row.size(); i++) {
            Cell each = row.cells().get(i);
            String column = heads.cells().get(i).label();
            if (each.isBlank() && TICKED.contains(column.toLowerCase(Locale.ROOT))) {
                ticked.add(new Blank.Box(each.paragraph(), 0, 0, column, 0, 0));
                continue;
            }
            closeTicked(ticked, label);
            boolean isAnswer = Phrase.isAnswerHead(column);
            Label asked = isAnswer
                    ? new Label(label, context(List.of()), false)
                    : new Label(column, context(List.of(label)), false);
            found.addAll(new FlowReader(headings.copy(), context(List.of(label)), asked).read(each.element()));
        }
        closeTicked(ticked, label);
    }

    private void closeTicked(List<Blank.Box> ticked, String label) {
        if (!ticked.isEmpty()) {
            found.add(new Question(label, context(List.of()), new Blank.Boxes(ticked), false));
            ticked.clear();
        }
    }

    /** A row without heads: each answer belongs to the words at its left or, if there are none, above it. */
    private void labelled(int index) {
        TableRow row = rows.get(index);
        if (row.size() == 1
                && row.isWords()
                && index + 1 < rows.size()
                && rows.get(index + 1).size() > 1) {
            headings.open(Integer.MAX_VALUE - 1, row.cells().get(0).label());
            return;
        }
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Cell each = row.cells().get(i);
            if (each.isWords()) {
                labels.add(0, each.label());
                if (isAskedAndAnsweredIn(index, i)) {
                    found.add(new Question(each.label(), context(labels.subList(1, labels.size())), each.end(), false));
                }
            } else if (each.isBlank() || each.isOnlyGaps()) {
                answer(index, i, labels);
            } else {
                found.addAll(new FlowReader(headings.copy(), context(labels), null).read(each.element()));
            }
        }
    }

    private void answer(int index, int column, List<String> labels) {
        TableRow row = rows.get(index);
        Cell blank = row.cells().get(column);
        boolean atLeft = column > 0 && row.cells().get(column - 1).isWords();
        String asked = atLeft ? labels.get(0) : above(index, column);
        if (asked != null) {
            List<String> others = atLeft ? labels.subList(1, labels.size()) : labels;
            Label label = new Label(asked, context(others), false);
            found.addAll(new FlowReader(headings.copy(), context(List.of(asked)), label).read(blank.element()));
        }
    }

    private @Nullable String above(int index, int column) {
        if (index == 0) {
            return null;
        }
        TableRow upper = rows.get(index - 1);
        boolean isLabel = upper.size() == rows.get(index).size()
                && upper.cells().get(column).isWords();
        return isLabel ? upper.cells().get(column).label() : null;
    }

    /** {@code Name:} in a cell with nothing blank at its right or below it. */
    private boolean isAskedAndAnsweredIn(int index, int column) {
        TableRow row = rows.get(index);
        Cell each = row.cells().get(column);
        boolean blankAtRight =
                column + 1 < row.size() && !row.cells().get(column + 1).isWords();
        boolean blankBelow = index + 1 < rows.size()
                && rows.get(index + 1).size() == row.size()
                && rows.get(index + 1).cells().get(column).isBlank();
        boolean asks = each.text().stripTrailing().endsWith(":") || each.hasRoom();
        return asks && !blankAtRight && !blankBelow;
    }

    /** Whether an element is a row or a cell that a control may hold. */
    static List<Element> unwrapped(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : Wml.children(parent)) {
            if (Wml.is(child, name)) {
                found.add(child);
            } else if (Wml.is(child, "sdt") || Wml.is(child, "sdtContent") || Wml.is(child, "customXml")) {
                found.addAll(unwrapped(child, name));
            }
        }
        return found;
    }
}
