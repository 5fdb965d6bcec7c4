package uk.careplans.model.field;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.careplans.model.Person;
import uk.careplans.model.PlanType;

/**
 * Which fields of plans hold names of people and places: those that refer to a person, and those that are called so. May be
 * asked by many threads at once.
 */
public final class NameFields {

    private static final Set<String> CALLED_SO = Set.of(
            "name", "knownAs", "childsWord", "addressLines", "venue", "provider", "agency", "school", "languages");
    private static final Set<String> REFERRING = referring();

    private NameFields() {}

    /**
     * Whether the field is one, or an item of one that is a list.
     *
     * @param path the steps from the plan to the field; none for the plan itself
     */
    public static boolean hold(List<String> path) {
        int last = path.size() - 1;
        return last >= 0 && (isName(path.get(last)) || (last > 0 && isName(path.get(last - 1))));
    }

    private static boolean isName(String field) {
        return CALLED_SO.contains(field) || REFERRING.contains(field);
    }

    private static Set<String> referring() {
        Set<String> fields = new HashSet<>();
        Set<Class<? extends Record>> seen = new HashSet<>();
        for (PlanType type : PlanType.values()) {
            addFrom(type.record(), fields, seen);
        }
        return fields;
    }

    private static void addFrom(Class<? extends Record> record, Set<String> fields, Set<Class<? extends Record>> seen) {
        if (!seen.add(record)) {
            return;
        }
        for (Field field : Fields.of(record)) {
            FieldType type = field.type() instanceof FieldType.ListOf list ? list.element() : field.type();
            if (type instanceof FieldType.Reference reference
                    && reference.target().record().equals(Person.class)) {
                fields.add(field.name());
            } else if (type instanceof FieldType.Group group) {
                addFrom(group.record(), fields, seen);
            }
        }
    }
}
