package uk.careplans.generator.template;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Wml;
import uk.careplans.generator.word.XmlText;

/** Turns the cells of one table into steps where they depend on which rows or columns a document has. */
final class CellCompiler {

    private static final Set<String> UNITS = Set.of("dxa", "pct");

    private final StoryCompiler story;
    private final int table;
    private final @Nullable ColumnGrid grid;
    private final @Nullable MergedCells merged;
    /** What is in the cells in which merged cells start. */
    private final IdentityHashMap<Element, List<Step>> words = new IdentityHashMap<>();

    CellCompiler(StoryCompiler story, int table, @Nullable ColumnGrid grid, @Nullable MergedCells merged) {
        this.story = story;
        this.table = table;
        this.grid = grid;
        this.merged = merged;
    }

    void compile(Element cell, StepList steps) {
        int merge = merged == null ? 0 : merged.mergeOf(cell);
        if (merge > 0 && merged != null) {
            compileMerged(cell, merge, merged, steps);
        } else if (grid != null) {
            addOpen(cell, false, steps);
            story.compileContent(cell, steps);
        } else {
            story.compileAny(cell, steps);
        }
    }

    private void compileMerged(Element cell, int merge, MergedCells cells, StepList steps) {
        StepList content = new StepList();
        story.compileContent(cell, content);
        if (MergedCells.isStart(cell)) {
            words.put(cell, content.steps());
            steps.add(new Step.MergeMark(Step.MergeMark.Begin.CELL, table, merge));
            addOpen(cell, false, steps);
            steps.addAll(content.steps());
            return;
        }
        StepList goesOn = new StepList();
        addOpen(cell, false, goesOn);
        goesOn.addAll(content.steps());
        Element start = cells.startOf(cell);
        StepList starts = new StepList();
        addOpen(cell, true, starts);
        starts.addAll(start == null ? content.steps() : words.getOrDefault(start, content.steps()));
        steps.add(new Step.MergedCell(table, merge, goesOn.steps(), starts.steps()));
    }

    /** The start of a cell with its properties. */
    private void addOpen(Element cell, boolean starts, StepList steps) {
        steps.addUnseen(XmlText.open(cell));
        Element properties = Wml.child(cell, "tcPr");
        if (properties == null) {
            steps.addUnseen("<w:tcPr>");
            addSize(cell, steps);
            steps.addUnseen("</w:tcPr>");
            return;
        }
        steps.addUnseen(XmlText.open(properties));
        boolean sized = false;
        for (Element property : Wml.children(properties)) {
            // The schema's order: w:cnfStyle, w:tcW, w:gridSpan, then all others.
            boolean before = Wml.is(property, "cnfStyle") || (Wml.is(property, "tcW") && unit(property) == null);
            if (!sized && !before) {
                addSize(cell, steps);
                sized = true;
            }
            if (starts && Wml.is(property, "vMerge")) {
                steps.addUnseen("<w:vMerge w:val=\"restart\"/>");
            } else if (grid == null || before || !(Wml.is(property, "tcW") || Wml.is(property, "gridSpan"))) {
                steps.addUnseen(XmlText.of(property));
            }
        }
        if (!sized) {
            addSize(cell, steps);
        }
        steps.addUnseen(XmlText.close(properties));
    }

    private void addSize(Element cell, StepList steps) {
        if (grid == null) {
            return;
        }
        Element width = Wml.child(Wml.child(cell, "tcPr"), "tcW");
        String unit = width == null ? null : unit(width);
        steps.add(new Step.CellSize(
                table,
                grid.partsOf(ColumnGrid.spanOf(cell)),
                ColumnGrid.number(width, "w", 0),
                unit == null ? "" : unit));
    }

    /** The unit of a width that can be shared out; null if Word finds the width by itself. */
    private static @Nullable String unit(Element width) {
        String type = String.valueOf(Wml.attribute(width, "type"));
        return UNITS.contains(type) && ColumnGrid.number(width, "w", 0) > 0 ? type : null;
    }
}
