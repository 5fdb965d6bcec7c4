package uk.careplans.generator.template;

import java.util.List;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Wml;
import uk.careplans.generator.word.XmlText;

/** Turns tables into steps: rows that are repeated or left out, and tables of which no row is left. */
final class TableCompiler {

    private final StoryCompiler story;

    TableCompiler(StoryCompiler story) {
        this.story = story;
    }

    void compile(Element table, StepList steps) {
        Frames frames = new Frames();
        StringBuilder open = new StringBuilder(XmlText.open(table));
        boolean headHasTags = false;
        boolean alwaysHasRow = false;
        for (Element child : Wml.children(table)) {
            if (Wml.is(child, "tr")) {
                alwaysHasRow |= compileRowOf(table, child, frames);
            } else if (headHasTags && Wml.is(child, "tblGrid")) {
                frames.steps().addUnseen(XmlText.of(child));
                frames.steps().add(new Step.HeadEnds());
            } else if (Wml.is(child, "tblPr") && Mark.isBelow(child)) {
                headHasTags = true;
                story.compileAny(child, frames.steps());
            } else if (Wml.is(child, "tblPr") || Wml.is(child, "tblGrid")) {
                open.append(XmlText.of(child));
            } else {
                story.compileAny(child, frames.steps());
            }
        }
        if (alwaysHasRow) {
            steps.add(new Step.TableBegins());
            steps.addUnseen(open.toString());
            steps.addAll(frames.all());
            steps.addUnseen(XmlText.close(table));
            steps.add(new Step.TableEnds());
        } else {
            steps.add(new Step.Container(
                    Step.Container.Kind.TABLE, open.toString(), frames.all(), XmlText.close(table), ""));
        }
    }

    /** Compiles a row; tells whether every document has it. */
    private boolean compileRowOf(Element table, Element row, Frames frames) {
        List<Mark> directives = Mark.of(row, Block.Extent.ROWS, table);
        if (!directives.isEmpty() && Blank.holdsNothingButDirectives(row)) {
            story.compileDirectives(row, directives, frames);
            return false;
        }
        List<Mark> closing = frames.openBefore(directives);
        for (Mark directive : directives) {
            takeOut(directive);
        }
        boolean always = !frames.areOpen();
        StepList steps = frames.steps();
        steps.addUnseen(XmlText.open(row));
        story.compileInline(row, steps);
        steps.addUnseen(XmlText.close(row));
        closing.forEach(frames::take);
        return always;
    }

    /** A cell's paragraph that held nothing but the directive goes too, unless the cell needs it. */
    private static void takeOut(Mark directive) {
        Element paragraph = directive.paragraph;
        directive.element.getParentNode().removeChild(directive.element);
        if (!Blank.isSeen(paragraph) && !Mark.isBelow(paragraph) && !isNeeded(paragraph)) {
            for (Element bookmark : Bookmarks.endsIn(paragraph)) {
                paragraph.getParentNode().insertBefore(bookmark, paragraph);
            }
            paragraph.getParentNode().removeChild(paragraph);
        }
    }

    /** A cell must end in a paragraph. */
    private static boolean isNeeded(Element paragraph) {
        Element before = null;
        for (Element sibling : Wml.children(paragraph.getParentNode())) {
            if (sibling == paragraph) {
                break;
            }
            before = sibling;
        }
        return !Wml.is(before, "p") && paragraph.getNextSibling() == null;
    }
}
