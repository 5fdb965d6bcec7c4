package uk.careplans.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import uk.careplans.model.Plan;
import uk.careplans.model.edition.Edition;

/**
 * Reads a plan from JSON and writes it again. All methods may be called by many threads at once.
 *
 * <p>A plan is one object: {@code planType}, {@code schemaVersion}, then the fields of {@link uk.careplans.model.CarePlan},
 * {@link uk.careplans.model.CourtCarePlan} or {@link uk.careplans.model.ChildsPlan} under their own names. A field that nobody has recorded is left out; one that does not apply says why, as
 * <code>{"doesNotApply": "why"}</code>. Reading is strict: nothing is guessed, converted or passed over. What was read
 * and is written again is the same JSON, keys in the order of the records.
 *
 * <p>A file has at most 10 MB, a list at most 1,000 items, and brackets at most 64 levels.
 */
public final class PlanJson {

    private PlanJson() {}

    /**
     * Reads a plan from UTF-8 JSON.
     *
     * @return the plan, or everything that is wrong with the JSON; never part of a plan
     */
    public static PlanReading read(byte[] json) {
        Findings findings = new Findings();
        try {
            JsonValue tree = new JsonTree(JsonText.decode(json), findings).read();
            Optional<Plan> plan = new PlanReader(findings).read(tree);
            return PlanReading.of(plan, findings.all());
        } catch (UnreadableJson e) {
            return PlanReading.of(Optional.empty(), e.findings());
        }
    }

    /**
     * Reads a plan from a file of UTF-8 JSON.
     *
     * @return the plan, or everything that is wrong with the JSON; never part of a plan
     * @throws IOException if the file cannot be read from the disk
     */
    public static PlanReading read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(JsonText.MOST_BYTES + 1));
        }
    }

    /**
     * Writes a plan as UTF-8 JSON that {@link #read(byte[])} reads back as an equal plan: two spaces for each level, one
     * line feed at each line's end, keys in the order of the records. The same plan always gives the same bytes.
     *
     * @throws IllegalArgumentException if the plan holds what JSON may not: a withheld answer (it is an edition, not a
     *     plan), a character that no Word document can hold, a list of more than 1,000 items, a year of five digits, a
     *     time with seconds, an item without an id, more than 10 MB. The message names the field, never its value
     */
    public static byte[] write(Plan plan) {
        byte[] json = PlanWriter.write(plan).getBytes(StandardCharsets.UTF_8);
        if (json.length > JsonText.MOST_BYTES) {
            throw new IllegalArgumentException("The plan has more than 10 MB of JSON, which could not be read again.");
        }
        return json;
    }

    /**
     * What one reader sees, as UTF-8 JSON: like a plan, with <code>{"withheld": true}</code> for what is withheld. It is for
     * looking at; no reader of plans takes it for a plan.
     *
     * @throws IllegalArgumentException if the plan holds what JSON may not
     */
    public static byte[] write(Edition edition) {
        return PlanWriter.writeEdition(edition.plan()).getBytes(StandardCharsets.UTF_8);
    }
}
