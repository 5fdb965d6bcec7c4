package uk.careplans.model.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.careplans.model.Action;
import uk.careplans.model.Answer;
import uk.careplans.model.Narrative;
import uk.careplans.model.Person;
import uk.careplans.model.PlanDetails;
import uk.careplans.model.Ref;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;
import uk.careplans.model.check.words.Phrases;
import uk.careplans.model.check.words.Prose;
import uk.careplans.model.check.words.Sentence;
import uk.careplans.model.check.words.Word;
import uk.careplans.model.check.words.WordList;

/** What an action says: that somebody does something, and what will then be better for the child. */
final class ActionTextRules {

    private static final WordList VERBS = WordList.named("verbs");
    private static final WordList BEFORE_VERBS = WordList.named("words-before-verbs");
    private static final WordList SMALL = WordList.named("small-words");
    private static final WordList PROCESS = WordList.named("process-words");
    private static final WordList PEOPLE = WordList.named("people-words");
    private static final WordList PRONOUNS = WordList.named("pronouns");
    private static final Phrases IN_SUSPENSE =
            Phrases.of(List.of("to be", "to take", "will", "should", "must", "needs", "is"));
    private static final Phrases OPEN_ENDED = Phrases.named("open-ended");
    private static final Phrases STATUTORY = Phrases.named("statutory-tasks");
    private static final Set<String> VISITING = Set.of("visit", "see");
    private static final double SAME = 0.8;

