package uk.careplans.generator.template;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.word.RootNames;
import uk.careplans.generator.word.Story;
import uk.careplans.generator.word.Wml;
import uk.careplans.generator.word.WordFile;
import uk.careplans.generator.word.XmlText;

/**
 * Turns a story whose tags were found, matched and checked into steps. It walks the elements as Word nests them: what
 * holds paragraphs and tables, tables, rows, paragraphs, and what stands in a paragraph.
 */
final class StoryCompiler {

    private static final Set<String> HOLD_PARAGRAPHS =
            Set.of("body", "hdr", "ftr", "tc", "txbxContent", "footnote", "endnote");

    private final Looks looks;
    private final LoopParts loopParts = new LoopParts();
    private final TableCompiler tables = new TableCompiler(this);

    StoryCompiler(WordFile file) {
        this.looks = new Looks(file.styles(), file.ownLists());
    }

    List<Step> compile(Story story) {
        StepList steps = new StepList();
        steps.addUnseen("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        Element root = story.xml().getDocumentElement();
        RootNames.declare(root);
        if (holdsParagraphs(root)) {
            compileHolder(root, steps);
        } else {
            compileAny(root, steps);
        }
        return steps.steps();
    }

    private static boolean holdsParagraphs(Element element) {
        return (Wml.W.equals(element.getNamespaceURI()) && HOLD_PARAGRAPHS.contains(element.getLocalName()))
                || (Wml.is(element, "sdtContent")
                        && Wml.children(element).stream()
                                .anyMatch(child -> Wml.is(child, "p") || Wml.is(child, "tbl")));
    }

    void compileAny(Element element, StepList steps) {
        Mark mark = Mark.in(element);
        if (mark != null) {
            compilePrint(mark, steps);
        } else if (PlainText.isAttribute(element)) {
            return;
        } else if (!Mark.isBelow(element)) {
            loopParts.addCopy(element, Blank.isSeen(element), steps);
        } else if (Wml.is(element, "p")) {
            compileParagraph(element, List.of(), steps);
        } else if (Wml.is(element, "r") && Wml.children(element).stream().anyMatch(in -> Placeholder.in(in) != null)) {
            compileRunWithPlaceholders(element, steps);
        } else if (Wml.is(element, "tbl")) {
            tables.compile(element, steps);
        } else if (holdsParagraphs(element)) {
            compileHolder(element, steps);
        } else if (mayBecomeEmpty(element)) {
            compileControl(element, steps);
        } else {
            loopParts.addStart(element, !Wml.W.equals(element.getNamespaceURI()), steps);
            compileInline(element, steps);
            steps.addUnseen(XmlText.close(element));
        }
    }

    // ---- what holds paragraphs and tables

    private void compileHolder(Element holder, StepList steps) {
        Frames frames = new Frames();
        boolean flows = Mark.isBelow(holder);
        StringBuilder open = new StringBuilder(XmlText.open(holder));
        for (Element child : Wml.children(holder)) {
            if (Wml.is(child, "tcPr")) {
                open.append(XmlText.of(child));
            } else if (Wml.is(child, "p")) {
                compileParagraphOf(holder, child, frames, flows);
            } else if (!Wml.is(child, "sectPr")) {
                compileTableOrOther(child, frames.steps(), flows);
            }
        }
        // The page setup of the last section closes the body and belongs to no block.
        Element section = Wml.child(holder, "sectPr");
        String close = (section == null ? "" : XmlText.of(section)) + XmlText.close(holder);
        if (flows) {
            steps.add(new Step.Container(
                    Wml.is(holder, "tc") ? Step.Container.Kind.CELL : Step.Container.Kind.STORY,
                    open.toString(),
                    frames.all(),
                    close,
                    emptyParagraph(holder)));
        } else {
            steps.addUnseen(open.toString());
            steps.addAll(frames.all());
            steps.addUnseen(close);
        }
    }

    private static String emptyParagraph(Element holder) {
        List<Element> paragraphs = Wml.children(holder, "p");
        Element last = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
        return Looks.open(last == null ? null : Wml.child(last, "pPr")) + "</w:p>";
    }

    private void compileTableOrOther(Element child, StepList steps, boolean flows) {
        boolean alwaysThere = flows && Wml.is(child, "tbl") && !Mark.isBelow(child);
        if (alwaysThere) {
            steps.add(new Step.TableBegins());
        }
        compileAny(child, steps);
        if (alwaysThere) {
            steps.add(new Step.TableEnds());
        } else if (flows && Wml.is(child, "sdt")) {
            steps.add(new Step.ParagraphEnds());
        }
    }

    private void compileParagraphOf(Element holder, Element paragraph, Frames frames, boolean flows) {
        List<Mark> directives = Mark.of(paragraph, Block.Extent.PARAGRAPHS, holder);
        if (!directives.isEmpty()
                && Blank.holdsNothingButDirectives(paragraph)
                && Mark.allBelow(paragraph).size() == directives.size()) {
            compileDirectives(paragraph, directives, frames);
            return;
        }
        List<Mark> closing = frames.openBefore(directives);
        boolean mayVanish = compileParagraph(paragraph, directives, frames.steps());
        if (flows && !mayVanish) {
            frames.steps().add(new Step.ParagraphEnds());
        }
        closing.forEach(frames::take);
    }

    /** A whole that holds nothing but directives vanishes; the ends of bookmarks in it stay in the block they were in. */
    void compileDirectives(Element whole, List<Mark> directives, Frames frames) {
        Block block = directives.get(0).block;
        boolean opens = block != null && block.open == directives.get(0);
        if (!opens) {
            keepBookmarks(whole, frames.steps());
        }
        directives.forEach(frames::take);
        if (opens) {
            keepBookmarks(whole, frames.steps());
        }
    }

    private void keepBookmarks(Element vanishing, StepList steps) {
        Bookmarks.endsIn(vanishing).forEach(end -> loopParts.addCopy(end, false, steps));
    }

    // ---- paragraphs

    /** Compiles a paragraph; tells whether it may vanish from a document. */
    private boolean compileParagraph(Element paragraph, List<Mark> outside, StepList steps) {
        outside.forEach(mark -> mark.element.getParentNode().removeChild(mark.element));
        if (Mark.allBelow(paragraph).stream()
                .noneMatch(mark -> mark.paragraph == paragraph && canVanishOrSplit(mark))) {
            steps.addUnseen(XmlText.open(paragraph));
            compileInline(paragraph, steps);
            steps.addUnseen(XmlText.close(paragraph));
            return false;
        }
        StepList content = new StepList();
        Element properties = Wml.child(paragraph, "pPr");
        compileInline(paragraph, properties, content);
        boolean ofOneField = printsIn(content.steps()) == 1;
        steps.add(new Step.Paragraph(Looks.open(properties), content.steps(), ofOneField));
        return true;
    }

    /** How many steps, at any depth, write something that can be seen. */
    private static long printsIn(List<Step> steps) {
        return steps.stream().mapToLong(StoryCompiler::printsIn).sum();
    }

    private static long printsIn(Step step) {
        if (step instanceof Step.Repeat repeat) {
            return printsIn(repeat.body());
        } else if (step instanceof Step.Container container) {
            return printsIn(container.content());
        } else if (step instanceof Step.Choose choose) {
            return choose.branches().stream()
                    .mapToLong(branch -> printsIn(branch.body()))
                    .sum();
        }
        boolean prints = step instanceof Step.Value
                || step instanceof Step.Picture
                || step instanceof Step.Emblem
                || step instanceof Step.Count
                || (step instanceof Step.Literal literal && literal.visible());
        return prints ? 1 : 0;
    }

    private static boolean canVanishOrSplit(Mark mark) {
        return (mark.isDirective() && !mark.inWords) || mark.printsParagraphs();
    }

    /** A control within a paragraph of whose words nothing may be left. */
    private void compileControl(Element content, StepList steps) {
        StepList inside = new StepList();
        compileInline(content, inside);
        steps.add(new Step.Container(
                Step.Container.Kind.WORDS, XmlText.open(content), inside.steps(), XmlText.close(content), ""));
    }

    private static boolean mayBecomeEmpty(Element element) {
        return Wml.is(element, "sdtContent")
                && Wml.children(element).stream().map(Mark::in).anyMatch(mark -> mark != null && mark.isDirective());
    }

    /** The children of an element inside a paragraph or row, with the blocks of words among them. */
    void compileInline(Element parent, StepList steps) {
        compileInline(parent, null, steps);
    }

    private void compileInline(Element parent, @Nullable Element without, StepList steps) {
        Frames frames = new Frames();
        for (Element child : Wml.children(parent)) {
            Mark mark = Mark.in(child);
            if (mark != null && mark.isDirective()) {
                frames.take(mark);
            } else if (child != without) {
                compileAny(child, frames.steps());
            }
        }
        steps.addAll(frames.all());
    }

    /** A placeholder becomes a run of its own, in a control of its own. */
    private void compileRunWithPlaceholders(Element run, StepList steps) {
        Element properties = Wml.child(run, "rPr");
        for (Element child : Wml.children(run)) {
            Mark mark = Placeholder.in(child);
            if (mark != null) {
                compilePicture(mark, Placeholder.frame(child), looks.ofRun(mark, properties), steps);
            } else if (child != properties) {
                steps.addUnseen(XmlText.open(run) + (properties == null ? "" : XmlText.of(properties)));
                compileAny(child, steps);
                steps.addUnseen(XmlText.close(run));
            }
        }
    }

    private static void compilePicture(Mark mark, PictureFrame frame, RunLook look, StepList steps) {
        if (mark.picture != null) {
            steps.add(new Step.Emblem(mark.picture, frame, look));
        } else if (mark.use != null) {
            steps.add(new Step.Picture(new Slot(mark.use, mark.label, look, null), frame));
        }
    }

    private void compilePrint(Mark mark, StepList steps) {
        RunLook look = looks.ofRun(mark);
        if (mark.picture != null || Placeholder.printsPicture(mark)) {
            compilePicture(mark, PictureFrame.amongWords(), look, steps);
            return;
        }
        if (mark.use == null) {
            steps.add(new Step.Count(mark.loop, look));
        } else {
            steps.add(new Step.Value(
                    new Slot(mark.use, mark.label, look, mark.use.isLongText() ? looks.ofParagraph(mark) : null)));
        }
    }
}
