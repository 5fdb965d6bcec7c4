package uk.careplans.generator.template;

import java.util.List;

/** A condition of a template, resolved against the model. */
public sealed interface Rule {

    /** The answer counts as true. */
    record Holds(FieldUse field) implements Rule {}

    /** The item of a loop is the first. */
    record IsFirst(int loop) implements Rule {}

    /** The item of a loop is the last. */
    record IsLast(int loop) implements Rule {}

    /** The other does not hold. */
    record Not(Rule other) implements Rule {}

    /** Both hold. */
    record And(Rule left, Rule right) implements Rule {}

    /** One of them holds, or both. */
    record Or(Rule left, Rule right) implements Rule {}

    /**
     * No author's: what stands together is there for this reader, since not all that it tells is withheld. Holds for the council's file.
     *
     * @param told what it tells
     * @param part what it is, which decides whether it is there all the same, with the words for what is withheld
     */
    record IsForReader(List<Told> told, Part part) implements Rule {
        /** Takes a copy. */
        public IsForReader {
            told = List.copyOf(told);
        }
    }

    /** What is there or goes as one. */
    enum Part {
        /** A section with its heading. */
        SECTION,
        /** A section whose heading has a number that somebody typed: without it, the others would no longer follow each other. */
        NUMBERED_SECTION,
        /** What stands below the heading of a section. */
        BELOW_HEADING,
        /** A question with its answers, a row, a table, a paragraph. */
        ANSWER
    }
}
