package uk.careplans.model.readability;

import java.util.List;
import uk.careplans.model.check.words.Sentence;
import uk.careplans.model.check.words.Word;
import uk.careplans.model.readability.CountedWord.Familiarity;

/**
 * A sentence of the running prose.
 *
 * @param passage in which it stands
 * @param sentence its words as they were written
 * @param words its words as they are counted
 * @param end what stands between its last word and the next sentence: {@code ". "}
 */
record ProseSentence(Passage passage, Sentence sentence, List<CountedWord> words, String end) {

    private static final int FRAGMENT = 3;

    String place() {
        return passage.place().isEmpty()
                ? "Sentence " + sentence.number()
                : passage.place() + ", sentence " + sentence.number();
    }

    /** Whether it is more than a fragment, and more than a quotation. */
    boolean isMeasured() {
        return sentence.words().size() >= FRAGMENT && !sentence.words().stream().allMatch(Word::isQuoted);
    }

    /** The words that its readers do not know, and that count. */
    List<CountedWord> unfamiliar() {
        return words.stream()
                .filter(word -> word.familiarity() != Familiarity.KNOWN)
                .toList();
    }

    /** Those of them that nothing explains. */
    List<CountedWord> hard() {
        return words.stream().filter(CountedWord::isHard).toList();
    }

    /** What stands between a word and the next; after the last word, nothing. */
    String between(int place) {
        return place + 1 < sentence.words().size()
                ? passage.text()
                        .substring(
                                sentence.words().get(place).end(),
                                sentence.words().get(place + 1).start())
                : "";
    }
}
