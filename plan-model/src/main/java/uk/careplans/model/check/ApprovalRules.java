package uk.careplans.model.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.careplans.model.Answer;
import uk.careplans.model.AnyCarePlan;
import uk.careplans.model.Approval;
import uk.careplans.model.CarePlan;
import uk.careplans.model.ChildsPlan;
import uk.careplans.model.CourtCarePlan;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Filing;
import uk.careplans.model.LegalStatus;
import uk.careplans.model.LinkedPlans;
import uk.careplans.model.PersonalEducationPlan;
import uk.careplans.model.PlacementKind;
import uk.careplans.model.PlanDetails;
import uk.careplans.model.Signature;
import uk.careplans.model.Signatures;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;
import uk.careplans.model.profile.ApprovalPolicy;

/** Who approves, decides and signs, and when. */
final class ApprovalRules {

    private ApprovalRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("approval-missing")
                        .from(Stage.FILING)
                        .source(Sources.APPROVALS)
                        .ofAny(ApprovalRules::approvalMissing),
                Rule.error("approval-incomplete")
                        .from(Stage.FILING)
                        .source(Sources.APPROVALS)
                        .ofAny(subject -> approvals(subject)
                                .flatMap(approval -> Gaps.in(approval).notGiven("person", "on"))),
                Rule.error("approval-before-plan")
                        .from(Stage.APPROVAL)
                        .source(Sources.COURT_FORMS)
                        .ofAny(ApprovalRules::approvalBeforePlan),
                Rule.error("approval-after-filing")
                        .from(Stage.FILING)
                        .source(Sources.COURT_FORMS)
                        .ofCourtPlan(ApprovalRules::approvalAfterFiling),
                Rule.error("change-not-considered")
                        .from(Stage.APPROVAL)
                        .source(Source.regulation("32(2)"))
                        .ofCarePlans(ApprovalRules::changeNotConsidered),
                Rule.error("placement-plan-unsigned")
                        .from(Stage.APPROVAL)
                        .source(Source.regulation("9(3)"))
                        .ofCarePlans(ApprovalRules::placementPlanUnsigned),
                Rule.error("disruption-not-approved")
                        .from(Stage.REVIEW)
                        .source(Source.regulation("10"))
                        .ofCarePlans(ApprovalRules::disruptionNotApproved),
                Rule.error("home-under-interim-order-not-decided")
                        .from(Stage.APPROVAL)
                        .source(Source.HERTFORDSHIRE)
                        .ofCarePlans(ApprovalRules::homeUnderInterimOrderNotDecided),
                Rule.warning("placement-with-parents-plan-missing")
                        .from(Stage.APPROVAL)
                        .source(Source.generalKnowledge("Care Planning, Placement and Case Review (England) Regulations"
                                + " 2010, regulations 15 to 20"))
                        .ofCarePlans(ApprovalRules::placementWithParentsPlanMissing),
                Rule.warning("signature-missing")
                        .from(Stage.FILING)
                        .source(Source.KENT)
                        .ofOwnCarePlan(ApprovalRules::signatureMissing),
                Rule.error("childs-plan-unsigned")
                        .from(Stage.FILING)
                        .source(Source.LONDON)
                        .ofChildsPlan(ApprovalRules::childsPlanUnsigned),
                Rule.error("court-plan-signed-on-another-day")
                        .from(Stage.FILING)
                        .source(Sources.EVIDENCE_TEMPLATE)
                        .ofCourtPlan(ApprovalRules::signedOnAnotherDay));
    }

    /** An approval without a date has not been given yet. */
    private static Stream<Spot> approvalMissing(Subject subject) {
        Set<String> given = approvals(subject)
                .map(Subject.Item::value)
                .filter(approval -> approval.on().isGiven())
                .flatMap(approval -> roleOf(approval, subject).stream())
                .collect(Collectors.toSet());
        return Policies.of(subject).stream()
                .filter(policy -> !isKept(policy, given))
                .map(policy -> Spot.at("approvals").with("roles", Policies.inWords(policy)));
    }

    private static boolean isKept(ApprovalPolicy policy, Set<String> given) {
        List<String> roles = Subject.items(policy.roles());
        return Situation.isTrue(policy.all())
                ? roles.stream().allMatch(role -> given.contains(plain(role)))
                : roles.isEmpty() || roles.stream().anyMatch(role -> given.contains(plain(role)));
    }

    private static Optional<String> roleOf(Approval approval, Subject subject) {
        return approval.role()
                .value()
                .or(() -> approval.person()
                        .value()
                        .flatMap(subject::person)
                        .flatMap(person -> person.role().value()))
                .map(ApprovalRules::plain);
    }

    private static String plain(String role) {
        return role.strip().toLowerCase(Locale.ROOT);
    }

    private static Stream<Spot> approvalBeforePlan(Subject subject) {
        return approvals(subject)
                .filter(approval ->
                        isBefore(approval.value().on(), subject.plan().plan().then(PlanDetails::date)))
                .map(approval -> Spot.at(approval.at("on")).and(FieldPath.of("plan", "date")));
    }

    private static Stream<Spot> approvalAfterFiling(CourtCarePlan plan, Subject subject) {
        return approvals(subject)
                .filter(approval -> isBefore(
                        plan.filing().then(Filing::filedOn), approval.value().on()))
                .map(approval -> Spot.at(approval.at("on")).and(FieldPath.of("filing", "filedOn")));
    }

    private static Stream<Spot> changeNotConsidered(AnyCarePlan plan, Subject subject) {
        boolean isExplained = plan.plan().then(PlanDetails::whyNotConsidered).isGiven();
        return Situation.isTrue(plan.plan().then(PlanDetails::significantChange)) && !isExplained
                ? Gaps.in(subject).notGiven("plan/changeConsideredOn")
                : Stream.empty();
    }

    /** A plan that is only named, and set out elsewhere, is signed there. */
    private static Stream<Spot> placementPlanUnsigned(AnyCarePlan plan, Subject subject) {
        return Gaps.in(plan.linkedPlans().then(LinkedPlans::placementPlan), "linkedPlans", "placementPlan")
                .filter(gaps -> !plan.isForShortBreaks() && gaps.hasAnyOf(CarriedPlans.of("placementPlan")))
                .flatMap(gaps -> gaps.unanswered("agreedWith", "signedOn"));
    }

    private static Stream<Spot> disruptionNotApproved(AnyCarePlan plan, Subject subject) {
        Answer<PersonalEducationPlan> plans = plan.linkedPlans().then(LinkedPlans::personalEducationPlan);
        return Gaps.in(plans, "linkedPlans", "personalEducationPlan")
                .filter(gaps -> Situation.isTrue(plans.then(PersonalEducationPlan::placementDisrupts)))
                .flatMap(gaps -> gaps.hasAnyOf("disruptionApprovedBy")
                        ? gaps.notGiven("disruptionApprovedOn")
                        : gaps.unanswered("disruptionApprovedBy"));
    }

    private static Stream<Spot> homeUnderInterimOrderNotDecided(AnyCarePlan plan, Subject subject) {
        boolean isAsked = Situation.isPlaced(plan, PlacementKind.P1) && Situation.isStatus(plan, LegalStatus.C1);
        return Gaps.in(
                        plan.linkedPlans().then(LinkedPlans::placementWithParentsPlan),
                        "linkedPlans",
                        "placementWithParentsPlan")
                .filter(gaps -> isAsked)
                .flatMap(gaps -> gaps.notGiven("decidedBy", "decidedOn"));
    }

    private static Stream<Spot> placementWithParentsPlanMissing(AnyCarePlan plan, Subject subject) {
        return Situation.isPlaced(plan, PlacementKind.P1) && Situation.isStatus(plan, LegalStatus.C1, LegalStatus.C2)
                ? Gaps.in(subject).notGiven("linkedPlans/placementWithParentsPlan")
                : Stream.empty();
    }

    private static Stream<Spot> signatureMissing(CarePlan plan, Subject subject) {
        return unsigned(subject, "signatures/child", "signatures/socialWorker", "signatures/supervisor");
    }

    private static Stream<Spot> childsPlanUnsigned(ChildsPlan plan, Subject subject) {
        return unsigned(subject, "signatures/child");
    }

    /** Those who did not sign say why. */
    private static Stream<Spot> unsigned(Subject subject, String... each) {
        Gaps gaps = Gaps.in(subject);
        Stream<Spot> people = Arrays.stream(each)
                .flatMap(field -> gaps.hasAnyOf(field)
                        ? gaps.unanswered(field + "/signedOn").filter(spot -> !gaps.hasAnyOf(field + "/whyNotSigned"))
                        : gaps.unanswered(field));
        Stream<Spot> parents = Subject.items(
                        subject.plan().signatures().then(Signatures::parentsOrCarers), "signatures", "parentsOrCarers")
                .stream()
                .filter(signature -> !signature.value().whyNotSigned().isGiven())
                .flatMap(signature -> Gaps.in(signature).unanswered("signedOn"));
        return Stream.of(people, gaps.unanswered("signatures/parentsOrCarers"), parents)
                .flatMap(Function.identity());
    }

    private static Stream<Spot> signedOnAnotherDay(CourtCarePlan plan, Subject subject) {
        Optional<LocalDate> signed = plan.signatures()
                .then(Signatures::socialWorker)
                .then(Signature::signedOn)
                .value();
        return Spot.when(signed.isPresent() && !signed.equals(subject.date()), "signatures", "socialWorker", "signedOn")
                .map(spot -> spot.and(FieldPath.of("plan", "date")));
    }

    private static Stream<Subject.Item<Approval>> approvals(Subject subject) {
        return Subject.items(subject.plan().approvals(), "approvals").stream();
    }

    private static boolean isBefore(Answer<LocalDate> date, Answer<LocalDate> other) {
        return date.value()
                .filter(day -> other.value().filter(day::isBefore).isPresent())
                .isPresent();
    }
}
