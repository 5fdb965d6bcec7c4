package uk.careplans.model.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.careplans.model.Child;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Gender;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;
import uk.careplans.model.check.words.Prose;
import uk.careplans.model.check.words.Sentence;
import uk.careplans.model.check.words.Word;
import uk.careplans.model.check.words.WordList;

/** That the texts speak of this child: with the child's pronouns, and of the child's age. */
final class AboutTheChildRules {

    private static final WordList SHE = WordList.named("pronouns-she");
    private static final WordList HE = WordList.named("pronouns-he");
    private static final WordList SMALL = WordList.named("small-words");
    private static final Set<String> OWNING = Set.of("his", "her");
    private static final Set<String> PARTS =
            Set.of("needs", "placement", "aim", "child", "permanence", "provisions", "objectives", "whenCareEnds");

    private AboutTheChildRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.warning("pronoun-of-another")
                        .from(Stage.REVIEW)
                        .source(Source.seen("Coventry, notes on the final social work evidence template"))
                        .ofAny(AboutTheChildRules::pronouns),
                Rule.warning("age-of-another")
                        .from(Stage.REVIEW)
                        .source(Source.generalKnowledge("a plan for a child agrees with the child's date of birth"))
                        .ofAny(AboutTheChildRules::ages));
    }

    private static Stream<Spot> pronouns(Subject subject) {
        Set<String> right = ownPronouns(subject);
        boolean isKnown = right.stream().anyMatch(word -> SHE.has(word) || HE.has(word) || word.equals("they"));
        return isKnown
                ? Stream.of(true, false)
                        .filter(isHe -> right.stream().noneMatch((isHe ? HE : SHE)::has))
                        .flatMap(isHe -> pronouns(subject, isHe))
                : Stream.empty();
    }

    private static Stream<Spot> pronouns(Subject subject, boolean isHe) {
        Set<String> wrong = Set.copyOf((isHe ? HE : SHE).entries());
        Set<String> child = subject.reading().names().childsGivenNames();
        Antecedents antecedents = new Antecedents(subject, isHe);
        Set<FieldPath> withOthers = new HashSet<>();
        return subject.reading()
                .narratives()
                .filter(passage -> !passage.text().isReason())
                .flatMap(passage -> {
                    boolean isAfterOthers = withOthers.contains(part(passage));
                    int alone = aloneUntil(passage, withOthers, antecedents);
                    int named = namedFrom(passage, child);
                    return passage.sentences().stream()
                            .filter(sentence -> sentence.number() <= alone)
                            .filter(sentence -> isAfterOthers
                                    ? isAboutTheChild(passage)
                                            && isOnlyOne(passage, sentence, wrong)
                                            && hasAsTheirs(sentence, child, wrong)
                                    : speaksOf(
                                            sentence,
                                            named < sentence.number(),
                                            child,
                                            isAboutTheChild(passage) ? wrong : reflexive(wrong)))
                            .limit(1)
                            .map(sentence -> new Reading.Place(passage, sentence)
                                    .spot()
                                    .and(FieldPath.of("child", pronounField(subject))));
                });
    }

    /** In other parts, "him" may be whoever the part is about; "himself" is always whom the sentence names. */
    private static boolean isAboutTheChild(Reading.Passage passage) {
        return PARTS.stream().anyMatch(passage::isUnder) || passage.isUnder("views", "child");
    }

    private static Set<String> reflexive(Set<String> pronouns) {
        Set<String> reflexive = new HashSet<>(pronouns);
        reflexive.removeIf(pronoun -> !pronoun.endsWith("self"));
        return reflexive;
    }

    /**
     * The number of the last sentence up to which the text names nobody but the child.
     *
     * @param withOthers the parts in which somebody else has been named so far
     */
    private static int aloneUntil(Reading.Passage passage, Set<FieldPath> withOthers, Antecedents antecedents) {
        int last = 0;
        for (Sentence sentence : passage.sentences()) {
            boolean isAlone = IntStream.range(0, sentence.words().size()).noneMatch(i -> antecedents.has(sentence, i));
            if (!isAlone) {
                withOthers.add(part(passage));
                return last;
            }
            last = sentence.number();
        }
        return last;
    }

    private static FieldPath part(Reading.Passage passage) {
        List<String> steps = passage.path().steps();
        return new FieldPath(steps.subList(0, steps.size() - 1));
    }

    /** The number of the first sentence that names the child; after it, who reads a pronoun thinks of the child. */
    private static int namedFrom(Reading.Passage passage, Set<String> child) {
        return passage.sentences().stream()
                .filter(sentence -> sentence.words().stream().anyMatch(word -> isChild(word, child)))
                .map(Sentence::number)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean speaksOf(Sentence sentence, boolean wasNamedBefore, Set<String> child, Set<String> wrong) {
        boolean isNamed = wasNamedBefore;
        for (Word word : sentence.words()) {
            if (isNamed && !word.isQuoted() && wrong.contains(word.plain())) {
                return true;
            }
            isNamed = isNamed || isChild(word, child);
        }
        return false;
    }

    /**
     * {@code Ruby likes his school}: where texts before speak of others, too, only what the child of whom the sentence is has,
     * and never {@code Ruby rings her}.
     */
    private static boolean hasAsTheirs(Sentence sentence, Set<String> child, Set<String> wrong) {
        Word first = sentence.words().get(0);
        return isChild(first, child)
                && !first.isPossessive()
                && IntStream.range(1, sentence.words().size())
                        .filter(i -> OWNING.contains(sentence.plain(i)) && wrong.contains(sentence.plain(i)))
                        .filter(i -> !sentence.words().get(i).isQuoted())
                        .mapToObj(i -> sentence.word(i + 1))
                        .anyMatch(next -> next.filter(word -> word.joins() && !SMALL.has(word))
                                .isPresent());
    }

    /** {@code Harvey knows her, and her house has a hoist}: more than one of them, up to here, means somebody else. */
    private static boolean isOnlyOne(Reading.Passage passage, Sentence last, Set<String> wrong) {
        return passage.sentences().stream()
                        .limit(last.number())
                        .flatMap(sentence -> sentence.words().stream())
                        .filter(word -> wrong.contains(word.plain()))
                        .limit(2)
                        .count()
                == 1;
    }

    private static boolean isChild(Word word, Set<String> child) {
        return word.isCapitalised() && !word.isQuoted() && child.contains(word.base());
    }

    /** The pronouns the child uses; if they are not said, those of the child's gender. */
    private static Set<String> ownPronouns(Subject subject) {
        Optional<String> own = subject.plan().child().then(Child::pronouns).value();
        Optional<Gender> gender = subject.plan().child().then(Child::gender).value();
        Set<String> right = new HashSet<>();
        Prose.sentences(own.orElse("")).forEach(sentence -> sentence.words().forEach(word -> right.add(word.plain())));
        if (own.isEmpty()) {
            gender.filter(Gender.FEMALE::equals).ifPresent(female -> right.add("she"));
            gender.filter(Gender.MALE::equals).ifPresent(male -> right.add("he"));
        }
        return right;
    }

    private static String pronounField(Subject subject) {
        return subject.plan().child().then(Child::pronouns).isGiven() ? "pronouns" : "gender";
    }

    private static Stream<Spot> ages(Subject subject) {
        Optional<LocalDate> birth =
                subject.plan().child().then(Child::dateOfBirth).value();
        Optional<LocalDate> written = subject.date();
        if (birth.isEmpty()
                || subject.age().isEmpty()
                || written.isEmpty()
                || written.get().isBefore(birth.get())) {
            return Stream.empty();
        }
        AgesInTexts ages = new AgesInTexts(subject.reading().names().childsGivenNames());
        long years = ChronoUnit.YEARS.between(birth.get(), written.get());
        long months = ChronoUnit.MONTHS.between(birth.get(), written.get());
        return subject.reading()
                .firstInEach(sentence -> ages.in(sentence).anyMatch(age -> !age.fits(years, months)))
                .map(place -> place.spot().and(FieldPath.of("child", "dateOfBirth")));
    }
}
