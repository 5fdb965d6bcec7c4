package uk.careplans.model.json;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanType;

/** Reads the object that is the whole file: its header, then the plan. */
final class PlanReader {

    static final String PLAN_TYPE = "planType";
    static final String SCHEMA_VERSION = "schemaVersion";

    /** The version of the format that this library reads and writes. */
    static final String VERSION = "1";

    private final Findings findings;

    PlanReader(Findings findings) {
        this.findings = findings;
    }

    /** The plan, if the header says that it is one we know; what it lacks is among the findings. */
    Optional<Plan> read(JsonValue file) {
        if (!(file instanceof JsonValue.Members plan)) {
            findings.add(FieldPath.plan(), Fault.FIELDS_EXPECTED);
            return Optional.empty();
        }
        Optional<String> typeId = readHeader(
                plan,
                PLAN_TYPE,
                Arrays.stream(PlanType.values()).map(PlanType::id).toList(),
                Fault.PLAN_TYPE);
        Optional<String> version = readHeader(plan, SCHEMA_VERSION, List.of(VERSION), Fault.SCHEMA_VERSION);
        return typeId.isPresent() && version.isPresent()
                ? PlanType.named(typeId.get()).map(type -> plan(type, plan))
                : Optional.empty();
    }

    private Plan plan(PlanType type, JsonValue.Members json) {
        return (Plan) new RecordReader(findings, Set.of(PLAN_TYPE, SCHEMA_VERSION)).plan(type.record(), json);
    }

    /**
     * What the header says there. Empty if the plan claims another type or version, whose fields would only be misread; where
     * the header is missing, the first is assumed, so that everything else that is wrong is told, too.
     */
    private Optional<String> readHeader(JsonValue.Members plan, String key, List<String> known, Fault fault) {
        Object value = plan.first(key).orElse(null);
        if (value instanceof JsonValue.Text text && known.contains(text.text())) {
            return Optional.of(text.text());
        }
        findings.add(
                FieldPath.of(key),
                fault,
                known.stream().map(id -> '"' + id + '"').collect(Collectors.joining(" or ")));
        return value instanceof JsonValue.Text ? Optional.empty() : Optional.of(known.get(0));
    }
}
