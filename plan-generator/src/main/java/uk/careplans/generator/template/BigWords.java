package uk.careplans.generator.template;

import java.util.List;
import uk.careplans.model.Answer;

/**
 * What {@code $bigWords} leads to: the hard words that stand in a document, each with what it means in the words of its readers.
 * Immutable.
 */
public record BigWords(Answer<List<BigWord>> bigWords) {

    /** As a tag begins with it. */
    static final String NAME = "bigWords";

    /** One hard word. */
    public record BigWord(Answer<String> term, Answer<String> meaning) {}

    /** A document without hard words. */
    public static BigWords none() {
        return of(List.of());
    }

    /** These, in their order. */
    public static BigWords of(List<BigWord> words) {
        return new BigWords(Answer.of(List.copyOf(words)));
    }
}