    private ActionTextRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("action-without-task")
                        .from(Stage.REVIEW)
                        .source(Source.BRADFORD)
                        .ofAny(subject -> unanswered(subject, "what")),
                Rule.warning("action-without-verb")
                        .from(Stage.REVIEW)
                        .source(Source.BRADFORD)
                        .ofAny(ActionTextRules::withoutVerb),
                Rule.warning("action-open-ended")
                        .from(Stage.REVIEW)
                        .source(Source.BRADFORD)
                        .ofAny(ActionTextRules::openEnded),
                Rule.warning("action-statutory")
                        .from(Stage.REVIEW)
                        .source(Source.BRADFORD)
                        .ofAny(ActionTextRules::statutory),
                Rule.error("action-without-achievement")
                        .from(Stage.REVIEW)
                        .source(Source.BRADFORD)
                        .ofAny(subject -> unanswered(subject, "achieves")),
                Rule.warning("action-achieves-itself")
                        .from(Stage.REVIEW)
                        .source(Source.BRADFORD)
                        .ofAny(ActionTextRules::achievesItself),
                Rule.warning("action-achieves-only-process")
                        .from(Stage.REVIEW)
                        .source(Source.BRADFORD)
                        .ofAny(ActionTextRules::achievesOnlyProcess));
    }

    private static Stream<Spot> unanswered(Subject subject, String field) {
        return actions(subject)
                .filter(action -> !answer(action, field).isGiven())
                .map(action -> Spot.at(action.at(field)));
    }

    /** {@code Gently introduce}: words before the verb may lead to it. {@code Contact to be arranged} has a noun there. */
    private static Stream<Spot> withoutVerb(Subject subject) {
        return actions(subject)
                .filter(action -> first(action.value().what())
                        .filter(sentence -> !beginsWithVerb(sentence))
                        .isPresent())
                .map(action -> Spot.at(action.at("what")));
    }

    private static boolean beginsWithVerb(Sentence sentence) {
        int at = 0;
        while (BEFORE_VERBS.has(sentence.plain(at))) {
            at++;
        }
        if (IN_SUSPENSE.begin(sentence, at + 1)) {
            return false;
        }
        String first = sentence.plain(at);
        boolean isCompound = first.indexOf('-') > 0 && VERBS.has(first.substring(first.indexOf('-') + 1));
        return VERBS.has(first) || isCompound;
    }

    private static Stream<Spot> openEnded(Subject subject) {
        return actions(subject)
                .flatMap(action -> Stream.of("what", "achieves")
                        .filter(field -> sentences(answer(action, field)).stream()
                                .anyMatch(sentence -> OPEN_ENDED.in(sentence).isPresent()))
                        .map(field -> Spot.at(action.at(field))));
    }

    private static Stream<Spot> statutory(Subject subject) {
        return actions(subject)
                .filter(action -> sentences(action.value().what()).stream()
                        .anyMatch(sentence -> STATUTORY.in(sentence).isPresent()
                                || (isOnTheSocialWorker(action.value(), subject)
                                        && isVisitToTheChild(sentence, subject))))
                .map(action -> Spot.at(action.at("what")));
    }

    private static boolean isOnTheSocialWorker(Action action, Subject subject) {
        Optional<Ref<Person>> socialWorker =
                subject.plan().plan().then(PlanDetails::socialWorker).value();
        return socialWorker.isPresent()
                && action.who().value().orElse(List.of()).equals(List.of(socialWorker.get()));
    }

    /** {@code Visit Ruby at home every six weeks}, and not {@code Visit Ruby's grandmother every week}. */
    private static boolean isVisitToTheChild(Sentence sentence, Subject subject) {
        Set<String> names = subject.reading().names().childsGivenNames();
        List<Word> words = sentence.words();
        return words.size() > 2
                && VISITING.contains(sentence.plain(0))
                && (names.contains(sentence.plain(1))
                        || (sentence.plain(1).equals("the") && sentence.plain(2).equals("child")))
                && words.stream().anyMatch(word -> word.plain().equals("every"));
    }

    /** An achievement that has hardly a word of its own. */
    private static Stream<Spot> achievesItself(Subject subject) {
        return actions(subject)
                .filter(action -> {
                    Set<String> achieves = said(action.value().achieves());
                    Set<String> what = said(action.value().what());
                    Set<String> both = new HashSet<>(achieves);
                    both.retainAll(what);
                    return !achieves.isEmpty() && both.size() >= SAME * achieves.size();
                })
                .map(action -> Spot.at(action.at("achieves")).and(action.at("what")));
    }

    /** Nobody is in it, neither by name nor as "she", "the child", "his mother"; only the work of the professionals. */
    private static Stream<Spot> achievesOnlyProcess(Subject subject) {
        return actions(subject)
                .filter(action -> {
                    List<Sentence> achieves = sentences(action.value().achieves());
                    return achieves.stream().anyMatch(sentence -> sentence.hasAny(PROCESS))
                            && achieves.stream()
                                    .flatMap(sentence -> sentence.words().stream())
                                    .noneMatch(word -> isSomebody(word, subject));
                })
                .map(action -> Spot.at(action.at("achieves")));
    }

    private static boolean isSomebody(Word word, Subject subject) {
        return PEOPLE.has(word)
                || PRONOUNS.has(word)
                || (word.isCapitalised() && subject.reading().names().isPersons(word));
    }

    private static Set<String> said(Answer<Narrative> text) {
        return sentences(text).stream()
                .flatMap(sentence -> sentence.words().stream())
                .filter(word -> !SMALL.has(word))
                .map(word -> stem(word.base()))
                .collect(Collectors.toSet());
    }

    /** Takes off the endings of numbers and tenses, so that "completed" is "complete". */
    private static String stem(String word) {
        return word.length() > 4 ? word.replaceFirst("(ing|ed|es|s|e)$", "") : word;
    }

    private static Optional<Sentence> first(Answer<Narrative> text) {
        return sentences(text).stream().findFirst();
    }

    private static List<Sentence> sentences(Answer<Narrative> text) {
        return text.value().map(narrative -> Prose.sentences(narrative.text())).orElse(List.of());
    }

    private static Answer<Narrative> answer(Subject.Item<Action> action, String field) {
        return field.equals("what") ? action.value().what() : action.value().achieves();
    }

    private static Stream<Subject.Item<Action>> actions(Subject subject) {
        return Subject.items(subject.plan().actions(), "actions").stream();
    }
}
