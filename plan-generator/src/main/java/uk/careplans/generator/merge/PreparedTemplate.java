package uk.careplans.generator.merge;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.careplans.generator.template.CompiledTemplate;
import uk.careplans.generator.template.Step;
import uk.careplans.generator.word.DocumentProperties;
import uk.careplans.generator.word.LateFields;
import uk.careplans.generator.word.NewLinks;
import uk.careplans.generator.word.Property;
import uk.careplans.generator.word.XmlText;
import uk.careplans.model.CarePlan;
import uk.careplans.model.PlanDetails;

/** A compiled template with its scripts parsed, ready to be merged any number of times by any number of threads. */
public final class PreparedTemplate {

    private record StoryScript(Script script, VelocityScripts.Parsed parsed) {

        List<Object> slots() {
            return script.slots();
        }

        byte[] write(Page page, Output out, PlanReader reader) {
            out.setLength(0);
            parsed.run(page, reader.plan());
            return out.toBytes();
        }
    }

    private final CompiledTemplate template;
    private final Wording wording;
    private final Map<String, StoryScript> stories = new LinkedHashMap<>();
    private final Map<Property, StoryScript> properties = new LinkedHashMap<>();

    private PreparedTemplate(CompiledTemplate template, Wording wording) {
        this.template = template;
        this.wording = wording;
        template.stories().forEach((part, steps) -> stories.put(part, script(steps, part)));
        template.properties().forEach((property, steps) -> properties.put(property, script(steps, property.name())));
    }

    private static StoryScript script(List<Step> steps, String name) {
        Script script = Script.of(steps);
        return new StoryScript(script, VelocityScripts.parse(script, name));
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
        Map<Property, String> texts = new LinkedHashMap<>();
        texts.put(Property.TITLE, XmlText.escaped(provenance.title()));
        texts.put(Property.SUBJECT, XmlText.escaped(provenance.form()));
        properties.forEach((property, script) -> {
            Around around = new Around(property.name(), links, Map.of());
            byte[] text = script.write(new Page(script.slots(), out, reader, printer, controls, around), out, reader);
            texts.put(property, new String(text, StandardCharsets.UTF_8));
        });
        Map<String, byte[]> written = new LinkedHashMap<>();
        stories.forEach((part, script) -> {
            Around around = new Around(part, links, texts);
            written.put(
                    part, script.write(new Page(script.slots(), out, reader, printer, controls, around), out, reader));
        });
        LateFields late = template.lateFields();
        return template.file()
                .documentOf(
                        late.arePresent() ? late.fill(written, controls.numberedLists()) : written,
                        new DocumentProperties(texts, date),
                        marks.toXml(provenance),
                        controls.numberedLists(),
                        links);
    }
}
