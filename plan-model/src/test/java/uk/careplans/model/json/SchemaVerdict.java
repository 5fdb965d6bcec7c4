package uk.careplans.model.json;

import java.util.List;
import java.util.Set;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Finding;
import uk.careplans.model.ItemId;
import uk.careplans.model.Plan;
import uk.careplans.model.Ref;
import uk.careplans.model.check.PlanCheck;
import uk.careplans.model.field.Occurrence;

/**
 * What the library says of a plan as far as a schema can say it, too: what reading refuses, and what checking finds in one
 * answer by itself.
 */
final class SchemaVerdict {

    private static final Set<String> OF_ONE_ANSWER =
            Set.of("answer-required", "one-line", "blank-text", "too-long", "too-small", "too-large", "id-form");

    private SchemaVerdict() {}

    /** Why the library takes this for no plan, or for one in which an answer by itself is wrong; empty if it does not. */
    static List<Finding> refusals(byte[] json) {
        PlanReading reading = PlanJson.read(json);
        return reading.plan()
                .map(plan -> PlanCheck.check(plan).stream()
                        .filter(finding -> OF_ONE_ANSWER.contains(finding.id())
                                || (finding.id().startsWith("unknown-") && !isId(plan, finding.path())))
                        .toList())
                .orElse(reading.findings());
    }

    /** Whether a reference that names nobody at least looks like an id. */
    private static boolean isId(Plan plan, FieldPath path) {
        return Occurrence.in(plan.record()).stream()
                .filter(here -> here.path().equals(path))
                .anyMatch(here -> here.answer().value().orElse(null) instanceof Ref<?> reference
                        && reference.id().value().matches(ItemId.FORM));
    }
}
