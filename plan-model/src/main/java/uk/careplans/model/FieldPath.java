package uk.careplans.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Where in a plan: {@code actions/a2/by}. An item of a list is named by its id, not by its position, so a path
 * survives a moved row. Immutable.
 *
 * @param steps field names and item ids from the plan inwards; none for the plan itself
 */
public record FieldPath(List<String> steps) {

    /** Takes a copy of the steps. */
    public FieldPath {
        steps = List.copyOf(steps);
    }

    /** The plan itself. */
    public static FieldPath plan() {
        return new FieldPath(List.of());
    }

    /** The path of these steps. */
    public static FieldPath of(String... steps) {
        return new FieldPath(List.of(steps));
    }

    /** One step further in. */
    public FieldPath then(String step) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(step);
        return new FieldPath(longer);
    }

    /** The last step; empty for the plan itself. */
    public String last() {
        return steps.isEmpty() ? "" : steps.get(steps.size() - 1);
    }

    /** The steps with {@code /} between them; for the plan itself {@code plan as a whole}. */
    @Override
    public String toString() {
        return steps.isEmpty() ? "plan as a whole" : String.join("/", steps);
    }
}
