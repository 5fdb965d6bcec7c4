package uk.careplans.model.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.careplans.model.Child;
import uk.careplans.model.ItemId;
import uk.careplans.model.Person;
import uk.careplans.model.Ref;
import uk.careplans.model.check.words.Prose;
import uk.careplans.model.check.words.Sentence;
import uk.careplans.model.check.words.Word;
import uk.careplans.model.check.words.WordList;

/** The names in one plan: of the child, of the people, and of whatever else its lines name. Used by one thread. */
final class PlanNames {

    private static final WordList TITLES = WordList.named("titles");
    private static final WordList INTRODUCING = WordList.named("introducing-words");
    private static final WordList LINKS = WordList.named("words-beside-names");
    private static final WordList PEOPLE = WordList.named("people-words");
    private static final int NEAR = 4;
    private static final int COMMON_BEGINNING = 3;
    private static final int LONGEST_SHORT_NAME = 5;

    private final Set<String> child = new HashSet<>();
    private final Set<String> given = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final Set<String> lines = new HashSet<>();
    private final Set<String> small = new HashSet<>();
    private final Set<String> introduced = new HashSet<>();
    private final Map<String, Set<String>> beginnings = new HashMap<>();

    PlanNames(Subject subject, Reading reading) {
        addName(subject.plan().child().then(Child::name).value(), child);
        addName(subject.plan().child().then(Child::knownAs).value(), child);
        addName(subject.plan().child().then(Child::knownAs).value(), given);
        subject.plan().child().then(Child::name).value().stream()
                .flatMap(PlanNames::words)
                .limit(1)
                .forEach(word -> given.add(word.base()));
        people.addAll(child);
        subject.plan()
                .people()
                .value()
                .orElse(List.of())
                .forEach(person -> addName(person.name().value(), people));
        people.stream()
                .filter(name -> name.length() >= COMMON_BEGINNING)
                .forEach(name -> beginnings
                        .computeIfAbsent(name.substring(0, COMMON_BEGINNING), start -> new HashSet<>())
                        .add(name));
        reading.passages().forEach(this::addWords);
    }

    /** Whether it is a name of the child. */
    boolean isChilds(Word word) {
        return isIn(child, word);
    }

    /** Whether it is a name of the child or of somebody among the people. */
    boolean isPersons(Word word) {
        return isIn(people, word);
    }

    /** Whether the word names somebody who is in the plan, or somebody or something that the plan introduces. */
    boolean isKnown(Word word) {
        return isPersons(word) || isIn(lines, word) || isIn(introduced, word);
    }

    /** Whether the word stands in a line of the plan: the name of a place, an office, a second name. */
    boolean isInALine(Word word) {
        return isIn(lines, word);
    }

    /** Whether a text says beside the word who it is: {@code his friend Danny}. */
    boolean isIntroduced(Word word) {
        return isIn(introduced, word);
    }

    /** Whether one of the word and a name of the plan could be short for the other, as Sam is for Samuel. */
    boolean couldBeShort(Word word) {
        String base = word.base();
        if (base.length() < COMMON_BEGINNING) {
            return false;
        }
        Set<String> alike = beginnings.getOrDefault(base.substring(0, COMMON_BEGINNING), Set.of());
        return alike.stream().anyMatch(name -> Math.min(name.length(), base.length()) <= LONGEST_SHORT_NAME);
    }

    /** Whether the plan has this word in small letters somewhere: then it is a word of the language. */
    boolean isWrittenSmall(Word word) {
        return small.contains(word.base());
    }

    /** The child's first name, and the names the child likes to be called by; the surname may be others', too. */
    Set<String> childsGivenNames() {
        return given;
    }

    /** The single names of everybody, as they are compared. */
    Set<String> all() {
        return people;
    }

    /** The single names of a person, or of the child, as they are compared. */
    static Set<String> of(Ref<Person> reference, Subject subject) {
        Set<String> names = new HashSet<>();
        if (reference.id().equals(new ItemId(Ref.CHILD))) {
            addName(subject.plan().child().then(Child::name).value(), names);
            addName(subject.plan().child().then(Child::knownAs).value(), names);
        }
        subject.person(reference).ifPresent(person -> addName(person.name().value(), names));
        return names;
    }

    private static void addName(Optional<String> name, Set<String> names) {
        words(name.orElse("")).filter(word -> !TITLES.has(word)).forEach(word -> addWord(word, names));
    }

    private static Stream<Word> words(String text) {
        return Prose.sentences(text).stream().flatMap(sentence -> sentence.words().stream());
    }

    /** A name with a hyphen is also each of its parts. */
    private static void addWord(Word word, Set<String> names) {
        names.add(word.plain());
        if (word.text().indexOf('-') > 0) {
            names.addAll(List.of(word.plain().split("-", -1)));
        }
    }

    /** What stands in lines, and in what the plan says of the people themselves, names places, offices and second names. */
    private void addWords(Reading.Passage passage) {
        boolean isAboutPeople = passage.isUnder("people");
        for (Sentence sentence : passage.sentences()) {
            List<Word> words = sentence.words();
            for (int i = 0; i < words.size(); i++) {
                Word word = words.get(i);
                if (!word.isCapitalised()) {
                    small.add(word.base());
                } else if (!passage.text().isLong() && !passage.isIn("name") && !passage.isIn("knownAs")) {
                    addWord(word, lines);
                } else if (isAboutPeople || isIntroduced(sentence, i)) {
                    introduced.add(word.base());
                }
            }
        }
    }

    /** {@code his friend Danny}; {@code Jerzy, the boys' godfather}; but not {@code Tyler's uncle}. */
    private static boolean isIntroduced(Sentence sentence, int at) {
        for (int i = Math.max(0, at - NEAR); i < at; i++) {
            Word before = sentence.words().get(i);
            if (INTRODUCING.has(before) && !before.isPossessive() && reaches(sentence, i, at)) {
                return true;
            }
        }
        int next = at + 1;
        while (next <= at + NEAR
                && sentence.word(next)
                        .filter(word -> word.joins() && word.isCapitalised())
                        .isPresent()) {
            next++;
        }
        boolean isSetOff = !sentence.words().get(at).isPossessive()
                && sentence.word(next).filter(word -> !word.joins()).isPresent();
        int end = next;
        while (isSetOff
                && end < next + NEAR
                && sentence.word(end).filter(PlanNames::isLink).isPresent()) {
            end++;
        }
        return isSetOff && sentence.word(end).filter(INTRODUCING::has).isPresent();
    }

    private static boolean reaches(Sentence sentence, int from, int to) {
        return sentence.words().subList(from + 1, to).stream().allMatch(word -> word.isCapitalised() || isLink(word));
    }

    /** What may stand between a name and who it is: {@code the boys' old}, {@code a foster}, {@code and godmother of}. */
    private static boolean isLink(Word word) {
        return LINKS.has(word) || (PEOPLE.has(word) && !INTRODUCING.has(word));
    }

    private static boolean isIn(Set<String> names, Word word) {
        String base = word.base();
        return names.contains(base)
                || names.contains(word.plain())
                || (base.endsWith("s") && names.contains(base.substring(0, base.length() - 1)))
                || (base.endsWith("es") && names.contains(base.substring(0, base.length() - 2)));
    }
}
