package uk.careplans.generator.template;

import org.jspecify.annotations.Nullable;
import uk.careplans.model.field.FieldType;

/**
 * A loop that is open where a tag stands.
 *
 * @param number its number in the template
 * @param list what it repeats, as its author wrote it: {@code $actions}
 * @param label what it repeats, in words: {@code actions}
 * @param item the type of its items; null if that is unknown because the loop itself is wrong
 */
record Loop(
        int number,
        String variable,
        String list,
        String label,
        @Nullable FieldType item) {}
