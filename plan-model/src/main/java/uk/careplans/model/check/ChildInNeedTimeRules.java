package uk.careplans.model.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.careplans.model.Answer;
import uk.careplans.model.ChildsPlan;
import uk.careplans.model.PlanExtension;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;
import uk.careplans.model.calendar.Due;
import uk.careplans.model.calendar.DueState;
import uk.careplans.model.calendar.Duty;

/** How long the plans for a child in need last, and by when they are approved, met about and reviewed. */
final class ChildInNeedTimeRules {

    private ChildInNeedTimeRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("initial-plan-too-long")
                        .from(Stage.REVIEW)
                        .source(Duty.INITIAL_PLAN_END.source())
                        .ofChildsPlan((plan, subject) -> Deadlines.of(subject, Duty.INITIAL_PLAN_END)
                                .filter(due -> !plan.extension().isGiven() && isLate(due, plan.endsOn()))
                                .map(due -> Deadlines.spot(due, "endsOn"))),
                Rule.warning("extension-late")
                        .from(Stage.REVIEW)
                        .source(Duty.INITIAL_PLAN_END.source())
                        .ofChildsPlan((plan, subject) -> Deadlines.of(subject, Duty.INITIAL_PLAN_END)
                                .filter(due -> isLate(due, plan.extension().then(PlanExtension::agreedOn)))
                                .filter(due -> plan.extension()
                                        .then(PlanExtension::agreedOn)
                                        .isGiven())
                                .map(due -> Deadlines.spot(due, "extension", "agreedOn"))),
                Rule.error("extension-incomplete")
                        .from(Stage.REVIEW)
                        .source(Source.LONDON)
                        .ofChildsPlan((plan, subject) -> Gaps.in(plan.extension(), "extension")
                                .flatMap(gaps -> gaps.notGiven("agreedOn", "until", "why"))),
                Rule.error("extension-too-long")
                        .from(Stage.REVIEW)
                        .source(Duty.EXTENSION_END.source())
                        .ofChildsPlan((plan, subject) -> Deadlines.of(subject, Duty.EXTENSION_END)
                                .filter(due -> isAfter(plan.extension().then(PlanExtension::until), due)
                                        || isAfter(plan.endsOn(), due))
                                .map(due -> Deadlines.spot(due, "extension", "until"))),
                Rule.error("initial-plan-run-out")
                        .from(Stage.REVIEW)
                        .source(Duty.EXTENSION_END.source())
                        .ofChildsPlan(ChildInNeedTimeRules::runOut),
                Rule.warning("childs-plan-approved-late")
                        .from(Stage.APPROVAL)
                        .source(Duty.CHILDS_PLAN_APPROVED.source())
                        .ofChildsPlan((plan, subject) -> Deadlines.of(subject, Duty.CHILDS_PLAN_APPROVED)
                                .filter(Deadlines::isMissed)
                                .map(due -> Deadlines.spot(due, "approvals"))),
                Rule.warning("first-meeting-late")
                        .from(Stage.REVIEW)
                        .source(Duty.FIRST_MEETING.source())
                        .ofChildsPlan((plan, subject) -> Deadlines.of(subject, Duty.FIRST_MEETING)
                                .filter(due -> Deadlines.isMissed(due) || Deadlines.isPlannedLate(due))
                                .map(due -> Deadlines.spot(due, "reviews", "firstMeeting", "on"))),
                Rule.warning("child-in-need-review-late")
                        .from(Stage.REVIEW)
                        .source(Duty.CHILD_IN_NEED_REVIEW.source())
                        .ofChildsPlan((plan, subject) -> Deadlines.of(subject, Duty.CHILD_IN_NEED_REVIEW)
                                .filter(due -> Deadlines.isMissed(due) || Deadlines.isPlannedLate(due))
                                .map(due -> Deadlines.spot(due, "reviews", "next", "on"))));
    }

    private static boolean isLate(Due due, Answer<LocalDate> day) {
        return due.state() == DueState.OVERDUE || isAfter(day, due);
    }

    private static boolean isAfter(Answer<LocalDate> day, Due due) {
        return day.value()
                .filter(on -> due.due().filter(on::isAfter).isPresent())
                .isPresent();
    }

    /** The plan ended, with or without an extension: it is closed, goes over into a child's plan, or to the team manager. */
    private static Stream<Spot> runOut(ChildsPlan plan, Subject subject) {
        Duty last = plan.extension().isGiven() ? Duty.EXTENSION_END : Duty.INITIAL_PLAN_END;
        return Deadlines.of(subject, last)
                .filter(due ->
                        due.due().filter(end -> !subject.on().isBefore(end)).isPresent())
                .flatMap(due -> Gaps.in(subject).unanswered("afterwards"));
    }
}
