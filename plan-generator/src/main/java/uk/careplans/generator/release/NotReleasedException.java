package uk.careplans.generator.release;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import uk.careplans.model.Finding;

/** A document is not for its reader: something withheld is in it, or it cannot be said that nothing is. The message holds no value. */
public final class NotReleasedException extends IOException {

    private static final long serialVersionUID = 1;

    private final String id;
    private final transient List<Leak> leaks;
    private final transient List<Finding> texts;

    private NotReleasedException(String id, String message, List<Leak> leaks, List<Finding> texts) {
        super(message + " [" + id + "]");
        this.id = id;
        this.leaks = List.copyOf(leaks);
        this.texts = List.copyOf(texts);
    }

    static NotReleasedException of(String reader, List<Leak> leaks, List<Finding> texts) {
        String said = texts.isEmpty() ? "" : "The plan's texts that say so:" + System.lineSeparator() + lines(texts);
        return new NotReleasedException(
                "withheld-in-document",
                "It holds what is withheld from " + reader + ":" + System.lineSeparator() + lines(leaks) + said
                        + "Take it out of the plan's texts or out of the form, or record a release.",
                leaks,
                texts);
    }

    private static String lines(List<?> each) {
        return each.stream().map(one -> "  " + one + System.lineSeparator()).collect(Collectors.joining());
    }

    static NotReleasedException of(UnsearchableException why) {
        return new NotReleasedException(
                "document-not-searchable",
                "It cannot be searched for what is withheld, since " + why.getMessage() + " (" + why.id() + ").",
                List.of(),
                List.of());
    }

    /** The rule, the same in every version: {@code withheld-in-document} or {@code document-not-searchable}. */
    public String id() {
        return id;
    }

    /** What was found; empty if the file could not be searched. */
    public List<Leak> leaks() {
        return leaks;
    }

    /**
     * The texts of the plan that tell what was found, with both places each ({@code withheld-in-text}); empty if no text of the plan does,
     * so that it stands in the form or was written by somebody else.
     */
    public List<Finding> texts() {
        return texts;
    }
}
