package uk.careplans.generator.template;

import java.util.List;
import java.util.stream.Stream;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;

/**
 * A field that a template uses, resolved against the model.
 *
 * @param loop the loop whose item the path starts at, 0 for the outermost; {@link #PLAN} if it starts at the plan, {@link
 *     #PROFILE} at the council's profile, {@link #WORDS} at the document's own hard words
 * @param fields the fields to follow, from there inwards; references are followed to what they name
 * @param item the id of the item that is meant of the list among the fields whose items forms name; empty if there is none
 * @param type the type of the last field, or of the loop's item if there is none
 * @param formatter how the value is to be printed
 * @param code the code behind {@link Formatter#IS}, else empty
 */
public record FieldUse(int loop, List<Field> fields, String item, FieldType type, Formatter formatter, String code) {

    /** Instead of a loop's number: the path starts at the plan. */
    public static final int PLAN = -1;

    /** Instead of a loop's number: the path starts at the profile of the council whose form it is. */
    public static final int PROFILE = -2;

    /** Instead of a loop's number: the path starts at the hard words of the document itself ({@link BigWords}). */
    public static final int WORDS = -3;

    /** Takes a copy of the fields. */
    public FieldUse {
        fields = List.copyOf(fields);
    }

    /** Whether an item of that field's list is meant, and not the list. */
    public boolean picksItemOf(Field field) {
        return !item.isEmpty() && field.isNamedByForms();
    }

    /** The steps of the path, from where it starts: names of fields, and the item's id. */
    public List<String> steps() {
        return fields.stream()
                .flatMap(field -> picksItemOf(field) ? Stream.of(field.name(), item) : Stream.of(field.name()))
                .toList();
    }

    /** Whether the value may have several paragraphs. */
    public boolean isLongText() {
        return type instanceof FieldType.LongText && formatter == Formatter.PLAIN;
    }
}
