package uk.careplans.model.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.careplans.model.FieldPath;

/**
 * A place where a plan does not keep a rule.
 *
 * @param path where
 * @param other the other place, where two do not agree
 * @param details what stands for each <code>{name}</code> of the rule's sentence: bounds of the rule or of the council's
 *     profile, and names of fields; never values of a plan
 */
record Spot(FieldPath path, Optional<FieldPath> other, Map<String, ?> details) {

    static Spot at(FieldPath path) {
        return new Spot(path, Optional.empty(), Map.of());
    }

    static Spot at(String... steps) {
        return at(FieldPath.of(steps));
    }

    /** The spot, if the rule is broken there. */
    static Stream<Spot> when(boolean isBroken, String... steps) {
        return isBroken ? Stream.of(at(steps)) : Stream.empty();
    }

    Spot and(FieldPath second) {
        return new Spot(path, Optional.of(second), details);
    }

    Spot with(String name, Object detail) {
        Map<String, Object> more = new HashMap<>(details);
        more.put(name, detail);
        return new Spot(path, other, Map.copyOf(more));
    }
}
