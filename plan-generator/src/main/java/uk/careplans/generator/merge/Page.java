package uk.careplans.generator.merge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import uk.careplans.generator.template.FieldUse;
import uk.careplans.generator.template.ParagraphLook;
import uk.careplans.generator.template.Rule;
import uk.careplans.generator.template.Slot;
import uk.careplans.generator.template.Step;
import uk.careplans.model.FieldPath;

/**
 * A story being written. It is all that Velocity sees of us: the script that we emitted calls these methods by number,
 * so neither an author's text nor a plan's value ever passes Velocity's parser. Every method writes into the story and
 * gives Velocity an empty text to print. Used by one merge in one thread.
 */
final class Page {

    /** What the allow-list lets Velocity call. */
    static final List<String> METHODS = List.of(
            "text",
            "value",
            "count",
            "once",
            "freshId",
            "each",
            "holds",
            "openParagraph",
            "closeParagraph",
            "open",
            "close",
            "paragraphEnds",
            "tableBegins",
            "tableEnds");

    /** Holds two tables apart, or ends a cell, without taking room. */
    private static final String HAIRLINE =
            "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr></w:p>";

    private enum Last {
        NOTHING,
        PARAGRAPH,
        TABLE,
        CONTROL
    }

    private static final class Container {
        final Step.Container step;
        final int start;
        int contentStart;
        Last last = Last.NOTHING;

        Container(Step.Container step, int start) {
            this.step = step;
            this.start = start;
        }
    }

    private static final class OpenParagraph {
        final Step.Paragraph step;
        int start;
        boolean seen;

        OpenParagraph(Step.Paragraph step) {
            this.step = step;
        }
    }

    private final Object[] slots;
    private final StringBuilder out;
    private final PlanReader reader;
    private final Printer printer;
    private final ControlWriter controls;
    private final Deque<Container> containers = new ArrayDeque<>();
    private final Deque<OpenParagraph> paragraphs = new ArrayDeque<>();
    private int nextDrawing = 1;

    Page(List<Object> slots, StringBuilder out, PlanReader reader, Printer printer, ControlWriter controls) {
        this.slots = slots.toArray();
        this.out = out;
        this.reader = reader;
        this.printer = printer;
        this.controls = controls;
    }

    public String text(int slot) {
        Step.Literal literal = (Step.Literal) slots[slot];
        out.append(literal.xml());
        if (literal.visible()) {
            seen();
        }
        return "";
    }

    public String once(int slot, Scope scope) {
        if (scope.isFirstOfAll()) {
            out.append(((Step.Once) slots[slot]).xml());
        }
        return "";
    }

    public String freshId(int slot) {
        boolean control = ((Step.FreshId) slots[slot]).kind() == Step.IdKind.CONTROL;
        out.append(control ? controls.freshControl() : nextDrawing++);
        return "";
    }

    public String count(int slot, Scope scope) {
        Step.Count count = (Step.Count) slots[slot];
        RunWriter.write(String.valueOf(scope.of(count.loop()).index() + 1), count.look(), out);
        seen();
        return "";
    }

    public List<Scope> each(int slot, Scope scope) {
        Step.Repeat repeat = (Step.Repeat) slots[slot];
        return reader.items(repeat.list(), repeat.loop(), scope);
    }

    public boolean holds(int slot, Scope scope) {
        return reader.holds((Rule) slots[slot], scope);
    }

    public String value(int number, Scope scope) {
        Slot slot = (Slot) slots[number];
        FieldUse field = slot.field();
        Found found = reader.find(field, scope);
        Printed printed = printer.print(field, found.answer());
        try {
            write(slot, found.path(), printed);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(found.path() + ": " + e.getMessage(), e);
        }
        return "";
    }

    private void write(Slot slot, FieldPath path, Printed printed) {
        OpenParagraph paragraph = paragraphs.peek();
        ParagraphLook look = slot.paragraphs();
        if (look == null || paragraph == null || !isWholeParagraphs(slot, look, paragraph, printed)) {
            controls.writeInline(slot, path, printed);
            seen();
        } else {
            interrupt(paragraph);
            controls.writeParagraphs(slot, look, path, printed);
            last(Last.CONTROL);
            resume(paragraph);
        }
    }

    private static boolean isWholeParagraphs(Slot slot, ParagraphLook look, OpenParagraph paragraph, Printed printed) {
        boolean single = !(printed instanceof Printed.Prose prose)
                || (prose.parts().size() == 1 && prose.parts().get(0).kind() == Printed.Part.Kind.PARAGRAPH);
        return slot.field().isLongText() && !(single && (look.inCell() || sharesParagraph(paragraph)));
    }

    /** A text of one paragraph stays within the author's paragraph if that has words of its own. */
    private static boolean sharesParagraph(OpenParagraph paragraph) {
        return paragraph.seen
                || paragraph.step.content().stream()
                        .anyMatch(step -> step instanceof Step.Literal literal && literal.visible());
    }

    private void seen() {
        OpenParagraph paragraph = paragraphs.peek();
        if (paragraph != null) {
            paragraph.seen = true;
        }
    }

    // ---- paragraphs that may vanish or be split

    public String openParagraph(int slot) {
        OpenParagraph paragraph = new OpenParagraph((Step.Paragraph) slots[slot]);
        paragraphs.push(paragraph);
        resume(paragraph);
        return "";
    }

    private void resume(OpenParagraph paragraph) {
        paragraph.start = out.length();
        paragraph.seen = false;
        out.append(paragraph.step.open());
    }

    private void interrupt(OpenParagraph paragraph) {
        if (paragraph.seen) {
            out.append("</w:p>");
        } else {
            out.setLength(paragraph.start);
        }
    }

    public String closeParagraph() {
        OpenParagraph paragraph = paragraphs.pop();
        if (paragraph.seen) {
            out.append("</w:p>");
            last(Last.PARAGRAPH);
        } else {
            out.setLength(paragraph.start);
        }
        return "";
    }

    // ---- containers

    public String open(int slot) {
        Container container = new Container((Step.Container) slots[slot], out.length());
        out.append(container.step.open());
        container.contentStart = out.length();
        containers.push(container);
        return "";
    }

    public String close(int slot) {
        Container container = containers.pop();
        boolean empty = out.length() == container.contentStart;
        if (container.step.kind() == Step.Container.Kind.TABLE) {
            if (empty) {
                out.setLength(container.start);
            } else {
                out.append(container.step.close());
            }
            return "";
        }
        if (container.last == Last.NOTHING) {
            out.append(container.step.emptyParagraph());
        } else if (container.last == Last.TABLE
                || (container.last == Last.CONTROL && container.step.kind() == Step.Container.Kind.CELL)) {
            out.append(HAIRLINE);
        }
        out.append(container.step.close());
        return "";
    }

    public String paragraphEnds() {
        last(Last.PARAGRAPH);
        return "";
    }

    public String tableBegins() {
        Container container = containers.peek();
        if (container != null && container.last == Last.TABLE) {
            out.append(HAIRLINE);
        }
        return "";
    }

    public String tableEnds() {
        last(Last.TABLE);
        return "";
    }

    private void last(Last last) {
        Objects.requireNonNull(containers.peek(), "A paragraph or table stands in a container").last = last;
    }
}
