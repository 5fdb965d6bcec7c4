package uk.careplans.model.readability;

import java.util.Map;
import uk.careplans.model.Severity;
import uk.careplans.model.check.words.MessageBook;

/** What each kind of finding says, from {@code readability.properties}. */
final class Findings {

    private static final MessageBook SENTENCES = MessageBook.beside(Findings.class, "readability.properties");

    private Findings() {}

    static ReadabilityFinding of(String place, String id, Severity severity, Map<String, ?> details) {
        return new ReadabilityFinding(place, id, severity, SENTENCES.of(id, details));
    }

    static ReadabilityFinding ofText(String id, Severity severity, Map<String, ?> details) {
        return of("", id, severity, details);
    }

    /** {@code Word 4} or {@code Words 4 to 6}, counted from 1. */
    static String words(int first, int last) {
        return first == last ? "Word " + (1 + first) : "Words " + (1 + first) + " to " + (1 + last);
    }
}
