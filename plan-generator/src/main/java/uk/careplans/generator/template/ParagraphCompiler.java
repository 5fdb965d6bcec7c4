package uk.careplans.generator.template;

import java.util.List;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Wml;
import uk.careplans.generator.word.XmlText;

/** Turns paragraphs into steps: those that are always there, those that may vanish or be split, and ends of sections. */
final class ParagraphCompiler {

    private final StoryCompiler story;
    private final Looks looks;

    ParagraphCompiler(StoryCompiler story, Looks looks) {
        this.story = story;
        this.looks = looks;
    }

    /** Compiles a paragraph; tells whether it may vanish from a document. */
    boolean compile(Element paragraph, List<Mark> outside, StepList steps) {
        outside.forEach(mark -> mark.element.getParentNode().removeChild(mark.element));
        boolean staysWhole = Mark.allBelow(paragraph).stream()
                .noneMatch(mark -> mark.paragraph == paragraph && canVanishOrSplit(mark));
        if (staysWhole || Sections.endedBy(paragraph) != null) {
            addStart(paragraph, steps);
            story.compileInline(paragraph, Wml.child(paragraph, "pPr"), steps);
            steps.addUnseen(XmlText.close(paragraph));
            if (isTracked(paragraph)) {
                steps.add(new Step.SectionEnds());
            }
            return false;
        }
        StepList content = new StepList();
        story.compileInline(paragraph, Wml.child(paragraph, "pPr"), content);
        boolean ofOneField = printsIn(content.steps()) == 1;
        steps.add(new Step.Paragraph(looks.start(paragraph), content.steps(), ofOneField));
        return true;
    }

    private void addStart(Element paragraph, StepList steps) {
        ParagraphStart start = looks.start(paragraph);
        String last = start.list() == null ? start.xml() : start.rest();
        if (start.list() != null) {
            steps.add(new Step.Start(new ParagraphStart(start.xml(), start.list(), "")));
        }
        Element section = isTracked(paragraph) ? Sections.endedBy(paragraph) : null;
        String setup = section == null ? "" : XmlText.of(section);
        int at = last.indexOf(setup);
        steps.addUnseen(last.substring(0, at));
        if (section != null) {
            steps.add(new Step.SectionBreak(setup));
        }
        steps.addUnseen(last.substring(at + setup.length()));
    }

    /** Whether a paragraph ends a section that may become the last. */
    private static boolean isTracked(Element paragraph) {
        return Sections.endedBy(paragraph) != null && Sections.mayLoseTheLast((Element) paragraph.getParentNode());
    }

    /** How many steps, at any depth, write something that can be seen. */
    private static long printsIn(List<Step> steps) {
        return steps.stream().mapToLong(ParagraphCompiler::printsIn).sum();
    }

    private static long printsIn(Step step) {
        if (step instanceof Step.Repeat repeat) {
            return printsIn(repeat.body());
        } else if (step instanceof Step.Container container) {
            return printsIn(container.content());
        } else if (step instanceof Step.Link link) {
            return printsIn(link.plain());
        } else if (step instanceof Step.Choose choose) {
            return choose.branches().stream()
                    .mapToLong(branch -> printsIn(branch.body()))
                    .sum();
        }
        boolean prints = step instanceof Step.Value
                || step instanceof Step.Picture
                || step instanceof Step.Count
                || (step instanceof Step.Literal literal && literal.visible());
        return prints ? 1 : 0;
    }

    private static boolean canVanishOrSplit(Mark mark) {
        return (mark.isDirective() && !mark.inWords) || mark.printsParagraphs();
    }
}
