package uk.careplans.generator.template;

import uk.careplans.model.Severity;

/** What the checker advises about a form that works as it is: what it lacks, gives away, or makes hard to read. */
public enum AdviceKind implements Kind {
    /** A loop that prints and asks nothing of its items. */
    UNUSED_LOOP(
            "unused-loop",
            "<0> prints nothing of its items, so it prints the same each time. Put a field of them into it, like ${<1>}, or take the loop out.");

    private final String id;
    private final String sentences;

    AdviceKind(String id, String sentences) {
        this.id = id;
        this.sentences = sentences;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentences() {
        return sentences;
    }
}
