package uk.careplans.generator.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.merge.Control.Paragraphs;
import uk.careplans.generator.template.FieldUse;
import uk.careplans.generator.template.PictureFrame;
import uk.careplans.generator.template.Rule;
import uk.careplans.generator.template.Step;
import uk.careplans.generator.word.Property;
import uk.careplans.generator.zip.Literal;
import uk.careplans.model.Answer;

/**
 * A story being written. Velocity sees four methods of it: {@link #write}, {@link #each}, {@link #holds} and
 * {@link #opensLink}. The script
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
    private final Around around;
    private final Flow flow;
    private final TableWriter tables;
    /** What may stand once in a document and was written. */
    private final Set<String> written = new HashSet<>();

    Page(
            List<Object> slots,
            Output out,
            PlanReader reader,
            Printer printer,
            ControlWriter controls,
            Numbers numbers,
            Around around) {
        this.slots = slots;
        this.out = out;
        this.reader = reader;
        this.printer = printer;
        this.controls = controls;
        this.numbers = numbers;
        this.around = around;
        this.flow = new Flow(out, controls.lists());
        this.tables = new TableWriter(out, reader);
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

    /** Whether a condition holds, a cell goes on with the merged cell above it, or the mark of a note was written. */
    boolean holds(int slot, Scope scope) {
        Object asked = slots.get(slot);
        if (asked instanceof Step.MergedCell cell) {
            return tables.goesOn(cell);
        }
        return asked instanceof Step.Note note
                ? around.notes().contains(note.note())
                : reader.holds((Rule) asked, scope);
    }

    /** Opens a link if it leads anywhere. */
    boolean opensLink(int slot, Scope scope) {
        Step.Link link = (Step.Link) slots.get(slot);
        Optional<String> address = LinkAddress.of(link.address(), field -> {
            Printed printed = printer.print(field, reader.answer(field, scope));
            return printed instanceof Printed.NoAnswer ? Optional.empty() : Optional.of(printed.inWords());
        });
        address.ifPresent(leadsTo -> {
            flow.links().open();
            out.append(link.open())
                    .append(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"")
                    .append(around.to(leadsTo))
                    .append("\"");
        });
        return address.isPresent();
    }

    // ---- what pieces call

    Flow flow() {
        return flow;
    }

    TableWriter tables() {
        return tables;
    }

    FreshLists lists() {
        return controls.lists();
    }

    void text(Literal text, boolean visible) {
        out.write(text);
        if (visible) {
            flow.seen();
        }
    }

    void once(String xml) {
        if (written.add(xml)) {
            flow.keep(xml);
        }
    }

    void noteMark(String note) {
        around.notes().add(note);
    }

    void grid(Step.Grid grid, Scope scope) {
        tables.writeGrid(grid, scope);
        flow.rowsBegin();
    }

    void start(Start open) {
        lists().write(open, out);
    }

    void freshId(boolean ofControl) {
        out.append(ofControl ? numbers.nextControl() : numbers.nextDrawing());
    }

    void count(int loop, @Nullable Runs look, Scope scope) {
        int count = scope.of(loop).index() + 1;
        if (look == null) {
            out.append(count);
        } else {
            controls.writeCount(count, look);
            flow.seen();
        }
    }

    /** Writes the words for what is withheld from the reader. */
    void notIncluded(Runs look) {
        controls.writeNotIncluded(printer.withheld(), look);
        flow.seen();
    }

    /** Writes a field where a document can hold nothing but words. */
    void words(FieldUse field, Scope scope) {
        Printed printed = printer.print(field, reader.answer(field, scope));
        try {
            out.escape(printed.onOneLine());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(reader.path(field, scope) + ": " + e.getMessage(), e);
        }
    }

    void property(Property property) {
        out.append(around.property(property));
        flow.seen();
    }

    void value(Control control, Scope scope) {
        Printed printed = print(control, scope);
        if (control.fixed == null && reader.isOfWords(control.field, scope)) {
            controls.writeOwn(printed.inWords(), control.runs);
            flow.seen();
            return;
        }
        String path = path(control, scope);
        try {
            write(control, path, printed);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
        }
    }

    private Printed print(Control control, Scope scope) {
        Answer<?> answer = reader.answer(control.field, scope);
        return printer.print(control.field, answer);
    }

    private String path(Control control, Scope scope) {
        return control.fixed == null
                ? reader.path(control.field, scope)
                : control.fixed.mark().path();
    }

    /** Writes a picture of the plan, or the words for why there is none. */
    void picture(Control control, PictureFrame frame, Scope scope) {
        Printed printed = print(control, scope);
        String path = path(control, scope);
        try {
            if (printed instanceof Printed.Image image) {
                controls.writePicture(control, path, image.picture(), frame);
            } else {
                controls.writeInline(control, path, printed);
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
        }
        flow.seen();
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
