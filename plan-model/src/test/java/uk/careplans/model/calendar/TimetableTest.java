package uk.careplans.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.careplans.model.Answer;
import uk.careplans.model.CareEpisodeBuilder;
import uk.careplans.model.CarePlan;
import uk.careplans.model.CarePlanBuilder;
import uk.careplans.model.ChildBuilder;
import uk.careplans.model.FieldPath;
import uk.careplans.model.HealthPlanBuilder;
import uk.careplans.model.LinkedPlansBuilder;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanType;
import uk.careplans.model.RandomPlans;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.model.profile.CouncilProfile;
import uk.careplans.model.profile.CouncilProfileBuilder;

class TimetableTest {

    private static final CouncilProfile NATIONAL = ProfileJson.national();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    static Stream<Plan> randomPlans() {
        return IntStream.range(0, 15)
                .boxed()
                .flatMap(seed -> Arrays.stream(PlanType.values())
                        .flatMap(type -> Stream.of(RandomPlans.full(type, seed), RandomPlans.patchy(type, seed))));
    }

    @ParameterizedTest
    @MethodSource("randomPlans")
    void anyPlanHasATimetableOnAnyDay(Plan plan) {
        for (LocalDate day : new LocalDate[] {LocalDate.MIN, TODAY, LocalDate.MAX}) {
            Timetable timetable = Timetable.of(plan, NATIONAL, day);

            assertThat(TimetableText.of(timetable)).startsWith("Timetable of the ");
            assertThat(timetable.dues())
                    .isSortedAccordingTo((one, other) -> one.due()
                            .orElse(LocalDate.MAX)
                            .compareTo(other.due().orElse(LocalDate.MAX)));
        }
    }

    @Test
    void thePassingOfADayIsSeenOnTheDayAfter() {
        CarePlan plan = startedOn(LocalDate.of(2026, 10, 23));
        LocalDate due = LocalDate.of(2026, 11, 20);

        assertThat(firstReview(plan, due).state()).isEqualTo(DueState.DUE);
        assertThat(firstReview(plan, due.plusDays(1)).state()).isEqualTo(DueState.OVERDUE);
        assertThat(firstReview(plan, due).due()).contains(due);
    }

    @Test
    void whatIsNotYetKnownSaysWhichFieldItNeeds() {
        Due due = firstReview(CarePlanBuilder.builder().build(), TODAY);

        assertThat(due.state()).isEqualTo(DueState.NOT_YET_KNOWN);
        assertThat(due.due()).isEmpty();
        assertThat(due.needs()).containsExactly(FieldPath.of("episode", "startedOn"));
    }

    @Test
    void whatDoesNotApplyToTheChildIsNotDue() {
        CarePlan plan = CarePlanBuilder.builder(startedOn(TODAY))
                .linkedPlans(Answer.of(LinkedPlansBuilder.builder()
                        .healthPlan(Answer.doesNotApply("why"))
                        .personalEducationPlan(Answer.doesNotApply("why"))
                        .placementPlan(Answer.doesNotApply("why"))
                        .build()))
                .build();

        assertThat(Timetable.of(plan, NATIONAL, TODAY).dues())
                .extracting(Due::duty)
                .contains(Duty.FIRST_REVIEW)
                .doesNotContain(
                        Duty.HEALTH_ASSESSMENT,
                        Duty.NEXT_HEALTH_ASSESSMENT,
                        Duty.EDUCATION_PLAN,
                        Duty.EDUCATION_PLAN_BEGUN,
                        Duty.EDUCATION_PLAN_TERM,
                        Duty.PLACEMENT_PLAN);
    }

    @Test
    void theSixMonthsOfAYoungChildEndWithTheFifthBirthday() {
        LocalDate assessed = LocalDate.of(2026, 5, 20);

        assertThat(nextAssessment(LocalDate.of(2021, 11, 21), assessed)).contains(LocalDate.of(2026, 11, 20));
        assertThat(nextAssessment(LocalDate.of(2021, 11, 20), assessed)).contains(LocalDate.of(2027, 5, 20));
        assertThat(nextAssessment(LocalDate.of(2012, 2, 1), LocalDate.of(2028, 2, 29)))
                .contains(LocalDate.of(2029, 2, 28));
    }

    @Test
    void withoutADateOfBirthNobodyKnowsWhichOfTheTwoItIs() {
        CarePlan plan = assessed(LocalDate.of(2026, 5, 20));

        Due due = due(Duty.NEXT_HEALTH_ASSESSMENT, plan, TODAY);

        assertThat(due.state()).isEqualTo(DueState.NOT_YET_KNOWN);
        assertThat(due.needs()).containsExactly(FieldPath.of("child", "dateOfBirth"));
    }

