package uk.careplans.model.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.careplans.model.AbuseCategory;
import uk.careplans.model.Answer;
import uk.careplans.model.AnyCarePlan;
import uk.careplans.model.CareEpisode;
import uk.careplans.model.CarePlan;
import uk.careplans.model.ChildProtection;
import uk.careplans.model.ChildsViews;
import uk.careplans.model.FieldPath;
import uk.careplans.model.LegalPosition;
import uk.careplans.model.LegalStatus;
import uk.careplans.model.Needs;
import uk.careplans.model.Sdq;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;
import uk.careplans.model.Trafficking;
import uk.careplans.model.Views;
import uk.careplans.model.profile.CouncilProfile;

/** What depends on the child's age and history: the questionnaire, trafficking, a young person's agreement and pathway. */
final class ChildRules {

    private static final int YOUNG_PERSON = 16;

    private static final int WEEKS_TO_BE_ELIGIBLE = 13;
    /** The needs are assessed within three months of the birthday. */
    private static final int MONTHS_TO_WRITE_PATHWAY_PLAN = 3;
    /** The department collects scores of children who have been looked after for so long. */
    private static final int MONTHS_UNTIL_SDQ = 12;

    private ChildRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.warning("sdq-missing")
                        .from(Stage.APPROVAL)
                        .source(Source.SSDA903)
                        .ofOwnCarePlan(ChildRules::sdqMissing),
                Rule.error("sdq-too-young")
                        .from(Stage.REVIEW)
                        .source(Source.SSDA903)
                        .ofCarePlans(ChildRules::sdqTooYoung),
                Rule.error("sdq-score-and-reason")
                        .from(Stage.REVIEW)
                        .source(Source.SSDA903)
                        .ofCarePlans(ChildRules::sdqScoreAndReason),
                Rule.error("sdq-without-next-step")
                        .from(Stage.REVIEW)
                        .source(Source.BRADFORD)
                        .ofCarePlans(ChildRules::sdqWithoutNextStep),
                Rule.warning("trafficking-unanswered")
                        .from(Stage.APPROVAL)
                        .source(Source.KENT)
                        .ofOwnCarePlan((plan, subject) -> Gaps.in(subject).unanswered("trafficking/concerns")),
                Rule.error("trafficking-incomplete")
                        .from(Stage.REVIEW)
                        .source(Source.KENT)
                        .ofOwnCarePlan(ChildRules::traffickingIncomplete),
                Rule.warning("unaccompanied-child-unsaid")
                        .from(Stage.APPROVAL)
                        .source(Source.seen("Care Planning, Placement and Case Review (England) Regulations 2010,"
                                + " regulation 5 as amended in 2014, as Kirklees prints it"))
                        .ofOwnCarePlan(ChildRules::unaccompaniedUnsaid),
                Rule.error("not-agreed-with-young-person")
                        .from(Stage.APPROVAL)
                        .source(Source.regulation("4(5)"))
                        .ofOwnCarePlan(ChildRules::notAgreedWithYoungPerson),
                Rule.error("pathway-plan-missing")
                        .from(Stage.APPROVAL)
                        .source(Source.BRADFORD)
                        .ofOwnCarePlan(ChildRules::pathwayPlanMissing),
                Rule.error("child-protection-incomplete")
                        .from(Stage.APPROVAL)
                        .source(Source.KENT)
                        .ofOwnCarePlan(ChildRules::childProtectionIncomplete));
    }

    private static Stream<Spot> sdqMissing(CarePlan plan, Subject subject) {
        int from = subject.policy(CouncilProfile::sdqFromAge).orElse(Integer.MAX_VALUE);
        int to = subject.policy(CouncilProfile::sdqToAge).orElse(Integer.MIN_VALUE);
        boolean isOfAge =
                subject.age().filter(years -> years >= from && years <= to).isPresent();
        boolean isLongEnough = plan.episode()
                .then(CareEpisode::startedOn)
                .value()
                .filter(start -> !start.plusMonths(MONTHS_UNTIL_SDQ).isAfter(subject.on()))
                .isPresent();
        return isOfAge
                        && isLongEnough
                        && !Gaps.in(subject).hasAnyOf("needs/sdq/score", "needs/sdq/noScore", "needs/sdq/whyNoScore")
                ? Gaps.in(subject)
                        .unanswered("needs/sdq/score")
                        .map(spot -> spot.with("from", from).with("to", to))
                : Stream.empty();
    }

    private static Stream<Spot> sdqTooYoung(AnyCarePlan plan, Subject subject) {
        Answer<Sdq> sdq = plan.needs().then(Needs::sdq);
        int from = subject.policy(CouncilProfile::sdqFromAge).orElse(0);
        Optional<Integer> age = sdq.then(Sdq::on).value().or(subject::date).flatMap(subject::ageOn);
        boolean isTooYoung = sdq.then(Sdq::score).isGiven()
                && age.filter(years -> years < from).isPresent();
        return Spot.when(isTooYoung, "needs", "sdq", "score").map(spot -> spot.with("from", from));
    }

    private static Stream<Spot> sdqScoreAndReason(AnyCarePlan plan, Subject subject) {
        Answer<Sdq> sdq = plan.needs().then(Needs::sdq);
        boolean isBoth =
                sdq.then(Sdq::score).isGiven() && sdq.then(Sdq::noScore).isGiven();
        return Spot.when(isBoth, "needs", "sdq", "score")
                .map(spot -> spot.and(FieldPath.of("needs", "sdq", "noScore")));
    }

    private static Stream<Spot> sdqWithoutNextStep(AnyCarePlan plan, Subject subject) {
        Optional<Integer> from = subject.policy(CouncilProfile::sdqConcernFrom);
        boolean isOfConcern = plan.needs()
                .then(Needs::sdq)
                .then(Sdq::score)
                .value()
                .filter(score -> from.isPresent() && score >= from.get())
                .isPresent();
        return isOfConcern
                ? Gaps.in(subject)
                        .notGiven("needs/emotional/nextSteps")
                        .map(spot ->
                                spot.and(FieldPath.of("needs", "sdq", "score")).with("score", from.orElseThrow()))
                : Stream.empty();
    }

    private static Stream<Spot> traffickingIncomplete(CarePlan plan, Subject subject) {
        return Situation.isTrue(plan.trafficking().then(Trafficking::concerns))
                ? Gaps.in(subject).notGiven("trafficking/level", "trafficking/details")
                : Stream.empty();
    }

    private static Stream<Spot> unaccompaniedUnsaid(CarePlan plan, Subject subject) {
        return Gaps.in(plan.legal().then(LegalPosition::immigration), "legal", "immigration")
                .flatMap(immigration -> immigration.unanswered("unaccompaniedAsylumSeekingChild"));
    }

    private static Stream<Spot> notAgreedWithYoungPerson(CarePlan plan, Subject subject) {
        boolean isAsked = Situation.isStatus(plan, LegalStatus.V2)
                && subject.age().filter(years -> years >= YOUNG_PERSON).isPresent();
        boolean isAgreed = Situation.isTrue(plan.views().then(Views::child).then(ChildsViews::agreed));
        return Spot.when(isAsked && !isAgreed, "views", "child", "agreed");
    }

    /** A young person has a pathway plan after thirteen weeks of being looked after. */
    private static Stream<Spot> pathwayPlanMissing(CarePlan plan, Subject subject) {
        Optional<Integer> from = subject.policy(CouncilProfile::pathwayPlanFromAge);
        boolean isOfAge = from.isPresent()
                && subject.ageOn(subject.on().minusMonths(MONTHS_TO_WRITE_PATHWAY_PLAN))
                        .filter(years -> years >= from.get())
                        .isPresent();
        boolean isEligible = plan.episode()
                .then(CareEpisode::startedOn)
                .value()
                .filter(start -> !start.plusWeeks(WEEKS_TO_BE_ELIGIBLE).isAfter(subject.on()))
                .isPresent();
        return isOfAge && isEligible && !plan.isForShortBreaks()
                ? Gaps.in(subject)
                        .unanswered("linkedPlans/pathwayPlan")
                        .map(spot -> spot.with("age", from.orElseThrow()))
                : Stream.empty();
    }

    private static Stream<Spot> childProtectionIncomplete(CarePlan plan, Subject subject) {
        if (!Situation.isTrue(plan.childProtection().then(ChildProtection::subjectOfPlan))) {
            return Stream.empty();
        }
        boolean hasCategory = Stream.<Function<ChildProtection, Answer<AbuseCategory>>>of(
                        ChildProtection::emotionalAbuse,
                        ChildProtection::physicalAbuse,
                        ChildProtection::sexualAbuse,
                        ChildProtection::neglect)
                .anyMatch(category ->
                        Situation.isTrue(plan.childProtection().then(category).then(AbuseCategory::applies)));
        boolean isSent = Situation.isTrue(plan.childProtection().then(ChildProtection::copySentToIro));
        return Stream.of(
                        Gaps.in(subject).notGiven("childProtection/startedOn"),
                        Spot.when(!hasCategory, "childProtection"),
                        isSent ? Stream.<Spot>empty() : Gaps.in(subject).unanswered("childProtection/copyToIroBy"))
                .flatMap(Function.identity());
    }
}
