package uk.careplans.generator.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.w3c.dom.Element;
import uk.careplans.generator.word.ParagraphText;
import uk.careplans.generator.word.Wml;

/**
 * A row of a table as a reader sees it.
 *
 * @param element the row
 * @param cells its cells; one that goes on from the row above has that one's words
 */
record TableRow(Element element, List<Cell> cells) {

    /**
     * A cell.
     *
     * @param text its words, a line for each paragraph
     * @param isMergedDown whether it goes on from the row above
     * @param hasGaps whether it has lines, boxes or blank controls
     * @param isOnlyGaps whether it has nothing else
     */
    record Cell(Element element, String text, boolean isMergedDown, boolean hasGaps, boolean isOnlyGaps) {

        static Cell of(Element element) {
            StringBuilder text = new StringBuilder();
            StringBuilder words = new StringBuilder();
            boolean gaps = false;
            for (Element paragraph : Wml.all(element, "p")) {
                String line = ParagraphText.of(paragraph).text();
                int from = 0;
                for (Gap gap : Gaps.of(paragraph)) {
                    gaps = true;
                    words.append(line, from, gap.from());
                    from = gap.to();
                }
                words.append(line.substring(from));
                text.append(text.isEmpty() ? "" : "\n").append(line);
            }
            boolean rest = words.toString()
                    .replaceAll("(?i)[\\s\\u00A0/]|\\b(?:yes|no|n/a)\\b", "")
                    .isEmpty();
            return new Cell(element, text.toString(), isMergedDown(element), gaps, gaps && rest);
        }

        private static boolean isMergedDown(Element element) {
            Element properties = Wml.child(element, "tcPr");
            Element merge = properties == null ? null : Wml.child(properties, "vMerge");
            return merge != null && !"restart".equals(Wml.attribute(merge, "val"));
        }

        boolean isBlank() {
            return Label.isBlank(text)
                    && !isMergedDown
                    && Wml.all(element, "tbl").isEmpty();
        }

        /** Words, and no gap among them. */
        boolean isWords() {
            return !Label.isBlank(text) && !hasGaps;
        }

        /** Whether blank paragraphs follow its words. */
        boolean hasRoom() {
            List<Element> paragraphs = Wml.all(element, "p");
            return paragraphs.size() > 1
                    && ParagraphText.of(paragraphs.get(paragraphs.size() - 1))
                            .text()
                            .isBlank();
        }

        String label() {
            return Label.clean(text);
        }

        Element paragraph() {
            return Objects.requireNonNull(Wml.all(element, "p").get(0));
        }

        /** The room behind its words: the blank paragraph below them, or the end of the last line. */
        Blank.Room end() {
            List<Element> paragraphs = Wml.all(element, "p");
            for (int i = 1; i < paragraphs.size(); i++) {
                if (ParagraphText.of(paragraphs.get(i)).text().isBlank()) {
                    return new Blank.Room(paragraphs.get(i), 0, 0, paragraphs.subList(i + 1, paragraphs.size()));
                }
            }
            Element last = paragraphs.get(paragraphs.size() - 1);
            int length = ParagraphText.of(last).text().length();
            return new Blank.Room(last, length, length, List.of());
        }
    }

    /** The rows of a table. */
    static List<TableRow> of(Element table) {
        List<TableRow> rows = new ArrayList<>();
        for (Element row : TableReader.unwrapped(table, "tr")) {
            List<Cell> cells = new ArrayList<>();
            for (Element element : TableReader.unwrapped(row, "tc")) {
                Cell cell = Cell.of(element);
                TableRow above = rows.isEmpty() ? null : rows.get(rows.size() - 1);
                if (cell.isMergedDown() && above != null && cells.size() < above.size()) {
                    cell = new Cell(element, above.cells().get(cells.size()).text(), true, false, false);
                }
                cells.add(cell);
            }
            rows.add(new TableRow(row, cells));
        }
        return rows;
    }

    int size() {
        return cells.size();
    }

    boolean isWords() {
        // The corner above labels may be blank.
        return cells.stream().skip(1).allMatch(Cell::isWords)
                && (cells.get(0).isWords() || (size() > 1 && cells.get(0).isBlank()));
    }

    /** Whether nothing stands in it but, perhaps, its number. */
    boolean isBlank() {
        return cells.stream().skip(1).allMatch(Cell::isBlank)
                && (cells.get(0).isBlank()
                        || (size() > 1 && cells.get(0).text().strip().matches("\\d{1,2}[.)]?")));
    }

    /** Whether it has a label at its left and something to answer in every other cell. */
    boolean isMatrix() {
        return size() > 1
                && cells.get(0).isWords()
                && cells.stream().skip(1).allMatch(cell -> cell.isBlank() || cell.hasGaps());
    }

    List<String> words() {
        return cells.stream().map(Cell::label).toList();
    }
}
