package uk.careplans.generator.template;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.word.RootNames;
import uk.careplans.generator.word.Story;
import uk.careplans.generator.word.TaggedLinks;
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

    private final WordFile file;
    private final Story story;
    private final Looks looks;
    private final LoopParts loopParts = new LoopParts();
    private final TableCompiler tables = new TableCompiler(this);
    private final ParagraphCompiler paragraphs;

    StoryCompiler(WordFile file, Story story) {
        this.file = file;
        this.story = story;
        this.looks = new Looks(file.styles(), file.numbering(), file.ownLists());
        this.paragraphs = new ParagraphCompiler(this, looks);
    }

    List<Step> compile() {
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
        } else if (holdsParagraphs(element) && Notes.leftOut(element) != null) {
            compileNote(element, Objects.requireNonNull(Notes.leftOut(element)), steps);
        } else if (PlainText.isAttribute(element)) {
            return;
        } else if (isAlwaysTheSame(element)) {
            loopParts.addCopy(element, Blank.isSeen(element), steps);
        } else if (Wml.is(element, "t")) {
            loopParts.addStart(element, false, steps);
            steps.addAll(PlainText.compile(element));
            steps.addUnseen(XmlText.close(element));
        } else if (TaggedLinks.addressOf(element).isPresent()) {
            compileLink(element, steps);
        } else if (Wml.is(element, "p")) {
            paragraphs.compile(element, List.of(), steps);
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

    private static boolean isAlwaysTheSame(Element element) {
        return !Mark.isBelow(element) && !ListRounds.isBelow(element) && !Notes.areBelow(element);
    }

    // ---- what holds paragraphs and tables

    private void compileNote(Element note, String name, StepList steps) {
        StepList inside = new StepList();
        compileHolder(note, inside);
        steps.add(new Step.Note(name, inside.steps()));
    }

    private void compileHolder(Element holder, StepList steps) {
        steps.addUnseen(XmlText.open(holder));
        Element properties = Wml.child(holder, "tcPr");
        steps.addUnseen(properties == null ? "" : XmlText.of(properties));
        compileContent(holder, steps);
    }

    /** The paragraphs and tables of a holder, and its end. */
    void compileContent(Element holder, StepList steps) {
        Frames frames = new Frames();
        boolean flows = Mark.isBelow(holder);
        for (Element child : Wml.children(holder)) {
            if (Wml.is(child, "p")) {
                compileParagraphOf(holder, child, frames, flows);
            } else if (!Wml.is(child, "sectPr") && !Wml.is(child, "tcPr")) {
                compileTableOrOther(child, frames.steps(), flows);
            }
        }
        // The page setup of the last section closes the body.
        Element section = Wml.child(holder, "sectPr");
        String setup = section == null ? "" : XmlText.of(section);
        boolean maySet = Sections.mayLoseTheLast(holder);
        if (maySet) {
            frames.steps().add(new Step.LastSection(setup));
        }
        String close = (maySet ? "" : setup) + XmlText.close(holder);
        if (flows) {
            steps.add(new Step.Container(
                    Wml.is(holder, "tc") ? Step.Container.Kind.CELL : Step.Container.Kind.STORY,
                    "",
                    frames.all(),
                    close,
                    emptyParagraph(holder)));
        } else {
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
        boolean alwaysThere = flows && Wml.is(child, "tbl") && isAlwaysTheSame(child);
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
                && Sections.endedBy(paragraph) == null
                && Blank.holdsNothingButDirectives(paragraph)
                && Mark.allBelow(paragraph).size() == directives.size()) {
            compileDirectives(paragraph, directives, frames);
            return;
        }
        List<Mark> closing = frames.openBefore(directives);
        boolean mayVanish = paragraphs.compile(paragraph, directives, frames.steps());
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

    void keepBookmarks(Element vanishing, StepList steps) {
        Bookmarks.endsIn(vanishing).forEach(end -> loopParts.addCopy(end, false, steps));
    }

    // ---- what stands in a paragraph

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

    void compileInline(Element parent, @Nullable Element without, StepList steps) {
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

    private void compilePicture(Mark mark, PictureFrame frame, RunLook look, StepList steps) {
        if (mark.picture != null) {
            new Emblem(mark.picture, frame, file, story).addTo(steps, look);
        } else if (mark.use != null) {
            steps.add(new Step.Picture(new Slot(mark.use, mark.label, look, null), frame));
        }
    }

    /** Once as a link, and once without it for a plan that has no address; there it does not look like a link either. */
    private void compileLink(Element link, StepList steps) {
        StepList linked = new StepList();
        loopParts.addAttributes(link, linked);
        linked.addUnseen(">");
        compileInline(link, linked);
        Element text = Objects.requireNonNull(PlainText.of(link, link.getAttributeNode(TaggedLinks.ADDRESS)));
        looks.takeLinkStyleFrom(link);
        StepList plain = new StepList();
        compileInline(link, plain);
        steps.add(new Step.Link(
                Address.of(text), "<" + link.getNodeName(), linked.steps(), XmlText.close(link), plain.steps()));
    }

    private void compilePrint(Mark mark, StepList steps) {
        RunLook look = looks.ofRun(mark);
        if (mark.tag instanceof Tag.Picture || Placeholder.printsPicture(mark)) {
            compilePicture(mark, PictureFrame.amongWords(), look, steps);
            return;
        }
        if (mark.tag instanceof Tag.NotIncluded) {
            steps.add(new Step.NotIncluded(look));
        } else if (mark.use == null) {
            steps.add(new Step.Count(mark.loop, look));
        } else {
            steps.add(new Step.Value(
                    new Slot(mark.use, mark.label, look, mark.use.isLongText() ? looks.ofParagraph(mark) : null)));
        }
    }
}
