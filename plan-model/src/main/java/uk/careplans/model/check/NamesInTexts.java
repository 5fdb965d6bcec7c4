package uk.careplans.model.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.careplans.model.check.words.Sentence;
import uk.careplans.model.check.words.Spelling;
import uk.careplans.model.check.words.Word;
import uk.careplans.model.check.words.WordList;

/**
 * Which words of a text are names, and whose. It rather overlooks a name than takes a place, a school or a word at the
 * beginning of a sentence for one. Used by one thread.
 */
final class NamesInTexts {

    private static final WordList COMMON = WordList.named("common-capitalised");
    private static final WordList INSTITUTIONS = WordList.named("institution-words");
    private static final WordList VERBS = WordList.named("verbs");
    private static final WordList BEGINNINGS = WordList.named("sentence-beginnings");
    private static final WordList GIVEN_NAMES = WordList.named("given-names");
    private static final int LONG_AT_START = 5;
    private static final int SHORTEST = 3;
    private static final int LONGEST_ROW = 5;

    private final PlanNames names;
    private final Map<String, Optional<String>> nearest = new HashMap<>();

    NamesInTexts(PlanNames names) {
        this.names = names;
    }

    /** The name of somebody in the plan that the word is meant to be, if it is misspelt. */
    Optional<String> meant(Sentence sentence, int at) {
        Word word = sentence.words().get(at);
        boolean isAnother = names.isPersons(word)
                || names.isInALine(word)
                || names.isWrittenSmall(word)
                || (names.isIntroduced(word) && GIVEN_NAMES.has(word));
        if (!isName(sentence, at) || isAnother || (at == 0 && !isNameAtStart(sentence))) {
            return Optional.empty();
        }
        return nearest.computeIfAbsent(word.base(), this::nearest)
                .filter(name -> at > 0 || name.charAt(0) == word.base().charAt(0));
    }

    private Optional<String> nearest(String base) {
        return Stream.of(base, withoutEnding(base))
                .flatMap(spelt -> names.all().stream().filter(name -> isMisspelt(spelt, name)))
                .sorted()
                .findFirst();
    }

    /** A name that belongs to nobody in the plan, and is no misspelling of a name in it. */
    boolean isStranger(Sentence sentence, int at) {
        Word word = sentence.words().get(at);
        return isName(sentence, at)
                && !names.isKnown(word)
                && !names.couldBeShort(word)
                && !names.isWrittenSmall(word)
                && meant(sentence, at).isEmpty();
    }

    /** Whether one of two names is the other, misspelt; not {@code Zieliński} and {@code Zielińska}. */
    static boolean isMisspelt(String one, String other) {
        return Spelling.isNear(one, other) && !differInGender(one, other) && !differInGender(other, one);
    }

    private static boolean differInGender(String man, String woman) {
        return woman.endsWith("a")
                && (woman.equals(man + "a") || (man.length() == woman.length() && woman.equals(stem(man) + "a")));
    }

    private static String stem(String name) {
        return name.substring(0, name.length() - 1);
    }

    private static String withoutEnding(String name) {
        return name.endsWith("s") ? stem(name) : name;
    }

    private static boolean isName(Sentence sentence, int at) {
        Word word = sentence.words().get(at);
        return word.isCapitalised()
                && !word.isQuoted()
                && !word.isAllCapitals()
                && word.base().length() >= SHORTEST
                && word.text().codePoints().noneMatch(Character::isDigit)
                && !COMMON.has(word)
                && !sentence.plain(at - 1).equals("st")
                && !isOfAnInstitution(sentence, at);
    }

    /** {@code Emily Davison House}: a row of words with capitals that ends with an institution. */
    private static boolean isOfAnInstitution(Sentence sentence, int at) {
        int last = at;
        while (last < at + LONGEST_ROW
                && !INSTITUTIONS.has(sentence.plain(last))
                && sentence.word(last + 1)
                        .filter(word -> word.joins() && word.isCapitalised())
                        .isPresent()) {
            last++;
        }
        return INSTITUTIONS.has(sentence.plain(last));
    }

    /** Any word has a capital at the beginning of a sentence; only a long one, or one beside a name, is taken for a name. */
    private boolean isNameAtStart(Sentence sentence) {
        Word word = sentence.words().get(0);
        String base = word.base();
        boolean isWord = VERBS.has(base)
                || BEGINNINGS.has(base)
                || List.of("ed", "ing", "ly").stream().anyMatch(base::endsWith);
        boolean isBesideName = sentence.word(1)
                .filter(next -> next.joins() && next.isCapitalised() && names.isPersons(next))
                .isPresent();
        return GIVEN_NAMES.has(word) || (!isWord && (isBesideName || base.length() >= LONG_AT_START));
    }
}
