package uk.careplans.model.readability;

import java.util.List;
import uk.careplans.model.Plan;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.NameFields;
import uk.careplans.model.field.Occurrence;

/** The names of people, places and languages in a plan. May be asked by many threads at once. */
public final class NamesInPlan {

    private NamesInPlan() {}

    /** What the fields that hold names say. */
    public static NamesToMask of(Plan plan) {
        List<String> names = Occurrence.in((Record) plan).stream()
                .filter(each -> each.type() instanceof FieldType.Text
                        && NameFields.hold(each.path().steps()))
                .flatMap(each -> each.answer().value().stream())
                .map(String::valueOf)
                .toList();
        return NamesToMask.of(names);
    }
}
