package uk.careplans.model.check;

import java.util.Optional;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;

/** Paths of a plan that somebody wrote by hand. */
final class PlanFields {

    private PlanFields() {}

    /**
     * Whether plans of this type can have something at a path like {@code permanence/options} or {@code actions/a2/by}; what
     * stands for an item is not looked up.
     */
    static boolean has(Class<? extends Record> plan, String path) {
        FieldType here = new FieldType.Group(plan);
        for (String step : path.strip().split("/", -1)) {
            Optional<FieldType> next = within(here, step);
            if (next.isEmpty()) {
                return false;
            }
            here = next.get();
        }
        return true;
    }

    private static Optional<FieldType> within(FieldType here, String step) {
        if (here instanceof FieldType.ListOf list) {
            return step.isBlank() ? Optional.empty() : Optional.of(list.element());
        }
        return here instanceof FieldType.Group group
                ? Fields.named(group.record(), step).map(Field::type)
                : Optional.empty();
    }
}
