package uk.careplans.generator.merge;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.careplans.generator.template.CompiledTemplate;
import uk.careplans.generator.word.DocumentFrame;
import uk.careplans.generator.word.DocumentProperties;
import uk.careplans.generator.word.NewLinks;
import uk.careplans.generator.zip.Codebook;
import uk.careplans.generator.zip.Literal;
import uk.careplans.model.CarePlan;
import uk.careplans.model.PlanDetails;

/** A compiled template with its scripts parsed, ready to be merged any number of times by any number of threads. */
public final class PreparedTemplate {

    private record StoryScript(Script script, VelocityScripts.Parsed parsed) {}

    private final DocumentFrame frame;
    private final Wording wording;
    private final Numbers numbers;
    private final Phrases phrases;
    private final List<Literal> markLines;
    private final Map<String, StoryScript> stories = new LinkedHashMap<>();
    private final Desks desks;

    private PreparedTemplate(CompiledTemplate template, Wording wording) {
        this.frame = template.frame();
        this.wording = wording;
        this.numbers = new Numbers(template.freeIds());
        Codebook.Builder book = new Codebook.Builder();
        template.stories().forEach((part, steps) -> {
            book.startPart();
            Script script = Script.of(steps, numbers, book);
            stories.put(part, new StoryScript(script, VelocityScripts.parse(script, part)));
        });
        this.phrases = new Phrases(book);
        book.startPart();
        this.markLines = FieldMarks.lines(numbers, book);
        book.startPart();
        frame.literals().forEach(book::literal);
        this.desks = new Desks(book.build());
    }

    /** Prepares a template to print in the words of a council. */
    public static PreparedTemplate of(CompiledTemplate template, Wording wording) {
        return new PreparedTemplate(template, wording);
    }

    /**
     * Makes one document.
     *
     * @param plan what the reader may see
     * @param provenance where the document comes from
     * @return the bytes of a Word file; the same for the same input
     * @throws IllegalArgumentException if the plan has no date, or a text of it a character that no Word file can hold
     */
    public byte[] merge(CarePlan plan, Provenance provenance) {
        LocalDate date = plan.plan()
                .then(PlanDetails::date)
                .value()
                .orElseThrow(() -> new IllegalArgumentException(
                        "plan/date: A document needs the date of its plan. Check the plan before it is printed."));
        try (Desks.Desk desk = desks.take()) {
            return merge(plan, date, provenance, desk);
        }
    }

    private byte[] merge(CarePlan plan, LocalDate date, Provenance provenance, Desks.Desk desk) {
        Output out = desk.out();
        PlanReader reader = new PlanReader(plan);
        Printer printer = new Printer(wording, reader, date);
        Numbers own = numbers.forDocument();
        FieldMarks marks = new FieldMarks(own, markLines, desk.printed());
        ControlWriter controls = new ControlWriter(out, phrases, marks, own, new FreshLists(frame.firstFreeList()));
        NewLinks links = frame.newLinks();
        stories.forEach((part, story) -> {
            out.setLength(0);
            Page page = new Page(story.script().slots(), out, reader, printer, controls, own);
            story.parsed().run(page, reader.plan());
            desk.bench().pack(part, out);
        });
        out.setLength(0);
        marks.write(provenance, out);
        desk.bench().pack(DocumentFrame.marksPart(), out);
        return frame.document(
                desk.bench(),
                out,
                new DocumentProperties(provenance.title(), provenance.form(), date),
                controls.lists().lists(),
                links);
    }
}
