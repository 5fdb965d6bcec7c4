package uk.careplans.model.readability;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.careplans.model.check.words.Prose;
import uk.careplans.model.check.words.Sentence;
import uk.careplans.model.check.words.Word;
import uk.careplans.model.check.words.WordList;

/**
 * Names of people, places, schools and pets, each of which counts as one easy word: nobody finds the own name hard to read. Immutable; safe
 * to share between threads. {@code toString} shows no name.
 */
public final class NamesToMask {

    private static final WordList TITLES = WordList.named("titles");
    private static final NamesToMask NONE = new NamesToMask(Set.of());

    private final Set<String> words;

    private NamesToMask(Set<String> words) {
        this.words = words;
    }

    /** No names: those that a text shows by their capital letters inside its sentences are masked all the same. */
    public static NamesToMask none() {
        return NONE;
    }

    /** These names; of a name of many words, each word. Words in small letters, as in "Ways to go", are none. */
    public static NamesToMask of(Collection<String> names) {
        Set<String> words = new HashSet<>();
        for (String name : names) {
            for (Sentence sentence : Prose.sentences(name)) {
                sentence.words().stream().filter(NamesToMask::isName).forEach(word -> add(word.base(), words));
            }
        }
        return new NamesToMask(Set.copyOf(words));
    }

    /** A name with a hyphen is also each of its parts. */
    private static void add(String name, Set<String> words) {
        words.add(name);
        if (name.indexOf('-') > 0) {
            words.addAll(List.of(name.split("-", -1)));
        }
    }

    /** Names in scripts without capital letters are names, too. */
    private static boolean isName(Word word) {
        return !Character.isLowerCase(word.text().codePointAt(0)) && !TITLES.has(word);
    }

    /** These and others. */
    public NamesToMask and(NamesToMask others) {
        Set<String> all = new HashSet<>(words);
        all.addAll(others.words);
        return new NamesToMask(Set.copyOf(all));
    }

    /** Whether it is one of them, with {@code 's} or without, or their plural: {@code the Kowalskis}. */
    boolean has(Word word) {
        String base = word.base();
        return !Character.isLowerCase(word.text().codePointAt(0))
                && (words.contains(base)
                        || words.contains(word.plain())
                        || (base.endsWith("s") && words.contains(base.substring(0, base.length() - 1))));
    }

    @Override
    public String toString() {
        return words.size() + " names";
    }
}
