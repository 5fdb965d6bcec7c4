package uk.careplans.model.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;
import uk.careplans.model.check.words.Sentence;
import uk.careplans.model.check.words.WordList;
import uk.careplans.model.profile.CouncilProfile;

/** What the court asks of the text of a plan: that it is short, and that its dates are in figures. */
final class CourtTextRules {

    private static final WordList ORDINALS = WordList.named("ordinals");
    private static final List<String> NOT_PRINTED = List.of("people", "linkedPlans", "departures", "copies");
    private static final WordList MONTHS = WordList.named("months");

    private CourtTextRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.warning("court-plan-too-long")
                        .from(Stage.APPROVAL)
                        .source(Source.seen("Practice Direction 27A of 2018, paragraph 5.2A.1: ten pages"))
                        .ofCourtPlan((plan, subject) -> tooLong(subject)),
                Rule.warning("court-plan-date-in-words")
                        .from(Stage.APPROVAL)
                        .source(
                                Source.seen(
                                        "Practice direction on documents of the Family Procedure (Adoption) Rules 2005: numbers and dates in figures"))
                        .ofCourtPlan((plan, subject) -> datesInWords(subject)));
    }

    private static Stream<Spot> tooLong(Subject subject) {
        int words = subject.reading()
                .narratives()
                .filter(passage ->
                        !passage.text().isReason() && NOT_PRINTED.stream().noneMatch(passage::isUnder))
                .flatMap(passage -> passage.sentences().stream())
                .mapToInt(sentence -> sentence.words().size())
                .sum();
        Optional<Integer> most = subject.policy(CouncilProfile::courtPlanMostWords);
        return most.filter(limit -> words > limit).stream()
                .map(limit -> new Spot(FieldPath.plan(), Optional.empty(), Map.of("words", words, "most", limit)));
    }

    private static Stream<Spot> datesInWords(Subject subject) {
        return subject.reading()
                .firstInEach(sentence -> hasDateInWords(sentence))
                .map(Reading.Place::spot);
    }

    /** {@code the third of May}, {@code third November}, {@code November the third}; what somebody is quoted with stays. */
    private static boolean hasDateInWords(Sentence sentence) {
        return IntStream.range(0, sentence.words().size())
                .filter(i -> ORDINALS.has(sentence.plain(i))
                        && !sentence.words().get(i).isQuoted())
                .anyMatch(i -> isMonth(sentence, i + 1)
                        || (sentence.plain(i + 1).equals("of") && isMonth(sentence, i + 2))
                        || (sentence.plain(i - 1).equals("the")
                                && sentence.words().get(i - 1).joins()
                                && isMonth(sentence, i - 2)));
    }

    private static boolean isMonth(Sentence sentence, int at) {
        return MONTHS.has(sentence.plain(at)) && sentence.word(at).orElseThrow().isCapitalised();
    }
}
