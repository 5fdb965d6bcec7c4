package uk.careplans.generator.template;

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
}
