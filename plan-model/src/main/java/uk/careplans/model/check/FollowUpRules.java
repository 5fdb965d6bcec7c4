package uk.careplans.model.check;

import java.util.List;
import java.util.stream.Stream;
import uk.careplans.model.CarePlan;
import uk.careplans.model.Child;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;

/** Questions that a form asks only after a yes or a no: "if yes, details", "if no, when". */
final class FollowUpRules {

    /**
     * A question that follows another.
     *
     * @param first a field that is answered with yes or no
     * @param after the answer after which it is asked
     * @param then the field that is asked then
     */
    private record FollowUp(String first, boolean after, String then) {}

    private static final List<FollowUp> FOLLOW_UPS = List.of(
            new FollowUp("episode/neededWithMoreResources", false, "episode/resourcesNeeded"),
            new FollowUp("aim/assessment/completed", true, "aim/assessment/completedOn"),
            new FollowUp("aim/assessment/completed", false, "aim/assessment/dueOn"),
            new FollowUp("aim/newOrderNeeded", true, "aim/newOrders"),
            new FollowUp("aim/ratifiedAtReview", true, "aim/ratifiedOn"),
            new FollowUp("placement/isPreferred", false, "placement/whyNotPreferred"),
            new FollowUp("placement/respite/needed", true, "placement/respite/details"));

    private static final int TRANSITION_FROM_AGE = 14;

    private FollowUpRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("follow-up-missing")
                        .from(Stage.APPROVAL)
                        .source(Source.KENT)
                        .ofOwnCarePlan((plan, subject) -> FOLLOW_UPS.stream()
                                .filter(next -> Gaps.in(subject).says(next.first(), next.after()))
                                .flatMap(next -> Gaps.in(subject)
                                        .unanswered(next.then())
                                        .map(spot -> spot.and(
                                                FieldPath.of(next.first().split("/", -1)))))),
                Rule.error("transition-plan-missing")
                        .from(Stage.APPROVAL)
                        .source(Source.KENT)
                        .ofOwnCarePlan(FollowUpRules::transitionPlanMissing));
    }

    private static Stream<Spot> transitionPlanMissing(CarePlan plan, Subject subject) {
        boolean isAsked = Situation.isTrue(plan.child().then(Child::disabled))
                && subject.age().filter(years -> years >= TRANSITION_FROM_AGE).isPresent();
        return isAsked
                ? Gaps.in(subject).unanswered("aim/transitionPlan").map(spot -> spot.with("age", TRANSITION_FROM_AGE))
                : Stream.empty();
    }
}
