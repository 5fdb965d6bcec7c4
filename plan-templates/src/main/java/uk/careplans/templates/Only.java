package uk.careplans.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.careplans.model.Answer;
import uk.careplans.model.Coded;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanType;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;

/**
 * An answer that a plan must give to be printed on a form: a final plan on the form for final plans.
 *
 * @param path with dots between its steps: {@code filing.stage}
 */
record Only(String path, List<Field> fields, Coded code) {

    /** The answer of that code at that path; empty if the plan has no such choice. */
    static Optional<Only> of(PlanType planType, String path, String code) {
        FieldType type = new FieldType.Group(planType.record());
        List<Field> fields = new ArrayList<>();
        for (String step : path.split("\\.", -1)) {
            Optional<Field> field =
                    type instanceof FieldType.Group group ? Fields.named(group.record(), step) : Optional.empty();
            if (field.isEmpty()) {
                return Optional.empty();
            }
            fields.add(field.get());
            type = field.get().type();
        }
        return type instanceof FieldType.Choice choice
                ? choice.codes().stream()
                        .filter(coded -> coded.code().equals(code))
                        .findFirst()
                        .map(coded -> new Only(path, List.copyOf(fields), coded))
                : Optional.empty();
    }

    /** Whether nothing of the plan, or of an edition of it, says otherwise. */
    boolean holds(Plan plan) {
        Object value = plan.record();
        for (Field field : fields) {
            Answer<?> answer = field.answerIn((Record) value);
            if (answer instanceof Answer.Withheld) {
                return true;
            }
            if (!(answer instanceof Answer.Given<?> given)) {
                return false;
            }
            value = given.get();
        }
        return value.equals(code);
    }
}
