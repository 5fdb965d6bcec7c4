package uk.careplans.generator.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
            "tableEnds",
            "grid",
            "cellSize",
            "mergeMark",
            "goesOn",
            "listsStart",
            "start",
            "sectionBreak",
            "sectionEnds",
            "lastSection");

    private final Object[] slots;
    private final Output out;
    private final PlanReader reader;
    private final Printer printer;
    private final ControlWriter controls;
    private final Flow flow;
    private final TableWriter tables;
    /** What may stand once in a document and was written. */
    private final Set<Step.Once> written = new HashSet<>();

    Page(List<Object> slots, Output out, PlanReader reader, Printer printer, ControlWriter controls) {
        this.slots = slots.toArray();
        this.out = out;
        this.reader = reader;
        this.printer = printer;
        this.controls = controls;
        this.flow = new Flow(out, controls.lists());
        this.tables = new TableWriter(out, reader);
    }

    public String text(int slot) {
        Step.Literal literal = (Step.Literal) slots[slot];
        out.append(literal.xml());
        if (literal.visible()) {
            flow.seen();
        }
        return "";
    }

    public String once(int slot) {
        Step.Once once = (Step.Once) slots[slot];
        if (written.add(once)) {
            flow.keep(once.xml());
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
        RunWriter.write(String.valueOf(scope.of(count.loop()).index() + 1), count.look(), out);
        flow.seen();
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

    public String grid(int slot, Scope scope) {
        tables.writeGrid((Step.Grid) slots[slot], scope);
        flow.rowsBegin();
        return "";
    }

    public String cellSize(int slot, Scope scope) {
        tables.writeSize((Step.CellSize) slots[slot], scope);
        return "";
    }

    public String mergeMark(int slot) {
        tables.mark((Step.MergeMark) slots[slot]);
        return "";
    }

    public String listsStart(int slot) {
        ((Step.ListsStart) slots[slot]).lists().forEach(controls.lists()::startAgain);
        return "";
    }

    public String start(int slot) {
        controls.lists().write(((Step.Start) slots[slot]).open(), out);
        return "";
    }

    public String sectionBreak(int slot) {
        flow.sectionBreak(((Step.SectionBreak) slots[slot]).xml());
        return "";
    }

    public String sectionEnds() {
        flow.sectionEnds();
        return "";
    }

    public String lastSection(int slot) {
        flow.lastSection(((Step.LastSection) slots[slot]).xml());
        return "";
    }

    public boolean goesOn(int slot) {
        return tables.goesOn((Step.MergedCell) slots[slot]);
    }
}
