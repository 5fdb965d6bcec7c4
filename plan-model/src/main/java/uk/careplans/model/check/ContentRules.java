package uk.careplans.model.check;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.careplans.model.AnyCarePlan;
import uk.careplans.model.CarePlan;
import uk.careplans.model.CourtCarePlan;
import uk.careplans.model.Reviews;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;
import uk.careplans.model.Views;

/** What the law and the forms ask every care plan to set out. */
final class ContentRules {

    private static final String[] DIMENSIONS = {
        "needs/health",
        "needs/education",
        "needs/emotional",
        "needs/identity",
        "needs/family",
        "needs/socialPresentation",
        "needs/selfCare"
    };

    private static final String[] NEED_TEXTS = {"summary", "strengths", "worries", "arrangements"};

    private ContentRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("regulation-5-missing")
                        .from(Stage.APPROVAL)
                        .source(Source.regulation("5"))
                        .ofOwnCarePlan(ContentRules::regulation5Missing),
                Rule.error("regulation-5-said-not-to-apply")
                        .from(Stage.APPROVAL)
                        .source(Source.regulation("5"))
                        .ofOwnCarePlan(ContentRules::regulation5SaidNotToApply),
                Rule.error("need-said-in-no-words")
                        .from(Stage.APPROVAL)
                        .source(Source.regulation("5(b)"))
                        .ofCarePlans(ContentRules::needSaidInNoWords),
                Rule.error("short-break-plan-missing")
                        .from(Stage.APPROVAL)
                        .source(Source.regulation("48"))
                        .ofOwnCarePlan(ContentRules::shortBreakPlanMissing),
                Rule.error("court-plan-part-missing")
                        .from(Stage.APPROVAL)
                        .source(Source.LAC_99_29)
                        .ofCourtPlan(ContentRules::courtPlanPartMissing),
                Rule.warning("services-missing")
                        .from(Stage.APPROVAL)
                        .source(Source.KENT)
                        .ofOwnCarePlan((plan, subject) -> Gaps.in(subject).unanswered("services")),
                Rule.error("responsible-person-missing")
                        .from(Stage.REVIEW)
                        .source(Sources.RESPONSIBILITY)
                        .ofAny(subject -> Gaps.in(subject).notGiven("plan/socialWorker", "management/responsible")),
                Rule.error("complaints-missing")
                        .from(Stage.APPROVAL)
                        .source(Source.LAC_99_29)
                        .ofCarePlans((plan, subject) -> Gaps.in(subject).notGiven("management/complaints")),
                Rule.warning("carried-plan-incomplete")
                        .from(Stage.APPROVAL)
                        .source(Sources.SCHEDULES)
                        .ofCarePlans(ContentRules::carriedPlanIncomplete));
    }

    private static Stream<Spot> regulation5Missing(CarePlan plan, Subject subject) {
        if (plan.isForShortBreaks()) {
            return Stream.empty();
        }
        Gaps gaps = Gaps.in(subject);
        return Stream.of(
                        isPermanenceDue(plan) ? Stream.<Spot>empty() : gaps.unanswered("permanence/options"),
                        gaps.unanswered(DIMENSIONS),
                        gaps.unanswered("placement", "reviews/iro", "views/child"),
                        parentsViewsMissing(plan, subject))
                .flatMap(Function.identity());
    }

    /** Where the parents were not consulted, a rule of its own asks why. */
    private static Stream<Spot> parentsViewsMissing(AnyCarePlan plan, Subject subject) {
        boolean wereNotAsked = plan.views()
                .then(Views::parentsConsulted)
                .value()
                .filter(asked -> !asked)
                .isPresent();
        return wereNotAsked ? Stream.empty() : Gaps.in(subject).unanswered("views/parents");
    }

    /** From the second review on, a rule of its own asks for it. */
    private static boolean isPermanenceDue(CarePlan plan) {
        return plan.reviews().then(Reviews::held).value().orElse(0) >= 2;
    }

    /** The placement may not apply: not every child in care is accommodated. */
    private static Stream<Spot> regulation5SaidNotToApply(CarePlan plan, Subject subject) {
        if (plan.isForShortBreaks()) {
            return Stream.empty();
        }
        Gaps gaps = Gaps.in(subject);
        return Stream.concat(
                gaps.saidNotToApply(DIMENSIONS),
                gaps.saidNotToApply("permanence/options", "reviews/iro", "views/child"));
    }

    private static Stream<Spot> needSaidInNoWords(AnyCarePlan plan, Subject subject) {
        return Arrays.stream(DIMENSIONS)
                .filter(need -> Gaps.in(subject).notGiven(need).findAny().isEmpty())
                .filter(need -> !Gaps.in(subject)
                        .hasAnyOf(Arrays.stream(NEED_TEXTS)
                                .map(text -> need + "/" + text)
                                .toArray(String[]::new)))
                .map(need -> Spot.at(need.split("/", -1)));
    }

    private static Stream<Spot> shortBreakPlanMissing(CarePlan plan, Subject subject) {
        return plan.isForShortBreaks()
                ? Gaps.in(subject)
                        .unanswered("needs/health", "needs/emotional", "needs/education", "needs/doctor", "familyTime")
                : Stream.empty();
    }

    /** The five sections, but for what has rules of its own: orders, permanence, contingency, complaints. */
    private static Stream<Spot> courtPlanPartMissing(CourtCarePlan plan, Subject subject) {
        Gaps gaps = Gaps.in(subject);
        return Stream.of(
                        gaps.unanswered("aim/summary"),
                        gaps.unanswered(DIMENSIONS),
                        gaps.unanswered("familyTime", "views/child", "views/others"),
                        parentsViewsMissing(plan, subject),
                        gaps.unanswered("placement/actual", "placement/timeBefore", "placement/duration"),
                        gaps.unanswered("permanence/reunification", "services"),
                        gaps.unanswered("placement/support", "placement/parentsRole"),
                        gaps.unanswered("reviews/iro", "reviews/next/on"),
                        gaps.unanswered("management/inputToDecisions", "management/disagreements"))
                .flatMap(Function.identity());
    }

    /** A plan that is only named, with its date and what it means here, is set out elsewhere. */
    private static Stream<Spot> carriedPlanIncomplete(AnyCarePlan plan, Subject subject) {
        return CarriedPlans.CONTENT.entrySet().stream().flatMap(carried -> {
            String[] fields = carried.getValue().stream()
                    .map(field -> "linkedPlans/" + carried.getKey() + "/" + field)
                    .toArray(String[]::new);
            Gaps gaps = Gaps.in(subject);
            return gaps.hasAnyOf(fields) ? gaps.unanswered(fields) : Stream.empty();
        });
    }
}
