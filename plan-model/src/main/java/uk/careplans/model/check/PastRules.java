package uk.careplans.model.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;
import uk.careplans.model.check.words.DateInText;
import uk.careplans.model.check.words.Sentence;
import uk.careplans.model.check.words.Word;
import uk.careplans.model.check.words.WordList;

/** That a plan tells nothing as past that, by its own date, is still to come. */
final class PastRules {

    private static final WordList PAST = WordList.named("past-verbs");
    private static final WordList FUTURE = WordList.named("words-of-the-future");
    private static final WordList DATED = WordList.named("dated-things");
    private static final WordList VERBS = WordList.named("verbs");
    private static final WordList SUBJECTS = WordList.named("pronouns-as-subjects");
    private static final int REACH = 5;

    private PastRules() {}

    static List<Rule> all() {
        return List.of(Rule.warning("told-before-its-day")
                .from(Stage.REVIEW)
                .source(Source.generalKnowledge(
                        "a plan cannot tell what happened after the day on which it was written"))
                .ofAny(PastRules::toldBeforeItsDay));
    }

    private static Stream<Spot> toldBeforeItsDay(Subject subject) {
        Optional<LocalDate> written = subject.date();
        return written.isEmpty()
                ? Stream.empty()
                : subject.reading()
                        .firstInEach(sentence -> tells(sentence, written.get()))
                        .map(place -> place.spot().and(FieldPath.of("plan", "date")));
    }

    /** Only with one date in the sentence and no word of what is to come can it be told for certain what the day belongs to. */
    private static boolean tells(Sentence sentence, LocalDate written) {
        if (sentence.dates().size() != 1 || sentence.hasAny(FUTURE)) {
            return false;
        }
        DateInText date = sentence.dates().get(0);
        return date.on().isAfter(written)
                && sentence.plain(date.first() - 1).equals("on")
                && (tellsAfter(sentence, date) || tellsBefore(sentence, date));
    }

    /** {@code On 3 December 2026 she went home.} */
    private static boolean tellsAfter(Sentence sentence, DateInText date) {
        int verb = date.last() + 1;
        while (isSubject(sentence.word(verb))) {
            verb++;
        }
        return date.first() == 1 && verb > date.last() + 1 && isPast(sentence, verb);
    }

    /** {@code Ruby went home on 3 December 2026}; not {@code Ruby was told of the visit on 3 December 2026}. */
    private static boolean tellsBefore(Sentence sentence, DateInText date) {
        int on = date.first() - 1;
        for (int verb = Math.max(1, on - REACH); verb < on; verb++) {
            if (isSubject(sentence.word(verb - 1))
                    && isPast(sentence, verb)
                    && sentence.words().subList(verb + 1, on).stream().noneMatch(DATED::has)) {
                return true;
            }
        }
        return false;
    }

    /** {@code was to go}, {@code agreed to go} tell what is to come. */
    private static boolean isPast(Sentence sentence, int verb) {
        boolean leadsToAnother = sentence.plain(verb + 1).equals("to") && VERBS.has(sentence.plain(verb + 2));
        return PAST.has(sentence.plain(verb)) && !leadsToAnother;
    }

    private static boolean isSubject(Optional<Word> word) {
        return word.filter(one -> !one.isPossessive() && (one.isCapitalised() || SUBJECTS.has(one)))
                .isPresent();
    }
}
