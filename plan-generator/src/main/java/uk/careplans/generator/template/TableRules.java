package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Formatting;
import uk.careplans.generator.word.Story;
import uk.careplans.generator.word.Wml;

/**
 * Finds tables of data without a heading row: those whose rows a loop repeats, and those whose first row alone is bold.
 * A table of labels and values needs none.
 */
final class TableRules {

    private static final int FEWEST_ROWS = 3;

    private final Formatting formatting;
    private final Spots spots;
    private final Problems problems;

    TableRules(Formatting formatting, Spots spots, Problems problems) {
        this.formatting = formatting;
        this.spots = spots;
        this.problems = problems;
    }

    /**
     * Reports those of a story.
     *
     * @param blocks its blocks, measured
     */
    void check(Story story, List<Block> blocks) {
        IdentityHashMap<Element, Block> loops = new IdentityHashMap<>();
        for (Block block : blocks) {
            Element table = Wml.ancestor(block.open.element, "tbl");
            if (block.open.tag.opensLoop() && block.extent() == Block.Extent.ROWS && table != null) {
                loops.putIfAbsent(table, block);
            }
        }
        for (Element table : Wml.all(story.xml().getDocumentElement(), "tbl")) {
            Kind kind = check(printedRows(table), loops.get(table));
            if (kind != null) {
                problems.add(spots.of(story, Wml.all(table, "p").get(0)), kind, List.of());
            }
        }
    }

    private @Nullable Kind check(List<Element> rows, @Nullable Block loop) {
        if (rows.isEmpty() || Formatting.isOn(Wml.child(Wml.child(rows.get(0), "trPr"), "tblHeader"))) {
            return null;
        }
        if (loop == null) {
            return looksLikeData(rows) ? AdviceKind.NO_HEADER_ROW : null;
        }
        boolean above = loop.branchOf(rows.get(0)) < 0;
        boolean data = rows.stream().filter(row -> loop.branchOf(row) >= 0).anyMatch(TableRules::isRowOfValues);
        return data ? (above ? AdviceKind.NO_HEADER_ROW : AdviceKind.NO_HEADER_ABOVE_LOOP) : null;
    }

    /** The rows of a table itself, without those that hold nothing but directives. */
    private static List<Element> printedRows(Element table) {
        List<Element> rows = new ArrayList<>();
        collectRows(table, rows);
        rows.removeIf(Blank::holdsNothingButDirectives);
        return rows;
    }

    private static void collectRows(Element parent, List<Element> rows) {
        for (Element child : Wml.children(parent)) {
            if (Wml.is(child, "tr")) {
                rows.add(child);
            } else if (Wml.is(child, "sdt") || Wml.is(child, "sdtContent")) {
                collectRows(child, rows);
            }
        }
    }

    private static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Element child : Wml.children(row)) {
            if (Wml.is(child, "tc")) {
                cells.add(child);
            } else if (Wml.is(child, "sdt")) {
                cells.addAll(Wml.all(child, "tc"));
            }
        }
        return cells;
    }

    /** More values than words: the words would have to be told what they are by a row above. */
    private static boolean isRowOfValues(Element row) {
        int values = 0;
        int labels = 0;
        for (Element cell : cells(row)) {
            if (hasValue(cell)) {
                values++;
            } else if (Blank.isSeen(cell)) {
                labels++;
            }
        }
        return values >= 2 && values > labels;
    }

    private static boolean hasValue(Element element) {
        return Mark.allBelow(element).stream().anyMatch(mark -> !mark.isDirective());
    }

    private boolean looksLikeData(List<Element> rows) {
        int columns = cells(rows.get(0)).size();
        return rows.size() >= FEWEST_ROWS
                && columns >= 2
                && rows.stream().allMatch(row -> cells(row).size() == columns)
                && !hasValue(rows.get(0))
                && cells(rows.get(0)).stream().allMatch(this::isBold)
                && rows.stream().skip(1).flatMap(row -> cells(row).stream()).noneMatch(this::isBold);
    }

    private boolean isBold(Element cell) {
        List<Element> runs = Wml.all(cell, "r").stream()
                .filter(run -> Wml.all(run, "t").stream()
                        .anyMatch(text -> !text.getTextContent().isBlank()))
                .toList();
        return !runs.isEmpty() && runs.stream().allMatch(this::isBoldRun);
    }

    private boolean isBoldRun(Element run) {
        Element paragraph = Wml.ancestor(run, "p");
        return paragraph != null && formatting.isOn(Wml.child(run, "rPr"), paragraph, "b");
    }
}
