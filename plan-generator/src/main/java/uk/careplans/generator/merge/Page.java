package uk.careplans.generator.merge;

import java.util.List;
import java.util.function.BiConsumer;
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
            "picture",
            "emblem",
            "words",
            "count",
            "once",
            "freshId",
            "each",
            "holds",
            "openParagraph",
            "closeParagraph",
            "open",
            "close",
            "headEnds",
            "paragraphEnds",
            "tableBegins",
            "tableEnds");

    private final Object[] slots;
    private final Output out;
    private final PlanReader reader;
    private final Printer printer;
    private final ControlWriter controls;
    private final Flow flow;

    Page(List<Object> slots, Output out, PlanReader reader, Printer printer, ControlWriter controls) {
        this.slots = slots.toArray();
        this.out = out;
        this.reader = reader;
        this.printer = printer;
        this.controls = controls;
        this.flow = new Flow(out);
    }

    public String text(int slot) {
        Step.Literal literal = (Step.Literal) slots[slot];
        out.append(literal.xml());
        if (literal.visible()) {
            flow.seen();
        }
        return "";
    }

    public String once(int slot, Scope scope) {
        if (scope.isFirstOfAll()) {
            flow.keep(((Step.Once) slots[slot]).xml());
        }
        return "";
    }

    public String freshId(int slot) {
        boolean control = ((Step.FreshId) slots[slot]).kind() == Step.IdKind.CONTROL;
        out.append(control ? controls.freshControl() : controls.freshDrawing());
        return "";
    }

    public String count(int slot, Scope scope) {
        Step.Count count = (Step.Count) slots[slot];
        String figures = String.valueOf(scope.of(count.loop()).index() + 1);
        if (count.look() == null) {
            out.append(figures);
        } else {
            RunWriter.write(figures, count.look(), out);
            flow.seen();
        }
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
        print(slot.field(), scope, (path, printed) -> write(slot, path, printed));
        return "";
    }

    public String picture(int slot, Scope scope) {
        Step.Picture picture = (Step.Picture) slots[slot];
        print(picture.slot().field(), scope, (path, printed) -> {
            if (printed instanceof Printed.Image image) {
                controls.writePicture(picture.slot(), path, image.picture(), picture.frame());
            } else {
                controls.writeInline(picture.slot(), path, printed);
            }
            flow.seen();
        });
        return "";
    }

    public String emblem(int slot) {
        controls.writeEmblem((Step.Emblem) slots[slot]);
        flow.seen();
        return "";
    }

    public String words(int slot, Scope scope) {
        print(((Step.Words) slots[slot]).field(), scope, (path, printed) -> out.escape(printed.onOneLine()));
        return "";
    }

    private void print(FieldUse field, Scope scope, BiConsumer<FieldPath, Printed> write) {
        Found found = reader.find(field, scope);
        try {
            write.accept(found.path(), printer.print(field, found.answer()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(found.path() + ": " + e.getMessage(), e);
        }
    }

    private void write(Slot slot, FieldPath path, Printed printed) {
        ParagraphLook look = slot.paragraphs();
        if (look != null && !staysInParagraph(look, printed)) {
            boolean first = !flow.paragraphIsUnderWay();
            flow.interrupt(look.following(), () -> controls.writeParagraphs(slot, look, path, printed, first));
        } else {
            controls.writeInline(slot, path, printed);
            flow.seen();
        }
    }

    /** A text of one paragraph stays within the author's paragraph if that has words of its own, or is in a cell. */
    private boolean staysInParagraph(ParagraphLook look, Printed printed) {
        boolean single = !(printed instanceof Printed.Prose prose)
                || (prose.parts().size() == 1 && prose.parts().get(0).kind() == Printed.Part.Kind.PARAGRAPH);
        return single && (look.inCell() || flow.paragraphHasOtherWords());
    }

    public String openParagraph(int slot) {
        flow.open((Step.Paragraph) slots[slot]);
        return "";
    }

    public String closeParagraph() {
        flow.closeParagraph();
        return "";
    }

    public String open(int slot) {
        flow.open((Step.Container) slots[slot]);
        return "";
    }

    public String close() {
        flow.closeContainer();
        return "";
    }

    public String headEnds() {
        flow.headEnds();
        return "";
    }

    public String paragraphEnds() {
        flow.paragraphEnds();
        return "";
    }

    public String tableBegins() {
        flow.tableBegins();
        return "";
    }

    public String tableEnds() {
        flow.tableEnds();
        return "";
    }
}
