package uk.careplans.model.field;

import java.util.ArrayList;
import java.util.List;
import uk.careplans.model.Answer;
import uk.careplans.model.FieldPath;

/**
 * A field, or an item of a list, where it stands in one plan. Immutable.
 *
 * @param path where in the plan
 * @param type the type of a given answer
 * @param answer what the plan says there; an item of a list is always given
 */
public record Occurrence(FieldPath path, FieldType type, Answer<?> answer) {

    /** Everything in a plan, in the plan's order: each field of each record, given or not, before what is inside it. */
    public static List<Occurrence> in(Record plan) {
        List<Occurrence> found = new ArrayList<>();
        addFields(plan, FieldPath.plan(), found);
        return found;
    }

    private static void addFields(Record record, FieldPath path, List<Occurrence> found) {
        for (Field field : Fields.of(record.getClass())) {
            add(new Occurrence(path.then(field.name()), field.type(), field.answerIn(record)), found);
        }
    }

    private static void add(Occurrence here, List<Occurrence> found) {
        found.add(here);
        Object value = here.answer().value().orElse(null);
        if (value instanceof Record record && here.type() instanceof FieldType.Group) {
            addFields(record, here.path(), found);
        } else if (value instanceof List<?> items && here.type() instanceof FieldType.ListOf list) {
            for (int i = 0; i < items.size(); i++) {
                FieldPath path = here.path().then(ItemSteps.of(items.get(i), i));
                add(new Occurrence(path, list.element(), Answer.of(items.get(i))), found);
            }
        }
    }
}
