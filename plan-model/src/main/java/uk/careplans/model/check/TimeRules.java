package uk.careplans.model.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.careplans.model.Answer;
import uk.careplans.model.AnyCarePlan;
import uk.careplans.model.CareEpisode;
import uk.careplans.model.CarePlan;
import uk.careplans.model.CourtCarePlan;
import uk.careplans.model.CourtProceedings;
import uk.careplans.model.Filing;
import uk.careplans.model.HealthPlan;
import uk.careplans.model.LegalPosition;
import uk.careplans.model.LinkedPlans;
import uk.careplans.model.Placement;
import uk.careplans.model.PlacementKind;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;
import uk.careplans.model.calendar.Due;
import uk.careplans.model.calendar.Duty;

/** What is due to a looked-after child on a day is done by then, or planned for no later. */
final class TimeRules {

    private static final int LONGEST_MONTHS_BETWEEN_VISITS = 3;

    private static final int SCHOOL_AGE = 5;

    private TimeRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.warning("care-plan-late")
                        .from(Stage.REVIEW)
                        .source(Duty.CARE_PLAN.source())
                        .ofOwnCarePlan((plan, subject) -> Deadlines.of(subject, Duty.CARE_PLAN)
                                .filter(Deadlines::isMissed)
                                .map(due -> Deadlines.spot(due, "plan", "date"))),
                Rule.error("placement-plan-overdue")
                        .from(Stage.REVIEW)
                        .source(Duty.PLACEMENT_PLAN.source())
                        .ofOwnCarePlan((plan, subject) -> Deadlines.of(subject, Duty.PLACEMENT_PLAN)
                                .filter(Deadlines::isMissed)
                                .map(due -> Deadlines.spot(due, "linkedPlans", "placementPlan", "date"))),
                Rule.warning("placement-with-parents-late")
                        .from(Stage.REVIEW)
                        .source(Duty.PARENTS_ASSESSED.source())
                        .ofCarePlans(TimeRules::placementWithParentsLate),
                Rule.error("visit-overdue")
                        .from(Stage.REVIEW)
                        .source(Duty.NEXT_VISIT.source())
                        .ofCarePlans(TimeRules::visitOverdue),
                Rule.error("health-assessment-missing")
                        .from(Stage.REVIEW)
                        .source(Duty.HEALTH_ASSESSMENT.source())
                        .ofOwnCarePlan(TimeRules::healthAssessmentMissing),
                Rule.error("health-assessment-late")
                        .from(Stage.REVIEW)
                        .source(Duty.NEXT_HEALTH_ASSESSMENT.source())
                        .ofCarePlans((plan, subject) -> Deadlines.of(subject, Duty.NEXT_HEALTH_ASSESSMENT)
                                .filter(due -> Deadlines.isMissed(due) || Deadlines.isPlannedLate(due))
                                .map(due -> Deadlines.spot(due, "linkedPlans", "healthPlan", "nextAssessmentOn"))),
                Rule.warning("education-plan-late")
                        .from(Stage.REVIEW)
                        .source(Duty.EDUCATION_PLAN_BEGUN.source())
                        .ofOwnCarePlan(TimeRules::educationPlanLate),
                Rule.error("review-without-day")
                        .from(Stage.APPROVAL)
                        .source(Source.regulation("33"))
                        .ofOwnCarePlan((plan, subject) -> Gaps.in(subject).unanswered("reviews/next/on")),
                Rule.error("review-late")
                        .from(Stage.REVIEW)
                        .source(Source.regulation("33"))
                        .ofCarePlans(TimeRules::reviewLate),
                Rule.warning("review-decisions-missing")
                        .from(Stage.REVIEW)
                        .source(Duty.REVIEW_DECISIONS.source())
                        .ofCarePlans((plan, subject) -> Deadlines.of(subject, Duty.REVIEW_DECISIONS)
                                .filter(Deadlines::isMissed)
                                .flatMap(due -> Gaps.in(subject).unanswered("reviews/last/decisions"))),
                Rule.warning("managers-given-late")
                        .from(Stage.APPROVAL)
                        .source(Duty.MANAGERS_GIVEN.source())
                        .ofCourtPlan((plan, subject) -> Deadlines.of(subject, Duty.MANAGERS_GIVEN)
                                .filter(due -> Deadlines.isMissed(due) || Deadlines.isPlannedLate(due))
                                .map(due -> Deadlines.spot(due, "filing", "managersGivenOn"))),
                Rule.error("filed-late")
                        .from(Stage.FILING)
                        .source(Source.HERTFORDSHIRE)
                        .ofCourtPlan((plan, subject) -> Deadlines.of(subject, Duty.COURT_PLAN_FILED)
                                .filter(due -> Deadlines.isMissed(due) || Deadlines.isPlannedLate(due))
                                .map(due -> Deadlines.spot(due, "filing", "filedOn"))),
                Rule.warning("filed-close-to-hearing")
                        .from(Stage.FILING)
                        .source(Duty.HEARING_DOCUMENTS.source())
                        .ofCourtPlan(TimeRules::filedCloseToHearing),
                Rule.warning("proceedings-beyond-26-weeks")
                        .from(Stage.FILING)
                        .source(Duty.PROCEEDINGS_END.source())
                        .ofCourtPlan(TimeRules::proceedingsTooLong));
    }

    private static Stream<Spot> placementWithParentsLate(AnyCarePlan plan, Subject subject) {
        return Stream.concat(
                Deadlines.of(subject, Duty.PARENTS_ASSESSED)
                        .filter(Deadlines::isMissed)
                        .map(due -> Deadlines.spot(due, "linkedPlans", "placementWithParentsPlan", "assessedOn")),
                Deadlines.of(subject, Duty.PARENTS_DECIDED)
                        .filter(Deadlines::isMissed)
                        .map(due -> Deadlines.spot(due, "linkedPlans", "placementWithParentsPlan", "decidedOn")));
    }

    /** Only where some visit is recorded: a form that has no place for it says nothing. One to come has a rule of its own. */
    private static Stream<Spot> visitOverdue(AnyCarePlan plan, Subject subject) {
        return Deadlines.of(subject, Duty.FIRST_VISIT, Duty.NEXT_VISIT)
                .filter(due -> plan.placement()
                        .then(Placement::lastVisitOn)
                        .value()
                        .filter(visit -> !visit.isAfter(subject.on()))
                        .isPresent())
                .filter(Deadlines::isMissed)
                .filter(due -> !couldBeLonger(plan, due) || isLongAgo(plan, subject))
                .map(due -> Spot.at("placement", "lastVisitOn"));
    }

    /** The timetable says where a placement may be meant to last to eighteen, and visits be fewer, and no field tells. */
    private static boolean couldBeLonger(AnyCarePlan plan, Due due) {
        return due.duty() == Duty.NEXT_VISIT && !due.notes().isEmpty() && !Situation.isPlaced(plan, PlacementKind.U3);
    }

    private static boolean isLongAgo(AnyCarePlan plan, Subject subject) {
        return plan.placement()
                .then(Placement::lastVisitOn)
                .value()
                .filter(visit -> visit.plusMonths(LONGEST_MONTHS_BETWEEN_VISITS).isBefore(subject.on()))
                .isPresent();
    }

    /** A health plan that is only named, with its date, was made from an assessment. */
    private static Stream<Spot> healthAssessmentMissing(CarePlan plan, Subject subject) {
        Answer<HealthPlan> health = plan.linkedPlans().then(LinkedPlans::healthPlan);
        boolean isOnlyNamed = health.then(HealthPlan::date).isGiven()
                && !health.then(HealthPlan::assessedOn).isGiven();
        return Deadlines.of(subject, Duty.HEALTH_ASSESSMENT)
                .filter(due -> !isOnlyNamed && Deadlines.isMissed(due))
                .map(due -> Deadlines.spot(due, "linkedPlans", "healthPlan", "assessedOn"));
    }

    /** Asked of a child of school age from the start: whether a younger one goes to a nursery, no field says. */
    private static Stream<Spot> educationPlanLate(CarePlan plan, Subject subject) {
        boolean isOfAge = plan.episode()
                .then(CareEpisode::startedOn)
                .value()
                .flatMap(subject::ageOn)
                .filter(years -> years >= SCHOOL_AGE)
                .isPresent();
        return Deadlines.of(subject, Duty.EDUCATION_PLAN_BEGUN)
                .filter(due -> isOfAge && Deadlines.isMissed(due))
                .map(due -> Deadlines.spot(due, "linkedPlans", "personalEducationPlan", "initiatedOn"));
    }

    /** A review that was late cannot be mended; the next one can. */
    private static Stream<Spot> reviewLate(AnyCarePlan plan, Subject subject) {
        return Deadlines.of(subject, Duty.FIRST_REVIEW, Duty.SECOND_REVIEW, Duty.LATER_REVIEW)
                .filter(due -> due.done().isEmpty())
                .filter(due -> Deadlines.isMissed(due) || Deadlines.isPlannedLate(due))
                .map(due -> Deadlines.spot(due, "reviews", "next", "on"));
    }

    private static Stream<Spot> filedCloseToHearing(CourtCarePlan plan, Subject subject) {
        Optional<LocalDate> filed = plan.filing().then(Filing::filedOn).value();
        return Deadlines.of(subject, Duty.HEARING_DOCUMENTS)
                .filter(due -> due.due()
                        .filter(last -> filed.filter(last::isBefore).isPresent())
                        .isPresent())
                .map(due -> Deadlines.spot(due, "filing", "filedOn"));
    }

    private static Stream<Spot> proceedingsTooLong(CourtCarePlan plan, Subject subject) {
        Optional<LocalDate> hearing = plan.legal()
                .then(LegalPosition::proceedings)
                .then(CourtProceedings::hearingDate)
                .value();
        return Deadlines.of(subject, Duty.PROCEEDINGS_END)
                .filter(due -> due.due()
                        .filter(last -> hearing.filter(last::isBefore).isPresent())
                        .isPresent())
                .flatMap(due -> Gaps.in(subject).unanswered("legal/proceedings/details"));
    }
}
