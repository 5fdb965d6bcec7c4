package uk.careplans.generator.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A table with the measures of what is in it.
 *
 * @param borderBelow the width of the line below its last row
 */
record MeasuredTable(List<Row> rows, double borderBelow) {

    /**
     * A cell.
     *
     * @param width of the text in it
     * @param margins above and below the text
     */
    record Cell(double width, double margins, List<MeasuredParagraph> paragraphs) {}

    /**
     * A row, which is on one page.
     *
     * @param borderAbove the width of the line above it
     * @param least how high it is at least
     * @param exact how high it is whatever is in it; 0 if that depends
     * @param isHead whether it is printed again on each page
     */
    record Row(List<Cell> cells, double borderAbove, double least, double exact, boolean isHead) {

        double height(Scale scale) {
            double height = least;
            for (Cell cell : cells) {
                height = Math.max(height, cell.margins() + stacked(cell.paragraphs(), cell.width(), scale));
            }
            return borderAbove + (exact > 0 ? exact : height);
        }

        List<Element> paragraphs() {
            return cells.stream()
                    .flatMap(cell -> cell.paragraphs().stream())
                    .map(paragraph -> paragraph.source)
                    .toList();
        }

        boolean keepsNext() {
            return !cells.isEmpty() && cells.get(0).paragraphs().stream().anyMatch(each -> each.keepNext);
        }
    }

    /** Whether its last row is on the page of what follows. */
    boolean keepsNext() {
        return rows.get(rows.size() - 1).keepsNext();
    }

    /** The height of paragraphs in a cell, a header or a footer. */
    static double stacked(List<MeasuredParagraph> paragraphs, double width, Scale scale) {
        double height = 0;
        double after = 0;
        @Nullable MeasuredParagraph before = null;
        for (int i = 0; i < paragraphs.size(); i++) {
            MeasuredParagraph paragraph = paragraphs.get(i);
            @Nullable MeasuredParagraph next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null;
            height += Paginator.gap(before, after, paragraph);
            for (MeasuredParagraph.Line line : paragraph.lines(width, scale)) {
                height += line.height();
            }
            height += Paginator.isJoined(before, paragraph) ? 0 : paragraph.borderAbove;
            height += Paginator.isJoined(paragraph, next) ? 0 : paragraph.borderBelow;
            after = paragraph.after;
            before = paragraph;
        }
        return height + after;
    }
}
