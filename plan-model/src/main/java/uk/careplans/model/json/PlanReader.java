package uk.careplans.model.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import uk.careplans.model.CarePlan;
import uk.careplans.model.FieldPath;
import uk.careplans.model.PlanType;

/** Reads the object that is the whole file: its header, then the plan. */
final class PlanReader {

    static final String PLAN_TYPE = "planType";
    static final String SCHEMA_VERSION = "schemaVersion";

    /** The keys above a plan's own, each with the only text it may have. */
    static final Map<String, String> HEADER = header();

    private final Findings findings;

    PlanReader(Findings findings) {
        this.findings = findings;
    }

    /** The plan, if the header says that it is one we know; what it lacks is among the findings. */
    Optional<CarePlan> read(JsonValue file) {
        if (!(file instanceof JsonValue.Members plan)) {
            findings.add(FieldPath.plan(), Fault.FIELDS_EXPECTED);
            return Optional.empty();
        }
        boolean isKnownType = readHeader(plan, PLAN_TYPE, Fault.PLAN_TYPE);
        boolean isKnownVersion = readHeader(plan, SCHEMA_VERSION, Fault.SCHEMA_VERSION);
        return isKnownType && isKnownVersion
                ? Optional.of(new RecordReader(findings, HEADER.keySet()).plan(CarePlan.class, plan))
                : Optional.empty();
    }

    /** False if the plan claims another type or version, whose fields would only be misread. */
    private boolean readHeader(JsonValue.Members plan, String key, Fault fault) {
        Object value = plan.first(key).orElse(null);
        if (value instanceof JsonValue.Text text && text.text().equals(HEADER.get(key))) {
            return true;
        }
        findings.add(FieldPath.of(key), fault);
        return !(value instanceof JsonValue.Text);
    }

    private static Map<String, String> header() {
        Map<String, String> header = new LinkedHashMap<>();
        header.put(PLAN_TYPE, PlanType.CARE_PLAN.id());
        header.put(SCHEMA_VERSION, "1");
        return Collections.unmodifiableMap(header);
    }
}
