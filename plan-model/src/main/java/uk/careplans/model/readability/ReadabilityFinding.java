package uk.careplans.model.readability;

import uk.careplans.model.Severity;

/**
 * What makes a text hard for its readers, or should not be said to them. It names places, numbers and words of the library's own
 * lists, and has no room for words of the text.
 *
 * @param place where: {@code heading "School", paragraph 2, sentence 1}; empty for the text as a whole
 * @param id the stable id of the kind of finding, like {@code sentence-too-long}
 * @param severity an error keeps the text from passing; a warning is advice
 * @param message what is wrong and what to do, in whole sentences
 */
public record ReadabilityFinding(String place, String id, Severity severity, String message) {

    /** The finding as one line: {@code heading "School", paragraph 2, sentence 1: The sentence has 27 words … [sentence-too-long]}. */
    @Override
    public String toString() {
        return (place.isEmpty() ? "" : place + ": ") + message + " [" + id + "]";
    }
}
