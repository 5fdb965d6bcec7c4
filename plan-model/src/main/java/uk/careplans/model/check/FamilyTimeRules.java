package uk.careplans.model.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.careplans.model.AnyCarePlan;
import uk.careplans.model.CourtOrderSection;
import uk.careplans.model.FamilyTime;
import uk.careplans.model.FamilyTimeKind;
import uk.careplans.model.FieldPath;
import uk.careplans.model.LegalStatus;
import uk.careplans.model.OrderKind;
import uk.careplans.model.OrderState;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;

/** Family time: each relationship with all that the child, the family and the court need to know. */
final class FamilyTimeRules {

    private static final Set<FamilyTimeKind> NONE = Set.of(FamilyTimeKind.NONE, FamilyTimeKind.NOT_ALLOWED);

    private static final Set<OrderState> STANDING = Set.of(OrderState.IN_FORCE, OrderState.SOUGHT);

    private FamilyTimeRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("family-time-incomplete")
                        .from(Stage.APPROVAL)
                        .source(Source.HERTFORDSHIRE)
                        .ofCarePlans(FamilyTimeRules::incomplete),
                Rule.error("family-time-restricted-unexplained")
                        .from(Stage.REVIEW)
                        .source(Source.HERTFORDSHIRE)
                        .ofCarePlans(FamilyTimeRules::restrictedUnexplained),
                Rule.warning("family-time-order-not-listed")
                        .from(Stage.APPROVAL)
                        .source(Sources.AGREEMENT)
                        .ofCarePlans(FamilyTimeRules::orderNotListed),
                Rule.warning("parent-refused-without-order")
                        .from(Stage.APPROVAL)
                        .source(Source.generalKnowledge("Children Act 1989, section 34"))
                        .ofCarePlans(FamilyTimeRules::parentRefusedWithoutOrder));
    }

    private static Stream<Spot> incomplete(AnyCarePlan plan, Subject subject) {
        return rows(plan).flatMap(row -> {
            Gaps gaps = Gaps.in(row);
            Stream<Spot> who = gaps.notGiven("withWhom", "kind");
            if (row.value().kind().value().filter(kind -> !NONE.contains(kind)).isEmpty()) {
                return who;
            }
            Stream<Spot> always = Stream.concat(who, gaps.unanswered("frequency", "purpose"));
            return Situation.has(row.value().kind(), Set.of(FamilyTimeKind.DIRECT))
                    ? Stream.concat(always, faceToFace(row, gaps))
                    : always;
        });
    }

    private static Stream<Spot> faceToFace(Subject.Item<FamilyTime> row, Gaps gaps) {
        return Stream.concat(
                gaps.unanswered("venue", "supervised", "startsOn", "risks"),
                Situation.isTrue(row.value().supervised()) ? gaps.notGiven("supervisedBy") : Stream.empty());
    }

    private static Stream<Spot> restrictedUnexplained(AnyCarePlan plan, Subject subject) {
        return rows(plan)
                .filter(row -> Situation.has(row.value().kind(), NONE))
                .filter(row -> !row.value().order().isGiven())
                .flatMap(row -> Gaps.in(row).notGiven("whyRestricted"));
    }

    private static Stream<Spot> orderNotListed(AnyCarePlan plan, Subject subject) {
        return rows(plan)
                .filter(row -> row.value()
                        .order()
                        .value()
                        .filter(section -> !isListed(plan, section))
                        .isPresent())
                .map(row -> Spot.at(row.at("order")).and(FieldPath.of("legal", "orders")));
    }

    private static boolean isListed(AnyCarePlan plan, CourtOrderSection section) {
        return section == CourtOrderSection.SECTION_8
                ? Situation.hasOrder(
                        plan,
                        STANDING,
                        OrderKind.CHILD_ARRANGEMENTS_ORDER,
                        OrderKind.PROHIBITED_STEPS_ORDER,
                        OrderKind.SPECIFIC_ISSUE_ORDER)
                : Situation.hasOrder(
                        plan, STANDING, OrderKind.CONTACT_WITH_CHILD_IN_CARE, OrderKind.REFUSAL_OF_CONTACT);
    }

    /** Only a court may let the authority refuse contact with a parent for longer than seven days. */
    private static Stream<Spot> parentRefusedWithoutOrder(AnyCarePlan plan, Subject subject) {
        boolean isInCare = Situation.isStatus(plan, LegalStatus.C1, LegalStatus.C2);
        return rows(plan)
                .filter(row -> isInCare
                        && Situation.has(row.value().kind(), Set.of(FamilyTimeKind.NOT_ALLOWED))
                        && !row.value().order().isGiven()
                        && !Situation.hasOrder(plan, STANDING, OrderKind.REFUSAL_OF_CONTACT))
                .filter(row -> Subject.items(row.value().withWhom()).stream()
                        .flatMap(person -> subject.person(person).stream())
                        .anyMatch(person -> Situation.isTrue(person.parentalResponsibility())))
                .map(row -> Spot.at(row.at("kind")));
    }

    private static Stream<Subject.Item<FamilyTime>> rows(AnyCarePlan plan) {
        return Subject.items(plan.familyTime(), "familyTime").stream();
    }
}
