package uk.careplans.generator.merge;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.careplans.generator.template.CompiledTemplate;
import uk.careplans.generator.word.DocumentProperties;
import uk.careplans.generator.word.NewLinks;
import uk.careplans.model.CarePlan;
import uk.careplans.model.PlanDetails;

/** A compiled template with its scripts parsed, ready to be merged any number of times by any number of threads. */
public final class PreparedTemplate {

    private record StoryScript(Script script, VelocityScripts.Parsed parsed) {}

    private final CompiledTemplate template;
    private final Wording wording;
    private final Map<String, StoryScript> stories = new LinkedHashMap<>();

    private PreparedTemplate(CompiledTemplate template, Wording wording) {
        this.template = template;
        this.wording = wording;
        template.stories().forEach((part, steps) -> {
            Script script = Script.of(steps);
            stories.put(part, new StoryScript(script, VelocityScripts.parse(script, part)));
        });
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
        PlanReader reader = new PlanReader(plan);
        LocalDate date = plan.plan()
                .then(PlanDetails::date)
                .value()
                .orElseThrow(() -> new IllegalArgumentException(
                        "plan/date: A document needs the date of its plan. Check the plan before it is printed."));
        Printer printer = new Printer(wording, reader, date);
        FieldMarks marks = new FieldMarks(template.freeIds().bookmarkPrefix());
        Output out = new Output();
        ControlWriter controls = new ControlWriter(
                out,
                marks,
                template.freeIds().bookmark(),
                template.file().numbering().firstFreeId());
        NewLinks links = template.file().newLinks();
        Map<String, byte[]> written = new LinkedHashMap<>();
        stories.forEach((part, story) -> {
            out.setLength(0);
            controls.inStory(new StoryLinks(links, part));
            story.parsed().run(new Page(story.script().slots(), out, reader, printer, controls), reader.plan());
            written.put(part, out.toBytes());
        });
        return template.file()
                .documentOf(
                        written,
                        new DocumentProperties(provenance.title(), provenance.form(), date),
                        marks.toXml(provenance),
                        controls.numberedLists(),
                        links);
    }
}
