package uk.careplans.generator.release;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A document is not for its reader: something withheld is in it, or it cannot be said that nothing is. The message holds no value. */
public final class NotReleasedException extends IOException {

    private static final long serialVersionUID = 1;

    private final String id;
    private final transient List<Leak> leaks;

    private NotReleasedException(String id, String message, List<Leak> leaks) {
        super(message + " [" + id + "]");
        this.id = id;
        this.leaks = List.copyOf(leaks);
    }

    static NotReleasedException of(String reader, List<Leak> leaks) {
        String lines = leaks.stream().map(leak -> "  " + leak).collect(Collectors.joining(System.lineSeparator()));
        return new NotReleasedException(
                "withheld-in-document",
                "It holds what is withheld from " + reader + ":" + System.lineSeparator() + lines
                        + System.lineSeparator()
                        + "Take it out of the plan's texts or out of the form, or record a release.",
                leaks);
    }

    static NotReleasedException of(UnsearchableException why) {
        return new NotReleasedException(
                "document-not-searchable",
                "It cannot be searched for what is withheld, since " + why.getMessage() + " (" + why.id() + ").",
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
}
