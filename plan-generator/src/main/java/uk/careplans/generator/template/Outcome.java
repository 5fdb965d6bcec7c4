package uk.careplans.generator.template;

import java.util.List;

/** What a path of a tag is, or what is wrong with it. */
sealed interface Outcome {

    /** It depends on a loop that is wrong itself, and says so. */
    record Unknown() implements Outcome {}

    /** A field. */
    record Found(FieldUse use) implements Outcome {}

    /** {@code $foreach.count}, {@code .first} or {@code .last} of a loop. */
    record Counter(int loop, String what) implements Outcome {}

    /** A mistake. */
    record Mistake(ProblemKind kind, List<String> details) implements Outcome {}

    /** A mistake with the details of its sentences. */
    static Mistake mistake(ProblemKind kind, String... details) {
        return new Mistake(kind, List.of(details));
    }
}
