package uk.careplans.generator.merge;

import java.util.ArrayList;
import java.util.List;
import uk.careplans.generator.merge.Script.Piece;
import uk.careplans.generator.template.Step;
import uk.careplans.generator.zip.Codebook;
import uk.careplans.generator.zip.Literal;

/** Collects what a page writes between two decisions; neighbouring literals become one. */
final class Pieces {

    private final Numbers numbers;
    private final Codebook.Builder book;
    private final StringBuilder literal = new StringBuilder();
    private boolean visible;
    private List<Piece> pieces = new ArrayList<>();

    Pieces(Numbers numbers, Codebook.Builder book) {
        this.numbers = numbers;
        this.book = book;
    }

    /** What was collected since the last time. */
    List<Piece> take() {
        endLiteral();
        List<Piece> taken = List.copyOf(pieces);
        pieces = new ArrayList<>();
        return taken;
    }

    /**
     * Adds a step that decides nothing.
     *
     * @param inLoop whether it may be written more than once
     */
    void add(Step step, boolean inLoop) {
        if (step instanceof Step.Literal text) {
            literal.append(text.xml());
            visible |= text.visible();
        } else if (step instanceof Step.FreshId id) {
            addId(id.kind(), inLoop);
        } else if (step instanceof Step.ShapeName shape) {
            addShapeName(shape, inLoop);
        } else if (step instanceof Step.Value value) {
            Control control = new Control(value.slot(), inLoop, numbers, book);
            add((page, scope) -> page.value(control, scope));
        } else if (step instanceof Step.Picture picture) {
            Control control = new Control(picture.slot(), inLoop, numbers, book);
            add((page, scope) -> page.picture(control, picture.frame(), scope));
        } else if (step instanceof Step.Words words) {
            add((page, scope) -> page.words(words.field(), scope));
        } else if (step instanceof Step.PropertyText text) {
            add((page, scope) -> page.property(text.property()));
        } else if (step instanceof Step.NotIncluded words) {
            Runs look = Runs.rare(words.look(), book);
            add((page, scope) -> page.notIncluded(look));
        } else if (step instanceof Step.Count count) {
            Runs look = count.look() == null ? null : Runs.of(count.look(), book);
            add((page, scope) -> page.count(count.loop(), look, scope));
        } else if (step instanceof Step.Once once) {
            add((page, scope) -> page.once(once.xml()));
        } else if (step instanceof Step.NoteMark mark) {
            add((page, scope) -> page.noteMark(mark.note()));
        } else if (step instanceof Step.ListsStart lists) {
            add((page, scope) -> page.lists().startAgain(lists.lists()));
        } else if (step instanceof Step.Start start) {
            Start open = Start.of(start.open(), book);
            add((page, scope) -> page.start(open));
        } else {
            addLayout(step);
        }
    }

    /** Adds a step that depends on what of a story or table is there. */
    private void addLayout(Step step) {
        if (step instanceof Step.HeadEnds) {
            add((page, scope) -> page.flow().rowsBegin());
        } else if (step instanceof Step.ParagraphEnds) {
            add((page, scope) -> page.flow().paragraphEnds());
        } else if (step instanceof Step.TableBegins) {
            add((page, scope) -> page.flow().tableBegins());
        } else if (step instanceof Step.TableEnds) {
            add((page, scope) -> page.flow().tableEnds());
        } else if (step instanceof Step.Grid grid) {
            add((page, scope) -> page.grid(grid, scope));
        } else if (step instanceof Step.CellSize cell) {
            add((page, scope) -> page.tables().writeSize(cell, scope));
        } else if (step instanceof Step.MergeMark mark) {
            add((page, scope) -> page.tables().mark(mark));
        } else if (step instanceof Step.SectionBreak section) {
            Literal setup = book.literal(section.xml());
            add((page, scope) -> page.flow().sections().write(setup));
        } else if (step instanceof Step.SectionEnds) {
            add((page, scope) -> page.flow().sections().end());
        } else if (step instanceof Step.LastSection section) {
            Literal setup = book.literal(section.xml());
            add((page, scope) -> page.flow().lastSection(setup));
        } else {
            throw new IllegalStateException(
                    "No page can write a step of the kind " + step.getClass().getSimpleName());
        }
    }

    private void addId(Step.IdKind kind, boolean inLoop) {
        boolean control = kind == Step.IdKind.CONTROL;
        if (inLoop) {
            add((page, scope) -> page.freshId(control));
        } else {
            literal.append(control ? numbers.nextControl() : numbers.nextDrawing());
        }
    }

    private void addShapeName(Step.ShapeName shape, boolean inLoop) {
        if (inLoop) {
            literal.append(" id=\"").append(shape.name());
            addId(Step.IdKind.DRAWING, true);
            literal.append('"');
        } else {
            literal.append(shape.attributes());
        }
    }

    void open(Step.Paragraph step) {
        Flow.OpenParagraph paragraph = new Flow.OpenParagraph(Start.of(step.open(), book), step.ofOneField());
        add((page, scope) -> page.flow().open(paragraph));
    }

    void closeParagraph() {
        add((page, scope) -> page.flow().closeParagraph());
    }

    void open(Step.Container step) {
        Flow.OpenContainer container = new Flow.OpenContainer(
                step.kind(),
                book.literal(step.open()),
                book.literal(step.close()),
                book.literal(step.emptyParagraph()));
        add((page, scope) -> page.flow().open(container));
    }

    void closeContainer() {
        add((page, scope) -> page.flow().closeContainer());
    }

    void closeLink(String xml) {
        Literal close = book.literal(xml);
        add((page, scope) -> page.flow().links().close(close));
    }

    private void add(Piece piece) {
        endLiteral();
        pieces.add(piece);
    }

    private void endLiteral() {
        if (!literal.isEmpty()) {
            Literal text = book.literal(literal.toString());
            boolean seen = visible;
            pieces.add((page, scope) -> page.text(text, seen));
            literal.setLength(0);
            visible = false;
        }
    }
}
