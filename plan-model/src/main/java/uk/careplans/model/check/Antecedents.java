package uk.careplans.model.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.careplans.model.Person;
import uk.careplans.model.Ref;
import uk.careplans.model.check.words.Prose;
import uk.careplans.model.check.words.Sentence;
import uk.careplans.model.check.words.Word;
import uk.careplans.model.check.words.WordList;

/** Which words of a text could be whom a pronoun means, if it does not mean the child. Used by one thread. */
final class Antecedents {

    private static final WordList PEOPLE = WordList.named("people-words");
    private static final WordList WOMEN = WordList.named("women-words");
    private static final WordList MEN = WordList.named("men-words");
    private static final WordList COMMON = WordList.named("common-capitalised");

    private final PlanNames names;
    private final Set<String> others = new HashSet<>();
    private final WordList never;

    /**
     * For pronouns of one gender.
     *
     * @param isHe whether it is "he", and not "she"
     */
    Antecedents(Subject subject, boolean isHe) {
        this.names = subject.reading().names();
        this.never = isHe ? WOMEN : MEN;
        Map<String, Boolean> excluded = new HashMap<>();
        for (Person person : Subject.items(subject.plan().people())) {
            boolean isNever = firstGender(person).filter(never::has).findFirst().isPresent();
            PlanNames.of(new Ref<>(person.id()), subject)
                    .forEach(name -> excluded.merge(name, isNever, Boolean::logicalAnd));
        }
        excluded.forEach((name, isNever) -> {
            if (isNever) {
                others.add(name);
            }
        });
    }

    /** Whether the word could be whom the pronoun means; the child never is. Several people are no "he" and no "she". */
    boolean has(Sentence sentence, int at) {
        Word word = sentence.words().get(at);
        boolean isSeveral = word.plain().endsWith("s") && !word.isPossessive();
        boolean isRole = PEOPLE.has(word) && !isSeveral && !never.has(word);
        boolean isName = word.isCapitalised()
                && !isOfTheChild(sentence, at)
                && !others.contains(word.base())
                && !COMMON.has(word)
                && (at > 0 || names.isKnown(word))
                && word.text().length() > 1;
        return isRole || isName;
    }

    /** The child's surname is the child's only after the first name. */
    private boolean isOfTheChild(Sentence sentence, int at) {
        Word word = sentence.words().get(at);
        boolean isAfterFirstName =
                word.joins() && sentence.word(at - 1).filter(names::isChilds).isPresent();
        return names.childsGivenNames().contains(word.base()) || (names.isChilds(word) && isAfterFirstName);
    }

    /** What a person is to the child says whether it is a woman or a man: {@code mother}, {@code maternal aunt}. */
    private static Stream<String> firstGender(Person person) {
        return Prose.sentences(person.relationship().value().orElse("")).stream()
                .flatMap(sentence -> sentence.words().stream())
                .map(Word::base)
                .filter(word -> WOMEN.has(word) || MEN.has(word))
                .limit(1);
    }
}
