package uk.careplans.generator.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Wml;
import uk.careplans.generator.word.XmlText;

/** Turns tables into steps: rows that are repeated or left out, and tables of which no row is left. */
final class TableCompiler {

    private final StoryCompiler story;
    private int nextTable = 1;

    TableCompiler(StoryCompiler story) {
        this.story = story;
    }

    void compile(Element table, StepList steps) {
        ColumnGrid grid = ColumnGrid.in(table);
        MergedCells merged = MergedCells.of(table);
        int number = nextTable++;
        Rows rows = new Rows(table, grid, merged == null ? 0 : number, new CellCompiler(story, number, grid, merged));
        StringBuilder open = new StringBuilder(XmlText.open(table));
        if (merged != null) {
            rows.frames.steps().add(new Step.MergeMark(Step.MergeMark.Begin.TABLE, number, 0));
        }
        boolean headHasTags = false;
        for (Element child : Wml.children(table)) {
            if (Wml.is(child, "tr")) {
                rows.compile(child);
            } else if (Wml.is(child, "tblPr") && Mark.isBelow(child)) {
                headHasTags = true;
                story.compileAny(child, rows.frames.steps());
            } else if (grid != null && Wml.is(child, "tblGrid")) {
                rows.frames.steps().add(new Step.Grid(number, grid.widths(), grid.parts()));
            } else if (headHasTags && Wml.is(child, "tblGrid")) {
                rows.frames.steps().addUnseen(XmlText.of(child));
                rows.frames.steps().add(new Step.HeadEnds());
            } else if (Wml.is(child, "tblPr") || Wml.is(child, "tblGrid")) {
                open.append(XmlText.of(child));
            } else {
                story.compileAny(child, rows.frames.steps());
            }
        }
        if (rows.oneIsAlwaysThere && grid == null && !headHasTags) {
            steps.add(new Step.TableBegins());
            steps.addUnseen(open.toString());
            steps.addAll(rows.frames.all());
            steps.addUnseen(XmlText.close(table));
            steps.add(new Step.TableEnds());
        } else {
            steps.add(new Step.Container(
                    Step.Container.Kind.TABLE, open.toString(), rows.frames.all(), XmlText.close(table), ""));
        }
    }

    /** The rows of one table while they are compiled. */
    private final class Rows {

        private final Element table;
        private final @Nullable ColumnGrid grid;
        private final int counted;
        private final CellCompiler cells;
        private final Frames frames = new Frames();
        private boolean oneIsAlwaysThere;

        /**
         * @param counted the table's number if a document has to count its rows, else 0
         */
        Rows(Element table, @Nullable ColumnGrid grid, int counted, CellCompiler cells) {
            this.table = table;
            this.grid = grid;
            this.counted = counted;
            this.cells = cells;
        }

        void compile(Element row) {
            List<Mark> directives = Mark.of(row, Block.Extent.ROWS, table);
            if (ColumnGrid.vanishes(row)) {
                compileVanishing(row, directives);
                return;
            }
            List<Mark> closing = frames.openBefore(directives);
            directives.forEach(TableCompiler::takeOut);
            oneIsAlwaysThere |= !frames.areOpen();
            StepList steps = frames.steps();
            if (counted > 0) {
                steps.add(new Step.MergeMark(Step.MergeMark.Begin.ROW, counted, 0));
            }
            if (grid != null && grid.takesAllOf(row)) {
                StepList content = new StepList();
                compileCells(row, content);
                steps.add(new Step.Container(
                        Step.Container.Kind.ROW, open(row), content.steps(), XmlText.close(row), ""));
            } else {
                steps.addUnseen(open(row));
                compileCells(row, steps);
                steps.addUnseen(XmlText.close(row));
            }
            closing.forEach(frames::take);
        }

        private void compileVanishing(Element row, List<Mark> directives) {
            if (directives.isEmpty()) {
                story.keepBookmarks(row, frames.steps());
            } else {
                story.compileDirectives(row, directives, frames);
            }
        }

        private void compileCells(Element row, StepList steps) {
            Frames columns = new Frames();
            for (Element child : Wml.children(row)) {
                Mark mark = Mark.in(child);
                if (mark != null) {
                    tidy(mark.paragraph);
                    columns.take(mark);
                } else if (Wml.is(child, "tc")) {
                    cells.compile(child, columns.steps());
                } else if (!isProperties(child)) {
                    story.compileAny(child, columns.steps());
                }
            }
            steps.addAll(columns.all());
        }
    }

    /** The start of a row with its properties. */
    private static String open(Element row) {
        StringBuilder open = new StringBuilder(XmlText.open(row));
        Wml.children(row).stream()
                .filter(TableCompiler::isProperties)
                .forEach(properties -> open.append(XmlText.of(properties)));
        return open.toString();
    }

    private static boolean isProperties(Element child) {
        return Wml.is(child, "tblPrEx") || Wml.is(child, "trPr");
    }

    /** A cell's paragraph that held nothing but the directive goes too, unless the cell needs it. */
    private static void takeOut(Mark directive) {
        directive.element.getParentNode().removeChild(directive.element);
        tidy(directive.paragraph);
    }

    private static void tidy(Element paragraph) {
        if (paragraph.getParentNode() == null) {
            return;
        }
        if (!Blank.isSeen(paragraph) && !Mark.isBelow(paragraph) && !isNeeded(paragraph)) {
            for (Element bookmark : Bookmarks.endsIn(paragraph)) {
                paragraph.getParentNode().insertBefore(bookmark, paragraph);
            }
            paragraph.getParentNode().removeChild(paragraph);
        }
    }

    /** A cell must end in a paragraph, whatever ends of bookmarks stand beside it. */
    private static boolean isNeeded(Element paragraph) {
        List<Element> siblings = Wml.children(paragraph.getParentNode()).stream()
                .filter(sibling -> !Bookmarks.isEnd(sibling))
                .toList();
        int at = siblings.indexOf(paragraph);
        return at == siblings.size() - 1 && (at == 0 || !Wml.is(siblings.get(at - 1), "p"));
    }
}
