package uk.careplans.generator.merge;

import java.util.List;
import java.util.Map;
import uk.careplans.generator.readability.WordNotes;
import uk.careplans.generator.template.BigWords;

/**
 * The hard words that a document explains. Immutable.
 *
 * @param bigWords all of them, for a list
 * @param notes the lines behind a paragraph that explain the words which stand there first
 */
public record Explained(BigWords bigWords, Map<WordNotes.Spot, List<String>> notes) {

    /** Takes a copy of the map. */
    public Explained {
        notes = Map.copyOf(notes);
    }

    /** How many paragraphs have notes, and nothing of what they say. */
    @Override
    public String toString() {
        return notes.size() + " notes";
    }

    /** Of a document without hard words. */
    public static Explained none() {
        return new Explained(BigWords.none(), Map.of());
    }
}
