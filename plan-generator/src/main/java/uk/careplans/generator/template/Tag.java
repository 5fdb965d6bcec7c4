package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.List;

/** A complete tag of the template language. */
sealed interface Tag {

    /** {@code ${child.name}}: prints a field. */
    record Print(TagPath path) implements Tag {}

    /**
     * {@code #foreach($a in $actions)}, or {@code #columns($a in $actions)}.
     *
     * @param columns whether it takes columns of a table
     */
    record ForEach(String variable, TagPath list, boolean columns) implements Tag {}

    /**
     * {@code #if(condition)}, or {@code #columnsif(condition)}.
     *
     * @param columns whether it takes columns of a table
     */
    record If(Condition condition, boolean columns) implements Tag {}

    /** {@code #elseif(condition)}. */
    record ElseIf(Condition condition) implements Tag {}

    /** {@code #else}. */
    record Else() implements Tag {}

    /** {@code #end}. */
    record End() implements Tag {}

    /** {@code #include(signatures)}: a piece of the pack. */
    record Include(String piece) implements Tag {}

    /** {@code #picture(council-logo)}: a picture of the pack. */
    record Picture(String name) implements Tag {}

    /** {@code #words(section-1)}: words of the pack. */
    record Words(String key) implements Tag {}

    /** No author's: here begins what is there for a reader, or goes, as one. */
    record Together() implements Tag {}

    /** No author's: prints the words for what is withheld from a reader. */
    record NotIncluded() implements Tag {}

    /**
     * A directive that is written wrong; that was told, and its block is matched all the same.
     *
     * @param directive what was meant: {@code if}
     * @param variable the variable of a loop, if one is written
     */
    record Broken(String directive, String variable) implements Tag {}

    /** Whether it opens a loop. */
    default boolean opensLoop() {
        return this instanceof ForEach
                || (this instanceof Broken broken
                        && List.of("foreach", "columns").contains(broken.directive()));
    }

    /** Whether it opens a condition. */
    default boolean opensCondition() {
        return this instanceof If
                || this instanceof Together
                || (this instanceof Broken broken && List.of("if", "columnsif").contains(broken.directive()));
    }

    /** Whether it takes columns of a table. */
    default boolean takesColumns() {
        return (this instanceof ForEach loop && loop.columns())
                || (this instanceof If condition && condition.columns());
    }

    /** Whether it closes a block. */
    default boolean closes() {
        return this instanceof End
                || (this instanceof Broken broken && broken.directive().equals("end"));
    }

    /** A path as its author wrote it, step by step. */
    record TagPath(List<String> steps) {

        /** The same path with another step at that position. */
        TagPath with(int at, String step) {
            List<String> changed = new ArrayList<>(steps);
            changed.set(at, step);
            return new TagPath(changed);
        }

        /** The first steps. */
        TagPath upTo(int count) {
            return new TagPath(steps.subList(0, count));
        }

        /** The tag that prints it. */
        String asTag() {
            return "${" + this + "}";
        }

        @Override
        public String toString() {
            return String.join(".", steps);
        }
    }

    /** What must hold for a part to be kept. */
    sealed interface Condition {

        /** The answer at the path counts as true. */
        record Holds(TagPath path) implements Condition {}

        /** The other does not hold. */
        record Not(Condition other) implements Condition {}

        /** Both hold. */
        record And(Condition left, Condition right) implements Condition {}

        /** One of them holds, or both. */
        record Or(Condition left, Condition right) implements Condition {}
    }
}
