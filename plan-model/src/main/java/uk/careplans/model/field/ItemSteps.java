package uk.careplans.model.field;

import java.util.Optional;
import uk.careplans.model.ItemId;
import uk.careplans.model.Ref;

/**
 * How a path names an item of a list: by its id, or by its position where it has no lawful id. A text that is not an id
 * is never printed, for it may be anything; so a reference is named by its position, since somebody may have written a
 * name where an id belongs.
 */
public final class ItemSteps {

    private ItemSteps() {}

    /**
     * The step to an item of a list.
     *
     * @param index counted from 0; the step counts from 1, as people do
     */
    public static String of(Object item, int index) {
        Optional<ItemId> id = item instanceof Ref<?> ? Optional.empty() : idOf(item);
        return of(id.map(ItemId::value), index);
    }

    /**
     * The step to an item whose id is, or is meant to be, this text.
     *
     * @param index counted from 0; the step counts from 1, as people do
     */
    public static String of(Optional<String> id, int index) {
        return id.filter(text -> text.matches(ItemId.FORM)).orElse("item " + (index + 1));
    }

    /** The id of an item, or the id that a reference names, if there is one. */
    public static Optional<ItemId> idOf(Object item) {
        if (!(item instanceof Record record)) {
            return Optional.empty();
        }
        return Fields.of(record.getClass()).stream()
                .filter(field -> field.type() instanceof FieldType.Id)
                .findFirst()
                .flatMap(field -> field.answerIn(record).value())
                .map(ItemId.class::cast);
    }
}
