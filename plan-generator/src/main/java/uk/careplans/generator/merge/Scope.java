package uk.careplans.generator.merge;

import org.jspecify.annotations.Nullable;

/**
 * Where in the plan a step of a template stands: at an item of a loop, inside the items of the loops around it.
 *
 * @param outer the scope around; for the plan itself, the profile of the council, which has null
 * @param loop the number of the loop
 * @param item the item, or the plan
 * @param path the item's path, with {@code /} between its steps; empty for the plan
 * @param index its position, from 0
 * @param size how many items the loop has
 */
record Scope(@Nullable Scope outer, int loop, Object item, String path, int index, int size) {

    Scope of(int wanted) {
        Scope scope = this;
        while (scope.loop != wanted) {
            if (scope.outer == null) {
                throw new IllegalStateException("Loop " + wanted + " is not open here");
            }
            scope = scope.outer;
        }
        return scope;
    }

    boolean isFirst() {
        return index == 0;
    }

    boolean isLast() {
        return index == size - 1;
    }

    /** Never shows the item. */
    @Override
    public String toString() {
        return "item " + (index + 1) + " of loop " + loop;
    }
}
