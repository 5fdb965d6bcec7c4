package uk.careplans.model.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.careplans.model.Answer;
import uk.careplans.model.AnyCarePlan;
import uk.careplans.model.CourtCarePlan;
import uk.careplans.model.CourtOrder;
import uk.careplans.model.CourtPlanStage;
import uk.careplans.model.Filing;
import uk.careplans.model.LegalPosition;
import uk.careplans.model.LegalStatus;
import uk.careplans.model.OptionState;
import uk.careplans.model.OrderKind;
import uk.careplans.model.OrderSought;
import uk.careplans.model.OrderState;
import uk.careplans.model.Permanence;
import uk.careplans.model.PermanenceOption;
import uk.careplans.model.Placement;
import uk.careplans.model.PlacementKind;
import uk.careplans.model.Ref;

/** What a care plan says of the child's situation, and many rules ask for. */
final class Situation {

    private Situation() {}

    /** Whether the child has one of these legal statuses. */
    static boolean isStatus(AnyCarePlan plan, LegalStatus... statuses) {
        return has(plan.legal().then(LegalPosition::status), Set.of(statuses));
    }

    /** Whether the child is placed in one of these kinds of placement. */
    static boolean isPlaced(AnyCarePlan plan, PlacementKind... kinds) {
        return has(plan.placement().then(Placement::kind), Set.of(kinds));
    }

    /** The options for permanence. */
    static List<Subject.Item<PermanenceOption>> options(AnyCarePlan plan) {
        return Subject.items(plan.permanence().then(Permanence::options), "permanence", "options");
    }

    /** Whether the option stands like this. */
    static boolean is(PermanenceOption option, OptionState... states) {
        return has(option.state(), Set.of(states));
    }

    /** The preferred option for permanence, if there is exactly one. */
    static Optional<Subject.Item<PermanenceOption>> preferred(AnyCarePlan plan) {
        List<Subject.Item<PermanenceOption>> preferred = options(plan).stream()
                .filter(option -> is(option.value(), OptionState.PREFERRED))
                .toList();
        return preferred.size() == 1 ? Optional.of(preferred.get(0)) : Optional.empty();
    }

    /** The orders of the child's legal position. */
    static List<Subject.Item<CourtOrder>> orders(AnyCarePlan plan) {
        return Subject.items(plan.legal().then(LegalPosition::orders), "legal", "orders");
    }

    /** Whether an order of one of these kinds is listed as being in force or sought; an order may say that it concerns others only. */
    static boolean hasOrder(AnyCarePlan plan, Set<OrderState> states, OrderKind... kinds) {
        return orders(plan).stream()
                .map(Subject.Item::value)
                .filter(order -> has(order.state(), states) && has(order.kind(), Set.of(kinds)))
                .anyMatch(Situation::concernsTheChild);
    }

    /** The kinds of order that a court plan seeks. */
    static List<OrderKind> sought(CourtCarePlan plan) {
        return Subject.items(plan.orderSought().then(OrderSought::orders));
    }

    /** Whether a court plan seeks an order of one of these kinds. */
    static boolean seeks(CourtCarePlan plan, OrderKind... kinds) {
        return sought(plan).stream().anyMatch(Arrays.asList(kinds)::contains);
    }

    /** Whether it is the final court plan. */
    static boolean isFinal(CourtCarePlan plan) {
        return has(plan.filing().then(Filing::stage), Set.of(CourtPlanStage.FINAL));
    }

    /** Whether the answer is yes. */
    static boolean isTrue(Answer<Boolean> answer) {
        return answer.value().orElse(false);
    }

    /** Whether the answer is no, and not only missing. */
    static boolean isFalse(Answer<Boolean> answer) {
        return !answer.value().orElse(true);
    }

    /** Whether the answer is one of these. */
    static <T> boolean has(Answer<T> answer, Set<T> values) {
        return answer.value().filter(values::contains).isPresent();
    }

    private static boolean concernsTheChild(CourtOrder order) {
        return order.concerns().value().stream()
                .allMatch(people -> people.stream().anyMatch(Situation::isTheChild));
    }

    /** Whether a reference names the child. */
    static boolean isTheChild(Ref<?> person) {
        return person.id().value().equals(Ref.CHILD);
    }
}
