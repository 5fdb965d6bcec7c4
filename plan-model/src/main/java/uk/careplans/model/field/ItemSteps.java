package uk.careplans.model.field;

import java.util.Optional;
import uk.careplans.model.ItemId;

/**
 * How a path names an item of a list: by its id, or by its position where it has no lawful id. A text that is not an id
 * is never printed, for it may be anything.
 */
public final class ItemSteps {

    private ItemSteps() {}

    /**
     * The step to an item of a list.
     *
     * @param index counted from 0; the step counts from 1, as people do
     */
    public static String of(Object item, int index) {
        return of(idOf(item).map(ItemId::value), index);
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
