package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.careplans.generator.word.RootNames;
import uk.careplans.generator.word.Story;
import uk.careplans.generator.word.Styles;
import uk.careplans.generator.word.Wml;
import uk.careplans.generator.word.XmlText;

/**
 * Turns a story whose tags were found, matched and checked into steps. It walks the elements as Word nests them: what
 * holds paragraphs and tables, tables, rows, paragraphs, and what stands in a paragraph.
 */
final class StoryCompiler {

    private static final Set<String> HOLD_PARAGRAPHS =
            Set.of("body", "hdr", "ftr", "tc", "txbxContent", "footnote", "endnote", "comment");

    private final Looks looks;
    private final Problems problems;
    private final LoopParts loopParts;

    StoryCompiler(Styles styles, Problems problems) {
        this.looks = new Looks(styles);
        this.problems = problems;
        this.loopParts = new LoopParts();
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

    private void compileAny(Element element, StepList steps) {
        Mark mark = Mark.in(element);
        if (mark != null) {
            compilePrint(mark, steps);
        } else if (!Mark.isBelow(element)) {
            loopParts.addCopy(element, Blank.isSeen(element), steps);
        } else if (Wml.is(element, "p")) {
            compileParagraph(element, List.of(), steps);
        } else if (Wml.is(element, "tbl")) {
            compileTable(element, steps);
        } else if (holdsParagraphs(element)) {
            compileHolder(element, steps);
        } else {
            steps.add(new Step.Literal(XmlText.open(element), !Wml.W.equals(element.getNamespaceURI())));
            compileInline(element, steps);
            steps.addUnseen(XmlText.close(element));
        }
    }

    // ---- what holds paragraphs and tables

    private void compileHolder(Element holder, StepList steps) {
        Frames frames = new Frames();
        boolean flows = holder.getElementsByTagNameNS("*", Mark.ELEMENT).getLength() > 0;
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
        boolean table = flows && Wml.is(child, "tbl");
        if (table) {
            steps.add(new Step.TableBegins());
        }
        compileAny(child, steps);
        if (table) {
            steps.add(new Step.TableEnds());
        } else if (flows && Wml.is(child, "sdt")) {
            steps.add(new Step.ParagraphEnds());
        }
    }

    private void compileParagraphOf(Element holder, Element paragraph, Frames frames, boolean flows) {
        List<Mark> directives = directivesOf(paragraph, Block.Extent.PARAGRAPHS, holder);
        if (!directives.isEmpty()
                && Blank.holdsNothingButDirectives(paragraph)
                && hasNoOwnBlock(paragraph, directives)) {
            directives.forEach(frames::take);
            keepBookmarks(paragraph, frames.steps());
            return;
        }
        List<Mark> closing = openBefore(directives, frames, "paragraph");
        boolean mayVanish = compileParagraph(paragraph, directives, frames.steps());
        if (flows && !mayVanish) {
            frames.steps().add(new Step.ParagraphEnds());
        }
        closing.forEach(frames::take);
    }

    private static boolean hasNoOwnBlock(Element paragraph, List<Mark> directives) {
        long marks = Wml.children(paragraph).stream().filter(Mark::isBelow).count();
        return marks == directives.size();
    }

    /** Opens what begins here; gives back what must be closed behind. */
    private List<Mark> openBefore(List<Mark> directives, Frames frames, String whole) {
        List<Mark> closing = new ArrayList<>();
        for (Mark directive : directives) {
            if (directive.tag instanceof Tag.End) {
                closing.add(directive);
            } else if (closing.isEmpty()) {
                frames.take(directive);
            } else {
                problems.add(directive, ProblemKind.BLOCKS_SHARE, whole);
            }
        }
        return closing;
    }

    private static List<Mark> directivesOf(Element element, Block.Extent extent, Node container) {
        List<Mark> directives = new ArrayList<>();
        collect(element, extent, container, directives);
        return directives;
    }

    private static void collect(Element element, Block.Extent extent, Node container, List<Mark> into) {
        Mark mark = Mark.in(element);
        if (mark != null
                && mark.block != null
                && mark.block.extent() == extent
                && mark.block.container() == container) {
            into.add(mark);
        }
        Wml.children(element).forEach(child -> collect(child, extent, container, into));
    }

    private void keepBookmarks(Element paragraph, StepList steps) {
        for (Element child : Wml.children(paragraph)) {
            if (Wml.is(child, "bookmarkStart") || Wml.is(child, "bookmarkEnd")) {
                loopParts.addCopy(child, false, steps);
            }
        }
    }

    // ---- tables

    private void compileTable(Element table, StepList steps) {
        Frames frames = new Frames();
        StringBuilder open = new StringBuilder(XmlText.open(table));
        boolean alwaysHasRow = false;
        for (Element child : Wml.children(table)) {
            if (Wml.is(child, "tr")) {
                alwaysHasRow |= compileRowOf(table, child, frames);
            } else if (Wml.is(child, "tblPr") || Wml.is(child, "tblGrid")) {
                open.append(XmlText.of(child));
            } else {
                compileAny(child, frames.steps());
            }
        }
        if (alwaysHasRow) {
            steps.addUnseen(open.toString());
            steps.addAll(frames.all());
            steps.addUnseen(XmlText.close(table));
        } else {
            steps.add(new Step.Container(
                    Step.Container.Kind.TABLE, open.toString(), frames.all(), XmlText.close(table), ""));
        }
    }

    /** Compiles a row; tells whether every document has it. */
    private boolean compileRowOf(Element table, Element row, Frames frames) {
        List<Mark> directives = directivesOf(row, Block.Extent.ROWS, table);
        if (!directives.isEmpty() && Blank.holdsNothingButDirectives(row)) {
            directives.forEach(frames::take);
            return false;
        }
        List<Mark> closing = openBefore(directives, frames, "row");
        for (Mark directive : directives) {
            takeOut(directive);
        }
        boolean always = !frames.areOpen();
        StepList steps = frames.steps();
        steps.addUnseen(XmlText.open(row));
        compileInline(row, steps);
        steps.addUnseen(XmlText.close(row));
        closing.forEach(frames::take);
        return always;
    }

    /** A cell's paragraph that held nothing but the directive goes too, unless the cell would be left without one. */
    private static void takeOut(Mark directive) {
        Element paragraph = directive.paragraph;
        directive.element.getParentNode().removeChild(directive.element);
        boolean onlyOne = Wml.children(paragraph.getParentNode(), "p").size() == 1;
        if (!onlyOne && !Blank.isSeen(paragraph) && !Mark.isBelow(paragraph)) {
            paragraph.getParentNode().removeChild(paragraph);
        }
    }

    // ---- paragraphs

    /** Compiles a paragraph; tells whether it may vanish from a document. */
    private boolean compileParagraph(Element paragraph, List<Mark> outside, StepList steps) {
        outside.forEach(mark -> mark.element.getParentNode().removeChild(mark.element));
        boolean flows = Wml.children(paragraph).stream().anyMatch(StoryCompiler::canVanishOrSplit);
        if (!flows) {
            steps.addUnseen(XmlText.open(paragraph));
            compileInline(paragraph, steps);
            steps.addUnseen(XmlText.close(paragraph));
            return false;
        }
        Element properties = Wml.child(paragraph, "pPr");
        if (properties != null && Wml.child(properties, "sectPr") != null) {
            firstFlowing(paragraph, mark -> problems.add(mark, ProblemKind.IN_SECTION_BREAK, mark.directive()));
        }
        StepList content = new StepList();
        compileInline(paragraph, true, content);
        steps.add(new Step.Paragraph(Looks.open(properties), content.steps()));
        return true;
    }

    private static void firstFlowing(Element paragraph, Consumer<Mark> report) {
        Wml.children(paragraph).stream()
                .filter(StoryCompiler::canVanishOrSplit)
                .map(Mark::in)
                .map(Objects::requireNonNull)
                .findFirst()
                .ifPresent(report);
    }

    private static boolean canVanishOrSplit(Element child) {
        Mark mark = Mark.in(child);
        return mark != null && (mark.isDirective() || (mark.use != null && mark.use.isLongText()));
    }

    /** The children of an element inside a paragraph or row, with the blocks of words among them. */
    private void compileInline(Element parent, StepList steps) {
        compileInline(parent, false, steps);
    }

    private void compileInline(Element parent, boolean withoutProperties, StepList steps) {
        Frames frames = new Frames();
        for (Element child : Wml.children(parent)) {
            Mark mark = Mark.in(child);
            if (mark != null && mark.isDirective()) {
                frames.take(mark);
            } else if (!withoutProperties || !Wml.is(child, "pPr")) {
                compileAny(child, frames.steps());
            }
        }
        steps.addAll(frames.all());
    }

    private void compilePrint(Mark mark, StepList steps) {
        RunLook look = looks.ofRun(mark);
        if (mark.use == null) {
            steps.add(new Step.Count(mark.loop, look));
            return;
        }
        boolean ownParagraph = mark.element.getParentNode() == mark.paragraph;
        if (mark.use.isLongText() && !ownParagraph) {
            problems.add(mark, ProblemKind.LONG_TEXT_IN_LINK, mark.directive());
        }
        steps.add(new Step.Value(new Slot(
                mark.use, Labels.of(mark.use), look, ownParagraph ? looks.ofParagraph(mark.paragraph) : null)));
    }
}
