package uk.careplans.model.readability;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What was counted in a text. A name, a date, a number and a quotation are one easy word each; sentences that are nothing but a
 * quotation are not counted. Word's own statistics differ by some tenths. Immutable.
 *
 * @param words how many words
 * @param sentences how many sentences
 * @param syllables how many syllables
 * @param longest the words of the longest sentence
 * @param unfamiliar how many words the readers do not know; an explained one counts where it first stands
 */
public record Measures(int words, int sentences, int syllables, int longest, int unfamiliar) {

    private static final int ENOUGH = 100;

    static Measures of(List<ProseSentence> sentences) {
        int words = 0;
        int syllables = 0;
        int longest = 0;
        int unfamiliar = 0;
        for (ProseSentence sentence : sentences) {
            words += sentence.words().size();
            longest = Math.max(longest, sentence.words().size());
            unfamiliar += sentence.unfamiliar().size();
            for (CountedWord word : sentence.words()) {
                syllables += word.syllables();
            }
        }
        return new Measures(words, sentences.size(), syllables, longest, unfamiliar);
    }

    /** Whether there are the {@value #ENOUGH} words below which one long word moves the averages too far. */
    public boolean isEnough() {
        return words >= ENOUGH;
    }

    /** Words in a sentence on average, to one decimal; 0 in an empty text. */
    public double mean() {
        return sentences == 0 ? 0 : toTenth((double) words / sentences);
    }

    /** The Flesch-Kincaid grade, to one decimal: 0.39 · words/sentences + 11.8 · syllables/words − 15.59. 0 in an empty text; below 0 in a very easy one. */
    public double grade() {
        return words == 0 ? 0 : toTenth(0.39 * words / sentences + 11.8 * syllables / words - 15.59);
    }

    /** The share of unfamiliar words in per cent, to one decimal. */
    public double unfamiliarShare() {
        return words == 0 ? 0 : toTenth(100.0 * unfamiliar / words);
    }

    private static double toTenth(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }
}
