package uk.careplans.model.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.careplans.model.AnyCarePlan;
import uk.careplans.model.CourtCarePlan;
import uk.careplans.model.CourtPlanKind;
import uk.careplans.model.CourtProceedings;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Filing;
import uk.careplans.model.LegalPosition;
import uk.careplans.model.LegalStatus;
import uk.careplans.model.OrderKind;
import uk.careplans.model.OrderState;
import uk.careplans.model.PermanenceKind;
import uk.careplans.model.Placement;
import uk.careplans.model.PlacementKind;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;

/** The order that is sought, the plan for permanence, the placement and the legal status agree. */
final class OrderRules {

    private static final Set<OrderState> IN_FORCE = Set.of(OrderState.IN_FORCE);

    private static final OrderKind[] PUBLIC_LAW = {
        OrderKind.CARE_ORDER,
        OrderKind.INTERIM_CARE_ORDER,
        OrderKind.SUPERVISION_ORDER,
        OrderKind.INTERIM_SUPERVISION_ORDER
    };

    private static final int NO_ORDER_FROM_AGE = 17;

    private static final Map<LegalStatus, OrderKind> ORDER_OF_STATUS = Map.of(
            LegalStatus.C1, OrderKind.INTERIM_CARE_ORDER,
            LegalStatus.C2, OrderKind.CARE_ORDER,
            LegalStatus.E1, OrderKind.PLACEMENT_ORDER,
            LegalStatus.L2, OrderKind.EMERGENCY_PROTECTION_ORDER,
            LegalStatus.L3, OrderKind.CHILD_ASSESSMENT_ORDER);

