package uk.careplans.model.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.careplans.model.Answer;
import uk.careplans.model.AnyCarePlan;
import uk.careplans.model.CarePlan;
import uk.careplans.model.CourtCarePlan;
import uk.careplans.model.CourtOrder;
import uk.careplans.model.CourtPlanKind;
import uk.careplans.model.CourtPlanStage;
import uk.careplans.model.Filing;
import uk.careplans.model.OptionState;
import uk.careplans.model.OrderKind;
import uk.careplans.model.OverallAim;
import uk.careplans.model.Permanence;
import uk.careplans.model.PermanenceKind;
import uk.careplans.model.PermanenceOption;
import uk.careplans.model.Reviews;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;
import uk.careplans.model.profile.CouncilProfile;

/** The plan for permanence: chosen in time, one in the end, and said why. */
final class PermanenceRules {

    private PermanenceRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("permanence-after-second-review")
                        .from(Stage.REVIEW)
                        .source(Source.KENT)
                        .ofOwnCarePlan(PermanenceRules::afterSecondReview),
                Rule.error("parallel-plan-without-decision-point")
                        .from(Stage.REVIEW)
                        .source(Source.HERTFORDSHIRE)
                        .ofCarePlans(PermanenceRules::parallelWithoutDecisionPoint),
                Rule.error("interim-plan-without-decision-point")
                        .from(Stage.APPROVAL)
                        .source(Source.HERTFORDSHIRE)
                        .ofCourtPlan(PermanenceRules::interimWithoutDecisionPoint),
                Rule.error("final-plan-not-one-option")
                        .from(Stage.APPROVAL)
                        .source(Source.HERTFORDSHIRE)
                        .ofCourtPlan(PermanenceRules::finalNotOneOption),
                Rule.error("adoption-not-considered")
                        .from(Stage.APPROVAL)
                        .source(Source.HERTFORDSHIRE)
                        .ofCarePlans(PermanenceRules::adoptionNotConsidered),
                Rule.warning("adoption-advice-missing")
                        .from(Stage.APPROVAL)
                        .source(Source.HERTFORDSHIRE)
                        .ofCarePlans(PermanenceRules::adoptionAdviceMissing),
                Rule.error("adoption-decision-missing")
                        .from(Stage.FILING)
                        .source(Source.HERTFORDSHIRE)
                        .ofCourtPlan(PermanenceRules::adoptionDecisionMissing),
                Rule.error("adoption-decision-after-order")
                        .from(Stage.REVIEW)
                        .source(Source.SSDA903)
                        .ofCarePlans(PermanenceRules::adoptionDecisionAfterOrder),
                Rule.error("adoption-given-up-unexplained")
                        .from(Stage.APPROVAL)
                        .source(Source.KENT)
                        .ofCarePlans((plan, subject) -> Gaps.in(
                                        plan.aim().then(OverallAim::adoptionNoLongerThePlan),
                                        "aim",
                                        "adoptionNoLongerThePlan")
                                .flatMap(gaps -> gaps.notGiven("decidedOn", "reason"))));
    }

    private static Stream<Spot> afterSecondReview(CarePlan plan, Subject subject) {
        boolean isDue = plan.reviews().then(Reviews::held).value().orElse(0) >= 2 && !plan.isForShortBreaks();
        boolean isNotChosen = Situation.options(plan).stream()
                .noneMatch(option -> Situation.is(option.value(), OptionState.PREFERRED, OptionState.PARALLEL));
        return Stream.concat(
                Spot.when(isDue && isNotChosen && !isSaidNotToApply(plan), "permanence", "options"),
                isDue ? Gaps.in(subject).unanswered("permanence/agreedAtReviewOn") : Stream.empty());
    }

    private static boolean isSaidNotToApply(CarePlan plan) {
        return plan.permanence().then(Permanence::options) instanceof Answer.DoesNotApply;
    }

    private static Stream<Spot> parallelWithoutDecisionPoint(AnyCarePlan plan, Subject subject) {
        return Situation.options(plan).stream()
                .filter(option -> Situation.is(option.value(), OptionState.PARALLEL))
                .filter(option -> !hasDatedDecision(option.value()))
                .map(option -> Spot.at(option.at("decisionPoints")));
    }

    private static boolean hasDatedDecision(PermanenceOption option) {
        return Subject.items(option.decisionPoints()).stream()
                .anyMatch(point -> point.on().isGiven());
    }

    /** Where there is more than one way still open, the other rule asks for a decision point of each. */
    private static Stream<Spot> interimWithoutDecisionPoint(CourtCarePlan plan, Subject subject) {
        boolean isInterim = Situation.has(
                plan.filing().then(Filing::stage), Set.of(CourtPlanStage.INITIAL, CourtPlanStage.INTERIM));
        boolean areOpen =
                Situation.options(plan).stream().anyMatch(option -> Situation.is(option.value(), OptionState.PARALLEL));
        boolean hasDecision = Situation.options(plan).stream().anyMatch(option -> hasDatedDecision(option.value()));
        return Spot.when(isInterim && !areOpen && !hasDecision, "permanence", "options");
    }

    private static Stream<Spot> finalNotOneOption(CourtCarePlan plan, Subject subject) {
        List<Subject.Item<PermanenceOption>> parallel = Situation.options(plan).stream()
                .filter(option -> Situation.is(option.value(), OptionState.PARALLEL))
                .toList();
        boolean isOne = Situation.preferred(plan).isPresent() && parallel.isEmpty();
        return Spot.when(Situation.isFinal(plan) && !isOne, "permanence", "options");
    }

    /** An option that was considered and ruled out says why by itself. */
    private static Stream<Spot> adoptionNotConsidered(AnyCarePlan plan, Subject subject) {
        boolean isConsidered = Situation.options(plan).stream()
                .map(Subject.Item::value)
                .filter(option -> Situation.has(option.kind(), Set.of(PermanenceKind.ADOPTION)))
                .anyMatch(option -> !Situation.is(option, OptionState.RULED_OUT)
                        || option.reasonsAgainst().isGiven());
        return isYoungAndInCare(plan, subject) && !isConsidered
                ? Gaps.in(subject).unanswered("permanence/whyNotAdoption").map(spot -> spot.with("age", age(subject)))
                : Stream.empty();
    }

    /** Of workers whose business the plan is. */
    private static Stream<Spot> adoptionAdviceMissing(AnyCarePlan plan, Subject subject) {
        boolean isAdvised = Situation.options(plan).stream()
                .map(Subject.Item::value)
                .filter(option -> Situation.is(option, OptionState.PREFERRED, OptionState.PARALLEL))
                .anyMatch(option -> Situation.has(
                        option.kind(), Set.of(PermanenceKind.ADOPTION, PermanenceKind.LONG_TERM_FOSTERING)));
        return isAdvised && isYoungAndInCare(plan, subject)
                ? Gaps.in(subject)
                        .unanswered("aim/adoptionAndFosteringAdvice")
                        .map(spot -> spot.with("age", age(subject)))
                : Stream.empty();
    }

    /** Not a child at home under a supervision plan, nor one who has short breaks; and not before there are options at all. */
    private static boolean isYoungAndInCare(AnyCarePlan plan, Subject subject) {
        boolean isSupervised = plan instanceof CourtCarePlan court
                && Situation.has(court.filing().then(Filing::kind), Set.of(CourtPlanKind.SUPERVISION));
        return !isSupervised
                && !plan.isForShortBreaks()
                && !Situation.options(plan).isEmpty()
                && subject.age().filter(years -> years < age(subject)).isPresent();
    }

    private static int age(Subject subject) {
        return subject.policy(CouncilProfile::whyNotAdoptionBelowAge).orElse(0);
    }

    private static Stream<Spot> adoptionDecisionMissing(CourtCarePlan plan, Subject subject) {
        return Situation.seeks(plan, OrderKind.PLACEMENT_ORDER)
                ? Gaps.in(subject).notGiven("permanence/adoptionDecisionOn")
                : Stream.empty();
    }

    private static Stream<Spot> adoptionDecisionAfterOrder(AnyCarePlan plan, Subject subject) {
        Optional<LocalDate> decided =
                plan.permanence().then(Permanence::adoptionDecisionOn).value();
        return Situation.orders(plan).stream()
                .filter(order -> Situation.has(order.value().kind(), Set.of(OrderKind.PLACEMENT_ORDER)))
                .flatMap(order -> Stream.of("appliedOn", "madeOn")
                        .filter(field -> isBefore(dateOf(order.value(), field), decided))
                        .limit(1)
                        .map(field ->
                                Spot.at("permanence", "adoptionDecisionOn").and(order.at(field))));
    }

    private static Optional<LocalDate> dateOf(CourtOrder order, String field) {
        return (field.equals("madeOn") ? order.madeOn() : order.appliedOn()).value();
    }

    private static boolean isBefore(Optional<LocalDate> date, Optional<LocalDate> other) {
        return date.isPresent() && other.isPresent() && date.get().isBefore(other.get());
    }
}
