package uk.careplans.generator.merge;

import java.util.List;
import uk.careplans.generator.merge.Control.Paragraphs;
import uk.careplans.generator.template.Rule;
import uk.careplans.generator.template.Step;
import uk.careplans.generator.zip.Literal;
import uk.careplans.model.Answer;

/**
 * A story being written. Velocity sees three methods of it: {@link #write}, {@link #each} and {@link #holds}. The script
 * that we emitted calls them by number, so neither an author's text nor a plan's value ever passes Velocity's parser. Used
 * by one merge in one thread.
 */
final class Page {

    private final List<Object> slots;
    private final Output out;
    private final PlanReader reader;
    private final Printer printer;
    private final ControlWriter controls;
    private final Numbers numbers;
    private final Flow flow;

    Page(List<Object> slots, Output out, PlanReader reader, Printer printer, ControlWriter controls, Numbers numbers) {
        this.slots = slots;
        this.out = out;
        this.reader = reader;
        this.printer = printer;
        this.controls = controls;
        this.numbers = numbers;
        this.flow = new Flow(out);
    }

    // ---- what Velocity calls

    /** Writes a stretch; Velocity itself prints nothing. */
    String write(int slot, Scope scope) {
        for (Script.Piece piece : ((Script.Stretch) slots.get(slot)).pieces()) {
            piece.writeTo(this, scope);
        }
        return "";
    }

    /** The items of a loop. */
    List<Scope> each(int slot, Scope scope) {
        Step.Repeat repeat = (Step.Repeat) slots.get(slot);
        return reader.items(repeat.list(), repeat.loop(), scope);
    }

    /** Whether a condition holds. */
    boolean holds(int slot, Scope scope) {
        return reader.holds((Rule) slots.get(slot), scope);
    }

    // ---- what pieces call

    Flow flow() {
        return flow;
    }

    void text(Literal text, boolean visible) {
        out.write(text);
        if (visible) {
            flow.seen();
        }
    }

    void once(String xml, Scope scope) {
        if (scope.isFirstOfAll()) {
            flow.keep(xml);
        }
    }

    void freshId(boolean ofControl) {
        out.append(ofControl ? numbers.nextControl() : numbers.nextDrawing());
    }

    void count(int loop, Runs look, Scope scope) {
        controls.writeCount(scope.of(loop).index() + 1, look);
        flow.seen();
    }

    void value(Control control, Scope scope) {
        Answer<?> answer = reader.answer(control.field, scope);
        Printed printed = printer.print(control.field, answer);
        String path = control.fixed == null
                ? reader.path(control.field, scope)
                : control.fixed.mark().path();
        try {
            write(control, path, printed);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
        }
    }

    private void write(Control control, String path, Printed printed) {
        Paragraphs look = control.paragraphs;
        if (look != null && !staysInParagraph(look, printed)) {
            boolean first = !flow.paragraphIsUnderWay();
            flow.interrupt(look.following(), () -> controls.writeParagraphs(control, look, path, printed, first));
        } else {
            controls.writeInline(control, path, printed);
            flow.seen();
        }
    }

    /** A text of one paragraph stays within the author's paragraph if that has words of its own, or is in a cell. */
    private boolean staysInParagraph(Paragraphs look, Printed printed) {
        boolean single = !(printed instanceof Printed.Prose prose)
                || (prose.parts().size() == 1 && prose.parts().get(0).kind() == Printed.Part.Kind.PARAGRAPH);
        return single && (look.inCell() || flow.paragraphHasOtherWords());
    }
}
