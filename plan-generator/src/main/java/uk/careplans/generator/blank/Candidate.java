package uk.careplans.generator.blank;

import java.util.List;
import uk.careplans.model.field.FieldType;

/**
 * A field that may answer a question, or a list whose items rows of a table may hold.
 *
 * @param path as in a tag
 * @param called what it is called, in many ways
 * @param meaning what it means, in one sentence
 * @param items for a list of groups, what its items hold; else empty
 */
record Candidate(
        String path, FieldType type, List<Phrase> called, Phrase meaning, String sentence, List<Candidate> items) {

    /** Takes copies. */
    public Candidate {
        called = List.copyOf(called);
        items = List.copyOf(items);
    }

    /** The path without its last step. */
    String group() {
        int last = path.lastIndexOf('.');
        return last < 0 ? "" : path.substring(0, last);
    }
}
