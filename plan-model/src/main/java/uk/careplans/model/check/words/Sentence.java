package uk.careplans.model.check.words;

import java.util.List;
import java.util.Optional;

/**
 * A sentence of a text. Immutable. {@code toString} never shows it.
 *
 * @param number its place in the text, counted from 1
 * @param words its words
 * @param dates the whole dates in it, in their order
 * @param hasImpossibleDate whether a day is written in it that no calendar has
 */
public record Sentence(int number, List<Word> words, List<DateInText> dates, boolean hasImpossibleDate) {

    /** Takes copies of the lists. */
    public Sentence {
        words = List.copyOf(words);
        dates = List.copyOf(dates);
    }

    /** The word at this place, if the sentence has one. */
    public Optional<Word> word(int index) {
        return index >= 0 && index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
    }

    /** The word at this place as it is compared; empty if the sentence has none. */
    public String plain(int index) {
        return word(index).map(Word::plain).orElse("");
    }

    /** Its words as they are compared, one space between them. */
    public String plain() {
        return String.join(" ", words.stream().map(Word::plain).toList());
    }

    /** Whether one of its words, possessive or not, is in the list. */
    public boolean hasAny(WordList list) {
        return words.stream().anyMatch(word -> list.has(word.plain()) || list.has(word.base()));
    }

    @Override
    public String toString() {
        return "sentence " + number;
    }
}
