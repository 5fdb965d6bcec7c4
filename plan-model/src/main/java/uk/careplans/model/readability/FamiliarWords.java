package uk.careplans.model.readability;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.careplans.model.check.words.WordList;

/** The words that readers of an age know. Immutable; safe to share between threads. */
final class FamiliarWords {

    private static final String YOUNGEST = "familiar-5-7";
    private static final String OLDER = "familiar-8-11";
    private static final Map<String, FamiliarWords> LISTS =
            Map.of(YOUNGEST, new FamiliarWords(List.of(YOUNGEST)), OLDER, new FamiliarWords(List.of(YOUNGEST, OLDER)));

    private final Set<String> headwords = new HashSet<>();

    private FamiliarWords(List<String> lists) {
        lists.forEach(list -> headwords.addAll(
                WordList.beside(FamiliarWords.class, list + ".txt").entries()));
    }

    /** The list of this name; that for older readers holds that for younger ones. */
    static FamiliarWords named(String name) {
        FamiliarWords words = LISTS.get(name);
        if (words == null) {
            throw new IllegalStateException("No list of familiar words: " + name);
        }
        return words;
    }

    /** Whether the word, or what it is a form of, is in the list; of a word with hyphens, each of its parts. */
    boolean has(String plain) {
        return isForm(plain)
                || (plain.indexOf('-') > 0
                        && List.of(plain.split("-", -1)).stream().allMatch(this::isForm));
    }

    private boolean isForm(String plain) {
        return Inflections.bases(plain).stream().anyMatch(headwords::contains);
    }

    int size() {
        return headwords.size();
    }
}