    private OrderRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("order-sought-missing")
                        .from(Stage.APPROVAL)
                        .source(Sources.COURT_FORMS)
                        .ofCourtPlan((plan, subject) -> Gaps.in(subject).notGiven("orderSought/orders")),
                Rule.error("order-against-title")
                        .from(Stage.REVIEW)
                        .source(Sources.COURT_FORMS)
                        .ofCourtPlan(OrderRules::againstTitle),
                Rule.error("order-against-permanence")
                        .from(Stage.APPROVAL)
                        .source(Sources.CARE_ORDERS_AT_HOME)
                        .ofCourtPlan(OrderRules::againstPermanence),
                Rule.error("placement-against-permanence")
                        .from(Stage.APPROVAL)
                        .source(Sources.CARE_ORDERS_AT_HOME)
                        .ofCourtPlan(OrderRules::placementAgainstPermanence),
                Rule.error("care-order-at-home-unexplained")
                        .from(Stage.APPROVAL)
                        .source(Sources.CARE_ORDERS_AT_HOME)
                        .ofCourtPlan(OrderRules::atHomeUnexplained),
                Rule.error("order-at-seventeen")
                        .from(Stage.REVIEW)
                        .source(Source.childrenAct("31(3)"))
                        .ofCourtPlan(OrderRules::atSeventeen),
                Rule.warning("legal-status-without-order")
                        .from(Stage.APPROVAL)
                        .source(Sources.AGREEMENT)
                        .ofCarePlans(OrderRules::statusWithoutOrder),
                Rule.warning("accommodated-under-care-order")
                        .from(Stage.REVIEW)
                        .source(Sources.AGREEMENT)
                        .ofCarePlans(OrderRules::accommodatedUnderCareOrder),
                Rule.warning("order-in-force-has-ended")
                        .from(Stage.REVIEW)
                        .source(Sources.AGREEMENT)
                        .ofCarePlans(OrderRules::inForceHasEnded),
                Rule.error("provisions-missing")
                        .from(Stage.APPROVAL)
                        .source(Source.childrenAct("31(3B)"))
                        .ofCourtPlan(OrderRules::provisionsMissing),
                Rule.error("contact-for-the-court-missing")
                        .from(Stage.APPROVAL)
                        .source(Source.childrenAct("34(11)"))
                        .ofCourtPlan(OrderRules::contactForTheCourtMissing));
    }

    private static Stream<Spot> againstTitle(CourtCarePlan plan, Subject subject) {
        boolean isCare = Situation.seeks(plan, OrderKind.CARE_ORDER, OrderKind.INTERIM_CARE_ORDER);
        boolean isSupervision = Situation.seeks(plan, OrderKind.SUPERVISION_ORDER, OrderKind.INTERIM_SUPERVISION_ORDER);
        boolean isBroken = plan.filing()
                .then(Filing::kind)
                .value()
                .filter(kind -> kind == CourtPlanKind.CARE ? (isSupervision && !isCare) : isCare)
                .isPresent();
        return Spot.when(isBroken, "filing", "kind");
    }

    private static Stream<Spot> againstPermanence(CourtCarePlan plan, Subject subject) {
        if (!Situation.isFinal(plan) || Situation.sought(plan).isEmpty()) {
            return Stream.empty();
        }
        boolean isFreed = Situation.isStatus(plan, LegalStatus.D1, LegalStatus.E1)
                || Situation.isPlaced(plan, PlacementKind.A3, PlacementKind.A4);
        return Situation.preferred(plan).stream()
                .filter(option -> option.value()
                        .kind()
                        .value()
                        .filter(kind -> !Agreement.ofOrder(kind, Set.copyOf(Situation.sought(plan)), isFreed))
                        .isPresent())
                .map(option -> Spot.at("orderSought", "orders").and(option.at("kind")));
    }

    private static Stream<Spot> placementAgainstPermanence(CourtCarePlan plan, Subject subject) {
        Optional<PlacementKind> placement =
                plan.placement().then(Placement::kind).value();
        if (!Situation.isFinal(plan) || placement.isEmpty()) {
            return Stream.empty();
        }
        return Situation.preferred(plan).stream()
                .filter(option -> option.value()
                        .kind()
                        .value()
                        .filter(kind -> !Agreement.ofPlacement(kind, placement.get()))
                        .isPresent())
                .map(option -> Spot.at("placement", "kind").and(option.at("kind")));
    }

    private static Stream<Spot> atHomeUnexplained(CourtCarePlan plan, Subject subject) {
        boolean isAtHome = Situation.isPlaced(plan, PlacementKind.P1)
                || Situation.preferred(plan)
                        .filter(option ->
                                Situation.has(option.value().kind(), Set.of(PermanenceKind.REMAIN_WITH_FAMILY)))
                        .isPresent();
        return isAtHome && Situation.seeks(plan, OrderKind.CARE_ORDER)
                ? Gaps.in(subject).notGiven("orderSought/whyCareOrderAtHome")
                : Stream.empty();
    }

    /** Asked for the day of the hearing; while none is fixed, for the day of the check. */
    private static Stream<Spot> atSeventeen(CourtCarePlan plan, Subject subject) {
        LocalDate day = plan.legal()
                .then(LegalPosition::proceedings)
                .then(CourtProceedings::hearingDate)
                .value()
                .orElse(subject.on());
        boolean isTooOld =
                subject.ageOn(day).filter(years -> years >= NO_ORDER_FROM_AGE).isPresent();
        return Spot.when(isTooOld && Situation.seeks(plan, PUBLIC_LAW), "orderSought", "orders");
    }

    private static Stream<Spot> statusWithoutOrder(AnyCarePlan plan, Subject subject) {
        boolean isBroken = plan.legal()
                .then(LegalPosition::status)
                .value()
                .map(ORDER_OF_STATUS::get)
                .filter(order -> !Situation.hasOrder(plan, IN_FORCE, order))
                .isPresent();
        return isBroken ? Stream.of(Spot.at("legal", "status").and(FieldPath.of("legal", "orders"))) : Stream.empty();
    }

    private static Stream<Spot> accommodatedUnderCareOrder(AnyCarePlan plan, Subject subject) {
        boolean isAccommodated = Situation.isStatus(plan, LegalStatus.V2, LegalStatus.V3, LegalStatus.V4);
        return isAccommodated && Situation.hasOrder(plan, IN_FORCE, OrderKind.CARE_ORDER, OrderKind.INTERIM_CARE_ORDER)
                ? Stream.of(Spot.at("legal", "status").and(FieldPath.of("legal", "orders")))
                : Stream.empty();
    }

    private static Stream<Spot> inForceHasEnded(AnyCarePlan plan, Subject subject) {
        return Situation.orders(plan).stream()
                .filter(order -> Situation.has(order.value().state(), IN_FORCE))
                .filter(order -> order.value()
                        .endsOn()
                        .value()
                        .filter(end -> end.isBefore(subject.on()))
                        .isPresent())
                .map(order -> Spot.at(order.at("state")).and(order.at("endsOn")));
    }

    /** A supervision order is not made on these provisions. */
    private static Stream<Spot> provisionsMissing(CourtCarePlan plan, Subject subject) {
        boolean isAsked =
                Situation.isFinal(plan) && Situation.has(plan.filing().then(Filing::kind), Set.of(CourtPlanKind.CARE));
        return isAsked
                ? Gaps.in(subject)
                        .notGiven(
                                "provisions/longTermPlan",
                                "provisions/impactOfHarm",
                                "provisions/currentAndFutureNeeds",
                                "provisions/howPlanMeetsNeeds")
                : Stream.empty();
    }

    private static Stream<Spot> contactForTheCourtMissing(CourtCarePlan plan, Subject subject) {
        boolean isAsked =
                Situation.isFinal(plan) && Situation.has(plan.filing().then(Filing::kind), Set.of(CourtPlanKind.CARE));
        return isAsked
                ? Stream.concat(
                        Gaps.in(subject).notGiven("courtContact/arrangements"),
                        Gaps.in(subject).unanswered("courtContact/restrictions", "courtContact/commentsOfParties"))
                : Stream.empty();
    }
}
