package uk.careplans.model.readability;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** From a word as it stands in a text to the headwords it may be a form of: plurals, -ed, -ing, 's, n't and the short forms of verbs. */
final class Inflections {

    private static final List<String> SHORT_FORMS = List.of("'s", "'ll", "'ve", "'re", "'d", "'m");
    private static final int SHORTEST = 2;

    private Inflections() {}

    /**
     * The words that this one may be a form of, itself first. Some of them are no words; a list of words tells which.
     *
     * @param plain as {@link uk.careplans.model.check.words.Word#plain()} gives it
     */
    static Set<String> bases(String plain) {
        String whole = plain;
        for (String end : SHORT_FORMS) {
            if (whole.endsWith(end)) {
                whole = cut(whole, end.length());
            }
        }
        Set<String> bases = new LinkedHashSet<>(List.of(plain, whole));
        if (whole.endsWith("n't")) {
            bases.add(cut(whole, 3));
        }
        plurals(whole, bases);
        endings(whole, "ed", bases);
        endings(whole, "ing", bases);
        bases.removeIf(base -> base.length() < SHORTEST && !base.equals(plain) && !"ai".contains(base));
        return bases;
    }

    private static void plurals(String word, Set<String> bases) {
        if (word.endsWith("ies")) {
            bases.add(cut(word, 3) + "y");
        }
        if (word.endsWith("ves")) {
            bases.add(cut(word, 3) + "f");
            bases.add(cut(word, 3) + "fe");
        }
        if (word.endsWith("es")) {
            bases.add(cut(word, 2));
        }
        if (word.endsWith("s") && !word.endsWith("ss")) {
            bases.add(cut(word, 1));
        }
    }

    /** {@code walked}, {@code loved}, {@code stopped}, {@code cried}; {@code walking}, {@code loving}, {@code stopping}. */
    private static void endings(String word, String ending, Set<String> bases) {
        if (!word.endsWith(ending) || word.length() <= ending.length() + 1) {
            return;
        }
        String stem = cut(word, ending.length());
        bases.add(stem);
        bases.add(stem + "e");
        int last = stem.length() - 1;
        if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
            bases.add(cut(stem, 1));
        }
        if (stem.endsWith("i")) {
            bases.add(cut(stem, 1) + "y");
        }
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
