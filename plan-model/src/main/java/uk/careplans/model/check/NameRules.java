package uk.careplans.model.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.careplans.model.Answer;
import uk.careplans.model.Child;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;
import uk.careplans.model.check.words.Prose;
import uk.careplans.model.check.words.Sentence;
import uk.careplans.model.check.words.Word;
import uk.careplans.model.check.words.WordList;

/** That everybody is named as the people of the plan are, and nobody who is not among them. */
final class NameRules {

    private static final Source NAMES =
            Source.seen("Coventry, notes on the final social work evidence template; a care leaver in public on the"
                    + " misspelt names in her file");
    private static final WordList GIVEN_NAMES = WordList.named("given-names");
    private static final WordList HONORIFICS = WordList.named("honorifics");
    private static final WordList CLOSE_FAMILY = WordList.named("close-family");
    private static final WordList CHILD_NOUNS = WordList.named("child-nouns");

    private NameRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.warning("name-misspelt").from(Stage.REVIEW).source(NAMES).ofAny(NameRules::misspelt),
                Rule.warning("surname-spelt-two-ways")
                        .from(Stage.REVIEW)
                        .source(NAMES)
                        .ofAny(NameRules::surnames),
                Rule.warning("name-of-another-child")
                        .from(Stage.REVIEW)
                        .source(NAMES)
                        .ofAny(subject -> strangers(subject, true)),
                Rule.warning("name-of-nobody")
                        .from(Stage.REVIEW)
                        .source(NAMES)
                        .ofAny(subject -> strangers(subject, false)));
    }

    private static Stream<Spot> misspelt(Subject subject) {
        NamesInTexts names = subject.reading().namesInTexts();
        Map<String, FieldPath> paths = paths(subject);
        return subject.reading().narratives().flatMap(passage -> {
            Set<String> told = new HashSet<>();
            return passage.sentences().stream()
                    .flatMap(sentence -> meant(sentence, names)
                            .filter(name -> paths.containsKey(name) && told.add(name))
                            .flatMap(name -> Stream.ofNullable(paths.get(name)))
                            .map(path ->
                                    new Reading.Place(passage, sentence).spot().and(path)));
        });
    }

    private static Stream<String> meant(Sentence sentence, NamesInTexts names) {
        return IntStream.range(0, sentence.words().size()).boxed().flatMap(i -> names.meant(sentence, i).stream());
    }

    /** Where each name stands first. */
    private static Map<String, FieldPath> paths(Subject subject) {
        Map<String, FieldPath> paths = new HashMap<>();
        Stream.concat(
                        Stream.of(FieldPath.of("child", "name"), FieldPath.of("child", "knownAs")),
                        Subject.items(subject.plan().people(), "people").stream()
                                .map(person -> person.at("name")))
                .forEach(path -> subject.texts().stream()
                        .filter(text -> text.path().equals(path))
                        .flatMap(text -> Prose.sentences(text.words()).stream())
                        .flatMap(sentence -> sentence.words().stream())
                        .forEach(word -> Stream.concat(
                                        Stream.of(word.plain()),
                                        Stream.of(word.plain().split("-", -1)))
                                .forEach(name -> paths.putIfAbsent(name, path))));
        return paths;
    }

    /**
     * The surname of somebody in the family.
     *
     * @param path where the name stands
     * @param name the surname, as it is compared
     */
    private record Surname(FieldPath path, String name) {
        @Override
        public String toString() {
            return "surname at " + path;
        }
    }

    /** Two of the family whose surnames differ in a letter; the endings of Slavic names for men and women may differ. */
    private static Stream<Spot> surnames(Subject subject) {
        List<Surname> family = Stream.concat(
                        surname(
                                FieldPath.of("child", "name"),
                                subject.plan().child().then(Child::name)),
                        Subject.items(subject.plan().people(), "people").stream()
                                .filter(person -> person.value().relationship().isGiven())
                                .flatMap(person -> surname(
                                        person.at("name"), person.value().name())))
                .toList();
        return IntStream.range(0, family.size())
                .boxed()
                .flatMap(i -> family.subList(0, i).stream()
                        .filter(earlier -> NamesInTexts.isMisspelt(
                                earlier.name(), family.get(i).name()))
                        .limit(1)
                        .map(earlier ->
                                Spot.at(earlier.path()).and(family.get(i).path())));
    }

    private static Stream<Surname> surname(FieldPath path, Answer<String> name) {
        List<Word> words = Prose.sentences(name.value().orElse("")).stream()
                .flatMap(sentence -> sentence.words().stream())
                .toList();
        return words.size() < 2
                ? Stream.empty()
                : Stream.of(new Surname(path, words.get(words.size() - 1).plain()));
    }

    private static Stream<Spot> strangers(Subject subject, boolean isChild) {
        NamesInTexts names = subject.reading().namesInTexts();
        return subject.reading()
                .firstInEach(sentence -> IntStream.range(0, sentence.words().size())
                        .anyMatch(i -> names.isStranger(sentence, i)
                                && (isChild ? isTakenForAChild(sentence, i) : isTakenForSomebody(sentence, i))))
                .map(Reading.Place::spot);
    }

    /** {@code Tyler's placement}. */
    private static boolean isTakenForAChild(Sentence sentence, int at) {
        Word word = sentence.words().get(at);
        boolean isNamed = GIVEN_NAMES.has(word)
                || (at > 0 && !sentence.words().get(at - 1).isCapitalised() && !isArticle(sentence.plain(at - 1)));
        return word.isPossessive() && CHILD_NOUNS.has(sentence.plain(at + 1)) && isNamed;
    }

    private static boolean isArticle(String word) {
        return List.of("the", "a", "an", "this", "that", "each", "every", "another", "no")
                .contains(word);
    }

    /** {@code Mrs Hollis}, {@code her brother Tyler}, or a common given name. */
    private static boolean isTakenForSomebody(Sentence sentence, int at) {
        boolean follows = sentence.words().get(at).joins();
        return !isTakenForAChild(sentence, at)
                && ((GIVEN_NAMES.has(sentence.words().get(at)) && !follows(sentence, at, HONORIFICS))
                        || follows(sentence, at, HONORIFICS)
                        || (follows
                                && CLOSE_FAMILY.has(sentence.plain(at - 1))
                                && !sentence.words().get(at - 1).isCapitalised()));
    }

    /** A full stop may stand after Mr. */
    private static boolean follows(Sentence sentence, int at, WordList list) {
        return at > 0 && list.has(sentence.plain(at - 1));
    }
}
