package uk.careplans.model.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.careplans.model.ChildsPlan;
import uk.careplans.model.NeedOrStrength;
import uk.careplans.model.NeedOrStrengthKind;
import uk.careplans.model.OutcomeProgress;
import uk.careplans.model.Review;
import uk.careplans.model.ReviewArrangements;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;

/** The plan for a child in need: what it sets out, and what became of it. */
final class ChildInNeedRules {

    private ChildInNeedRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("childs-plan-part-missing")
                        .from(Stage.APPROVAL)
                        .source(Source.LONDON)
                        .ofChildsPlan((plan, subject) -> Gaps.in(subject)
                                .unanswered(
                                        "objectives",
                                        "needsAndStrengths",
                                        "services",
                                        "referrals",
                                        "ifNotFollowed",
                                        "involvement/child",
                                        "involvement/family",
                                        "views/child",
                                        "reviews/next/on")),
                Rule.warning("family-not-told")
                        .from(Stage.APPROVAL)
                        .source(Sources.HULL)
                        .ofChildsPlan((plan, subject) -> Gaps.in(subject).unanswered("risks", "expectations")),
                Rule.error("outcome-missing")
                        .from(Stage.REVIEW)
                        .source(Source.LONDON)
                        .ofChildsPlan((plan, subject) -> all(plan).flatMap(each -> each.notGiven("outcome"))),
                Rule.error("outcome-without-date")
                        .from(Stage.REVIEW)
                        .source(Source.CHILDRENS_COMMISSIONER)
                        .ofChildsPlan((plan, subject) -> needs(plan).flatMap(need -> need.notGiven("by"))),
                Rule.error("outcome-without-person")
                        .from(Stage.REVIEW)
                        .source(Source.LONDON)
                        .ofChildsPlan((plan, subject) -> needs(plan).flatMap(need -> need.notGiven("responsible"))),
                Rule.error("outcome-unmonitored")
                        .from(Stage.APPROVAL)
                        .source(Source.LONDON)
                        .ofChildsPlan((plan, subject) -> needs(plan)
                                .flatMap(need ->
                                        Stream.concat(need.notGiven("monitoredBy"), need.unanswered("howMonitored")))),
                Rule.error("outcome-without-indicator")
                        .from(Stage.APPROVAL)
                        .source(Source.LONDON)
                        .ofChildsPlan((plan, subject) -> needs(plan).flatMap(need -> need.unanswered("indicator"))),
                Rule.error("outcome-without-progress")
                        .from(Stage.REVIEW)
                        .source(Source.CHILDRENS_COMMISSIONER)
                        .ofChildsPlan(ChildInNeedRules::withoutProgress),
                Rule.error("outcome-overdue")
                        .from(Stage.REVIEW)
                        .source(Source.CHILDRENS_COMMISSIONER)
                        .ofChildsPlan(ChildInNeedRules::overdue),
                Rule.error("service-without-agency")
                        .from(Stage.APPROVAL)
                        .source(Source.KENT)
                        .ofAny(subject -> Subject.items(subject.plan().services(), "services").stream()
                                .flatMap(service -> Gaps.in(service).notGiven("service", "agency"))));
    }

    /** An outcome that is new says that progress does not apply yet. */
    private static Stream<Spot> withoutProgress(ChildsPlan plan, Subject subject) {
        boolean wasReviewed = plan.reviews()
                .then(ReviewArrangements::last)
                .then(Review::on)
                .value()
                .filter(review -> !review.isAfter(subject.on()))
                .isPresent();
        return wasReviewed ? needs(plan).flatMap(need -> need.unanswered("progress")) : Stream.empty();
    }

    private static Stream<Spot> overdue(ChildsPlan plan, Subject subject) {
        return needsOnly(plan)
                .filter(need -> !Situation.has(need.value().progress(), Set.of(OutcomeProgress.IN_FULL)))
                .filter(need -> need.value()
                        .by()
                        .value()
                        .filter(by -> by.isBefore(subject.on()))
                        .isPresent())
                .map(need -> Spot.at(need.at("by")));
    }

    private static Stream<Gaps> all(ChildsPlan plan) {
        return items(plan).map(Gaps::in);
    }

    private static Stream<Gaps> needs(ChildsPlan plan) {
        return needsOnly(plan).map(Gaps::in);
    }

    /** Of a strength nobody need say when it is reached. */
    private static Stream<Subject.Item<NeedOrStrength>> needsOnly(ChildsPlan plan) {
        return items(plan).filter(item -> !Situation.has(item.value().kind(), Set.of(NeedOrStrengthKind.STRENGTH)));
    }

    private static Stream<Subject.Item<NeedOrStrength>> items(ChildsPlan plan) {
        return Subject.items(plan.needsAndStrengths(), "needsAndStrengths").stream();
    }
}
