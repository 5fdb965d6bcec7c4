package uk.careplans.model.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.careplans.model.Answer;
import uk.careplans.model.AnyCarePlan;
import uk.careplans.model.CarePlan;
import uk.careplans.model.ChildsPlan;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Need;
import uk.careplans.model.NeedOrStrength;
import uk.careplans.model.NeedOrStrengthKind;
import uk.careplans.model.Needs;
import uk.careplans.model.OutcomeProgress;
import uk.careplans.model.Placement;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;

/** What is worrying is answered by something that somebody does. */
final class NextStepRules {

    private NextStepRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.warning("worry-unanswered")
                        .from(Stage.REVIEW)
                        .source(Source.BRADFORD)
                        .ofCarePlans((plan, subject) -> unanswered(plan)),
                Rule.error("need-without-action")
                        .from(Stage.REVIEW)
                        .source(Source.LONDON)
                        .ofChildsPlan((plan, subject) -> withoutAction(plan)));
    }

    /**
     * One part of the child's needs.
     *
     * @param name the name of its field
     * @param need what the plan says there
     */
    record Part(String name, Need need) {
        FieldPath at(String field) {
            return FieldPath.of("needs", name, field);
        }
    }

    /** The parts of the child's needs that the plan fills in. */
    static Stream<Part> parts(Answer<Needs> needs) {
        return Stream.of(
                        part("health", needs, Needs::health),
                        part("education", needs, Needs::education),
                        part("emotional", needs, Needs::emotional),
                        part("identity", needs, Needs::identity),
                        part("family", needs, Needs::family),
                        part("socialPresentation", needs, Needs::socialPresentation),
                        part("selfCare", needs, Needs::selfCare),
                        part("other", needs, Needs::other))
                .flatMap(Function.identity());
    }

    private static Stream<Part> part(String name, Answer<Needs> needs, Function<Needs, Answer<Need>> which) {
        return needs.then(which).value().map(need -> new Part(name, need)).stream();
    }

    private static Stream<Spot> unanswered(AnyCarePlan plan) {
        return Stream.of(inNeeds(plan), inPlacement(plan.placement()), inFamilyTime(plan))
                .flatMap(Function.identity());
    }

    /** A worry may be answered by an action, or by what is already arranged. */
    private static Stream<Spot> inNeeds(AnyCarePlan plan) {
        return parts(plan.needs())
                .filter(part -> part.need().worries().isGiven()
                        && Subject.items(part.need().nextSteps()).isEmpty()
                        && !part.need().arrangements().isGiven())
                .map(part -> Spot.at(part.at("nextSteps")).and(part.at("worries")));
    }

    private static Stream<Spot> inPlacement(Answer<Placement> placement) {
        return placement
                .value()
                .filter(it ->
                        it.worries().isGiven() && Subject.items(it.nextSteps()).isEmpty())
                .map(it -> Spot.at("placement", "nextSteps").and(FieldPath.of("placement", "worries")))
                .stream();
    }

    private static Stream<Spot> inFamilyTime(AnyCarePlan plan) {
        return plan instanceof CarePlan own
                ? own
                        .familyTimeOverall()
                        .value()
                        .filter(it -> it.worries().isGiven()
                                && Subject.items(it.nextSteps()).isEmpty())
                        .map(it -> Spot.at("familyTimeOverall", "nextSteps")
                                .and(FieldPath.of("familyTimeOverall", "worries")))
                        .stream()
                : Stream.empty();
    }

    private static Stream<Spot> withoutAction(ChildsPlan plan) {
        return Subject.items(plan.needsAndStrengths(), "needsAndStrengths").stream()
                .filter(item -> isOpenNeed(item.value())
                        && Subject.items(item.value().nextSteps()).isEmpty())
                .map(item -> Spot.at(item.at("nextSteps")));
    }

    private static boolean isOpenNeed(NeedOrStrength item) {
        return item.kind().value().filter(NeedOrStrengthKind.NEED::equals).isPresent()
                && item.progress()
                        .value()
                        .filter(OutcomeProgress.IN_FULL::equals)
                        .isEmpty();
    }
}
