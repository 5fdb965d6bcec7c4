package uk.careplans.generator.blank;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words as they are compared: small, without endings, abbreviations written out, and without the words that every question has.
 * Immutable.
 *
 * @param words each once, in the order of the text
 */
record Phrase(Set<String> words) {

    private static final Map<String, String> ABBREVIATIONS = WordsFile.pairs("abbreviations.txt");
    private static final Set<String> IGNORED = WordsFile.words("ignored-words.txt");

    /** Heads of columns that say nothing of what is asked. */
    private static final Set<String> ANSWER_HEADS =
            Set.of("answer", "answers", "response", "details", "detail", "information", "comments", "please complete");

    static Phrase of(String text) {
        return new Phrase(Arrays.stream(writtenOut(text).split(" ", -1))
                .filter(word -> !word.isEmpty() && !IGNORED.contains(word))
                .map(Phrase::stem)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** The words, small and with a space between them, abbreviations written out. */
    static String writtenOut(String text) {
        String plain = " " + plain(text) + " ";
        for (Map.Entry<String, String> each : ABBREVIATIONS.entrySet()) {
            plain = plain.replace(" " + each.getKey() + " ", " " + each.getValue() + " ");
        }
        return plain.strip();
    }

    /** The words, small and with a space between them. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replaceAll("'s\\b|s'(?=\\s|$)", "s")
                .replaceAll("(?<=\\b[a-z])\\.(?=[a-z]\\b|\\s|$)", "")
                .replaceAll("\\(s\\)", "s")
                .replaceAll("[^a-z0-9£%]+", " ")
                .strip();
    }

    static boolean isAnswerHead(String words) {
        return ANSWER_HEADS.contains(plain(words));
    }

    static Set<String> stems(Set<String> words) {
        return words.stream().map(Phrase::stem).collect(Collectors.toUnmodifiableSet());
    }

    private static String stem(String word) {
        String stem = word;
        if (stem.length() > 4 && stem.endsWith("ies")) {
            stem = stem.substring(0, stem.length() - 3) + "y";
        } else if (stem.length() > 3 && stem.endsWith("s") && !stem.matches(".*(?:ss|us|is)")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        stem = without(stem, "ing", 6);
        stem = without(stem, "ed", 5);
        stem = without(stem, "al", 8);
        return without(stem, "e", 4);
    }

    private static String without(String word, String ending, int longerThan) {
        return word.length() > longerThan && word.endsWith(ending)
                ? word.substring(0, word.length() - ending.length())
                : word;
    }

    boolean has(String word) {
        return words.contains(stem(word));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }
}