    @Test
    void anAssessmentThreeMonthsBeforeServesAndAnOlderOneDoesNot() {
        CarePlan plan = startedOn(LocalDate.of(2026, 10, 5));

        assertThat(due(Duty.HEALTH_ASSESSMENT, with(plan, LocalDate.of(2026, 7, 5)), TODAY)
                        .state())
                .isEqualTo(DueState.DONE);
        assertThat(due(Duty.HEALTH_ASSESSMENT, with(plan, LocalDate.of(2026, 7, 4)), TODAY)
                        .state())
                .isEqualTo(DueState.OVERDUE);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 251, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aNumberThatACouncilCannotMeanIsRefused(int days) {
        CouncilProfile profile = CouncilProfileBuilder.builder(NATIONAL)
                .personalEducationPlanWorkingDays(Answer.of(days))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timetable.of(startedOn(TODAY), profile, TODAY))
                .withMessage("The profile's personalEducationPlanWorkingDays must be from 0 to 250.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 250})
    void theSmallestAndTheLargestNumberAreCounted(int days) {
        CouncilProfile profile = CouncilProfileBuilder.builder(NATIONAL)
                .personalEducationPlanWorkingDays(Answer.of(days))
                .build();

        assertThat(Timetable.of(startedOn(TODAY), profile, TODAY).dues())
                .filteredOn(due -> due.duty() == Duty.EDUCATION_PLAN_BEGUN)
                .extracting(Due::due)
                .containsExactly(Optional.of(WorkingDays.ofEnglandAndWales().after(TODAY, days)));
    }

    @Test
    void aCouncilWithoutARuleHasNoDuty() {
        CouncilProfile profile = CouncilProfileBuilder.builder(NATIONAL)
                .personalEducationPlanWorkingDays(Answer.doesNotApply("why"))
                .build();

        assertThat(Timetable.of(startedOn(TODAY), profile, TODAY).dues())
                .extracting(Due::duty)
                .doesNotContain(Duty.EDUCATION_PLAN_BEGUN);
    }

    @Test
    void theMachinesLocaleAndTimeZoneChangeNothing() {
        Plan plan = RandomPlans.full(PlanType.CARE_PLAN, 7);
        String here = TimetableText.of(Timetable.of(plan, NATIONAL, TODAY));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(TimetableText.of(Timetable.of(plan, NATIONAL, TODAY))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void noToStringShowsADate() {
        Timetable timetable = Timetable.of(startedOn(TODAY), NATIONAL, TODAY);

        assertThat(timetable).hasToString("timetable of a care plan");
        assertThat(timetable.dues())
                .map(Due::toString)
                .contains("first-review")
                .allSatisfy(word -> assertThat(word).doesNotContainPattern("[0-9]"));
    }

    @Test
    void everyDutyIsFoundByItsId() {
        assertThat(Duty.values()).allSatisfy(duty -> {
            assertThat(duty.id()).matches("[a-z]+(-[a-z]+)*");
            assertThat(Duty.named(duty.id())).contains(duty);
            assertThat(duty.words()).isNotBlank();
            assertThat(duty.source().words()).isNotBlank();
        });
        assertThat(Duty.named("christmas")).isEmpty();
    }

    private static CarePlan startedOn(LocalDate day) {
        return CarePlanBuilder.builder()
                .episode(Answer.of(
                        CareEpisodeBuilder.builder().startedOn(Answer.of(day)).build()))
                .build();
    }

    private static CarePlan assessed(LocalDate day) {
        return with(CarePlanBuilder.builder().build(), day);
    }

    private static CarePlan with(CarePlan plan, LocalDate assessed) {
        return CarePlanBuilder.builder(plan)
                .linkedPlans(Answer.of(LinkedPlansBuilder.builder()
                        .healthPlan(Answer.of(HealthPlanBuilder.builder()
                                .assessedOn(Answer.of(assessed))
                                .build()))
                        .build()))
                .build();
    }

    private static Optional<LocalDate> nextAssessment(LocalDate birth, LocalDate assessed) {
        CarePlan plan = CarePlanBuilder.builder(assessed(assessed))
                .child(Answer.of(
                        ChildBuilder.builder().dateOfBirth(Answer.of(birth)).build()))
                .build();
        return due(Duty.NEXT_HEALTH_ASSESSMENT, plan, LocalDate.of(2030, 1, 1)).due();
    }

    private static Due firstReview(CarePlan plan, LocalDate on) {
        return due(Duty.FIRST_REVIEW, plan, on);
    }

    private static Due due(Duty duty, CarePlan plan, LocalDate on) {
        return Timetable.of(plan, NATIONAL, on).dues().stream()
                .filter(due -> due.duty() == duty)
                .findFirst()
                .orElseThrow();
    }
}
