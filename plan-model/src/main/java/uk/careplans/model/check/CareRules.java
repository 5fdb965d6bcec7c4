package uk.careplans.model.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.careplans.model.Answer;
import uk.careplans.model.AnyCarePlan;
import uk.careplans.model.CarePlan;
import uk.careplans.model.Contingency;
import uk.careplans.model.DelegatedDecision;
import uk.careplans.model.FieldPath;
import uk.careplans.model.LegalStatus;
import uk.careplans.model.Person;
import uk.careplans.model.Placement;
import uk.careplans.model.PlacementKind;
import uk.careplans.model.Ref;
import uk.careplans.model.Sibling;
import uk.careplans.model.SiblingPlacement;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;

/** What becomes of the child if things change, brothers and sisters, and who decides what day to day. */
final class CareRules {

    private static final Set<PlacementKind> CARED_FOR = EnumSet.of(
            PlacementKind.K2,
            PlacementKind.U1,
            PlacementKind.U2,
            PlacementKind.U3,
            PlacementKind.U4,
            PlacementKind.U5,
            PlacementKind.U6);

    private CareRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("contingency-missing")
                        .from(Stage.APPROVAL)
                        .source(Source.KENT)
                        .ofCarePlans(CareRules::contingencyMissing),
                Rule.error("contingency-if-parents-want-child-home")
                        .from(Stage.APPROVAL)
                        .source(Source.KENT)
                        .ofCarePlans(CareRules::contingencyIfParentsWantChildHome),
                Rule.warning("exclusions-missing")
                        .from(Stage.APPROVAL)
                        .source(Source.KENT)
                        .ofCarePlans(CareRules::exclusionsMissing),
                Rule.error("siblings-missing")
                        .from(Stage.APPROVAL)
                        .source(Source.KENT)
                        .ofCarePlans((plan, subject) -> Gaps.in(subject)
                                .unanswered("siblings")
                                .filter(spot -> !isAnsweredUnderPlacement(plan))),
                Rule.error("sibling-apart-unexplained")
                        .from(Stage.REVIEW)
                        .source(Source.HERTFORDSHIRE)
                        .ofCarePlans(CareRules::siblingApartUnexplained),
                Rule.warning("siblings-disagree")
                        .from(Stage.REVIEW)
                        .source(Sources.AGREEMENT)
                        .ofCarePlans(CareRules::siblingsDisagree),
                Rule.error("decision-without-decider")
                        .from(Stage.APPROVAL)
                        .source(Sources.GATESHEAD)
                        .ofCarePlans((plan, subject) -> decisions(plan)
                                .flatMap(decision -> Gaps.in(decision).notGiven("decidedBy"))),
                Rule.error("decision-not-by-carer-unexplained")
                        .from(Stage.APPROVAL)
                        .source(Sources.GATESHEAD)
                        .ofCarePlans(CareRules::notByCarerUnexplained),
                Rule.warning("delegated-authority-missing")
                        .from(Stage.APPROVAL)
                        .source(Source.generalKnowledge("Care Planning, Placement and Case Review (England) Regulations"
                                + " 2010, Schedule 2, paragraph 4"))
                        .ofOwnCarePlan(CareRules::delegatedAuthorityMissing));
    }

    /** Known risks and a breakdown may not apply, say for a child at home; a plan that fails always may. */
    private static Stream<Spot> contingencyMissing(AnyCarePlan plan, Subject subject) {
        Gaps gaps = Gaps.in(subject);
        return Stream.concat(
                gaps.notGiven("contingency/overarching"),
                gaps.unanswered("contingency/dayToDay", "contingency/knownRisks"));
    }

    private static Stream<Spot> contingencyIfParentsWantChildHome(AnyCarePlan plan, Subject subject) {
        return Situation.isStatus(plan, LegalStatus.V2)
                ? Gaps.in(subject).unanswered("contingency/ifParentsWantChildHome")
                : Stream.empty();
    }

    private static Stream<Spot> exclusionsMissing(AnyCarePlan plan, Subject subject) {
        return Stream.concat(
                Gaps.in(subject).unanswered("contingency/mustNotLiveWith"),
                Subject.items(plan.contingency().then(Contingency::mustNotLiveWith), "contingency", "mustNotLiveWith")
                        .stream()
                        .flatMap(exclusion -> Gaps.in(exclusion).notGiven("person", "why")));
    }

    private static boolean isAnsweredUnderPlacement(AnyCarePlan plan) {
        return Situation.isFalse(plan.placement().then(Placement::siblings).then(SiblingPlacement::lookedAfter));
    }

    private static Stream<Spot> siblingApartUnexplained(AnyCarePlan plan, Subject subject) {
        return lookedAfter(plan)
                .filter(sibling -> !Situation.isTrue(sibling.value().together()))
                .flatMap(sibling -> Stream.concat(
                        Gaps.in(sibling).notGiven("together", "whyApart"),
                        Gaps.in(sibling).unanswered("livesWith", "planTogether")));
    }

    private static Stream<Spot> siblingsDisagree(AnyCarePlan plan, Subject subject) {
        Answer<SiblingPlacement> placed = plan.placement().then(Placement::siblings);
        if (!plan.siblings().isGiven()) {
            return Stream.empty();
        }
        Optional<Boolean> lookedAfter =
                placed.then(SiblingPlacement::lookedAfter).value();
        if (lookedAfter
                .filter(said -> said != lookedAfter(plan).findAny().isPresent())
                .isPresent()) {
            return disagreement("lookedAfter");
        }
        boolean isNone = Situation.isTrue(placed.then(SiblingPlacement::together))
                && lookedAfter(plan)
                        .anyMatch(sibling -> Situation.isFalse(sibling.value().together()))
                && lookedAfter(plan)
                        .noneMatch(sibling -> Situation.isTrue(sibling.value().together()));
        boolean isEach = Situation.isFalse(placed.then(SiblingPlacement::together))
                && lookedAfter(plan).findAny().isPresent()
                && lookedAfter(plan)
                        .allMatch(sibling -> Situation.isTrue(sibling.value().together()));
        return isNone || isEach ? disagreement("together") : Stream.empty();
    }

    private static Stream<Spot> disagreement(String field) {
        return Stream.of(Spot.at("placement", "siblings", field).and(FieldPath.of("siblings")));
    }

    private static Stream<Subject.Item<Sibling>> lookedAfter(AnyCarePlan plan) {
        return Subject.items(plan.siblings(), "siblings").stream()
                .filter(sibling -> Situation.isTrue(sibling.value().lookedAfter()));
    }

    /** While no carer is named, nobody can say whether the carer decides. */
    private static Stream<Spot> notByCarerUnexplained(AnyCarePlan plan, Subject subject) {
        Set<Ref<Person>> carers = Set.copyOf(Subject.items(plan.placement().then(Placement::carers)));
        return carers.isEmpty()
                ? Stream.empty()
                : decisions(plan)
                        .filter(decision -> decision.value().decidedBy().isGiven())
                        .filter(decision -> Subject.items(decision.value().decidedBy()).stream()
                                .noneMatch(carers::contains))
                        .flatMap(decision -> Gaps.in(decision).notGiven("whyNotCarer"));
    }

    /** Asked where the child lives with foster carers or in a children's home. */
    private static Stream<Spot> delegatedAuthorityMissing(CarePlan plan, Subject subject) {
        boolean isAsked =
                !plan.isForShortBreaks() && Situation.has(plan.placement().then(Placement::kind), CARED_FOR);
        return isAsked ? Gaps.in(subject).unanswered("placement/delegatedAuthority") : Stream.empty();
    }

    private static Stream<Subject.Item<DelegatedDecision>> decisions(AnyCarePlan plan) {
        return Subject.items(plan.placement().then(Placement::delegatedAuthority), "placement", "delegatedAuthority")
                .stream();
    }
}
