package uk.careplans.generator.template;

import uk.careplans.model.Severity;

/** What kind of problem the checker tells of: a mistake of the form, or advice about it. */
public sealed interface Kind permits ProblemKind, AdviceKind {

    /** The stable id; kinds that differ only in what they can suggest share one. */
    String id();

    /** How much it weighs. */
    Severity severity();

    /** Its sentences; {@code <0>}, {@code <1>}, … stand for details of the template, never of a plan. */
    String sentences();
}
