package uk.careplans.model;

import jakarta.validation.Valid;

/**
 * Names an item that is written elsewhere in the same plan: a {@link Person} of {@link CarePlan#people()} or an
 * {@link Action} of {@link CarePlan#actions()}. In JSON it is the item's id. The child is a person too, and is named by
 * {@link #CHILD}.
 *
 * @param <T> what is named
 * @param id the id of the item
 */
@SuppressWarnings("UnusedTypeParameter") // it tells what is named
public record Ref<T>(@Valid ItemId id) {

    /** The id that names the child wherever a person is named; no item of {@code people} may have it. */
    public static final String CHILD = "child";

    /** Names the item with this id. */
    public static <T> Ref<T> to(String id) {
        return new Ref<>(new ItemId(id));
    }
}
