package uk.careplans.model.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.careplans.model.Answer;
import uk.careplans.model.AnyCarePlan;
import uk.careplans.model.CareEpisode;
import uk.careplans.model.CarePlan;
import uk.careplans.model.FieldPath;
import uk.careplans.model.LegalPosition;
import uk.careplans.model.LegalStatus;
import uk.careplans.model.Placement;
import uk.careplans.model.PlacementKind;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;

/** What the law allows for so many days or from such an age only. */
final class StatusRules {

    private static final int LONGEST_BREAK_DAYS = 17;

    private static final int MOST_BREAK_DAYS = 75;

    private static final int TEMPORARY_DAYS = 7;

    private static final int POLICE_PROTECTION_DAYS = 3;

    private static final int YOUTH_JUSTICE_FROM_AGE = 10;

    private StatusRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("short-break-too-long")
                        .from(Stage.REVIEW)
                        .source(Source.regulation("48"))
                        .ofOwnCarePlan((plan, subject) -> shortBreaks(
                                plan, CareEpisode::longestBreakDays, "longestBreakDays", LONGEST_BREAK_DAYS)),
                Rule.error("short-breaks-too-many")
                        .from(Stage.REVIEW)
                        .source(Source.regulation("48"))
                        .ofOwnCarePlan((plan, subject) ->
                                shortBreaks(plan, CareEpisode::breakDaysInYear, "breakDaysInYear", MOST_BREAK_DAYS)),
                Rule.error("short-breaks-in-care")
                        .from(Stage.REVIEW)
                        .source(Source.regulation("48"))
                        .ofOwnCarePlan(StatusRules::shortBreaksInCare),
                Rule.error("temporary-placement-too-long")
                        .from(Stage.REVIEW)
                        .source(Source.SSDA903)
                        .ofCarePlans(StatusRules::temporaryTooLong),
                Rule.error("police-protection-too-long")
                        .from(Stage.REVIEW)
                        .source(Source.SSDA903)
                        .ofCarePlans(StatusRules::policeProtectionTooLong),
                Rule.error("youth-justice-too-young")
                        .from(Stage.REVIEW)
                        .source(Source.SSDA903)
                        .ofCarePlans(StatusRules::youthJusticeTooYoung));
    }

    private static Stream<Spot> shortBreaks(
            CarePlan plan, Function<CareEpisode, Answer<Integer>> days, String field, int most) {
        boolean isTooMany = plan.episode()
                .then(days)
                .value()
                .filter(number -> number > most)
                .isPresent();
        return Spot.when(plan.isForShortBreaks() && isTooMany, "episode", field).map(spot -> spot.with("days", most));
    }

    private static Stream<Spot> shortBreaksInCare(CarePlan plan, Subject subject) {
        boolean isBroken = Situation.isTrue(plan.episode().then(CareEpisode::shortBreaks))
                && Situation.isStatus(plan, LegalStatus.C1, LegalStatus.C2, LegalStatus.D1, LegalStatus.E1);
        return isBroken
                ? Stream.of(Spot.at("episode", "shortBreaks").and(FieldPath.of("legal", "status")))
                : Stream.empty();
    }

    private static Stream<Spot> temporaryTooLong(AnyCarePlan plan, Subject subject) {
        Optional<LocalDate> lastDay =
                plan.placement().then(Placement::startedOn).value().map(start -> start.plusDays(TEMPORARY_DAYS));
        LocalDate end = plan.placement().then(Placement::endsOn).value().orElse(subject.on());
        return Spot.when(
                        Situation.isPlaced(plan, PlacementKind.T4)
                                && lastDay.filter(end::isAfter).isPresent(),
                        "placement",
                        "kind")
                .map(spot -> spot.and(FieldPath.of("placement", "startedOn")).with("days", TEMPORARY_DAYS));
    }

    private static Stream<Spot> policeProtectionTooLong(AnyCarePlan plan, Subject subject) {
        boolean isOver = plan.legal()
                .then(LegalPosition::statusSince)
                .value()
                .filter(since -> since.plusDays(POLICE_PROTECTION_DAYS).isBefore(subject.on()))
                .isPresent();
        return Spot.when(Situation.isStatus(plan, LegalStatus.L1) && isOver, "legal", "status")
                .map(spot -> spot.and(FieldPath.of("legal", "statusSince")));
    }

    private static Stream<Spot> youthJusticeTooYoung(AnyCarePlan plan, Subject subject) {
        boolean isTooYoung = plan.legal()
                .then(LegalPosition::statusSince)
                .value()
                .or(subject::date)
                .flatMap(subject::ageOn)
                .filter(years -> years < YOUTH_JUSTICE_FROM_AGE)
                .isPresent();
        return Spot.when(
                        Situation.isStatus(plan, LegalStatus.J1, LegalStatus.J2, LegalStatus.J3) && isTooYoung,
                        "legal",
                        "status")
                .map(spot -> spot.and(FieldPath.of("child", "dateOfBirth")).with("age", YOUTH_JUSTICE_FROM_AGE));
    }
}
