package uk.careplans.model.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.careplans.model.Action;
import uk.careplans.model.AgeBand;
import uk.careplans.model.Answer;
import uk.careplans.model.AnyCarePlan;
import uk.careplans.model.Child;
import uk.careplans.model.ChildsVersion;
import uk.careplans.model.ChildsViews;
import uk.careplans.model.FamilyTime;
import uk.careplans.model.FieldPath;
import uk.careplans.model.OptionState;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanDetails;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;
import uk.careplans.model.Told;
import uk.careplans.model.Views;
import uk.careplans.model.Wish;

/** What must be written and decided before a child is given a version of the plan to read. Of a version that is not given, little is asked. */
final class ChildsVersionRules {

    private ChildsVersionRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("childs-version-safety-open")
                        .from(Stage.FILING)
                        .source(Sources.SAFETY_PLANS)
                        .ofChildsVersions((version, subject) -> gaps(version).unanswered("safeToGive")),
                Rule.error("childs-version-safety-undecided")
                        .from(Stage.FILING)
                        .source(Sources.SAFETY_PLANS)
                        .ofChildsVersions(ChildsVersionRules::undecided),
                Rule.error("childs-version-not-told")
                        .from(Stage.FILING)
                        .source(Sources.SAFETY_PLANS)
                        .ofChildsVersions(ChildsVersionRules::notTold),
                Rule.error("childs-version-without-reader")
                        .from(Stage.FILING)
                        .source(Sources.HELP_AT_HAND)
                        .ofChildsVersions((version, subject) ->
                                isGivenOut(version) ? gaps(version).unanswered("readWith", "readOn") : Stream.empty()),
                Rule.warning("childs-version-reader-withheld")
                        .from(Stage.FILING)
                        .source(Source.generalKnowledge(
                                "whoever must not be known to somebody does not sit down with them"))
                        .ofChildsVersions(ChildsVersionRules::readerWithheld),
                Rule.error("childs-version-age-unexplained")
                        .from(Stage.FILING)
                        .source(Sources.CAFCASS_TIPS)
                        .ofChildsVersions(ChildsVersionRules::ageUnexplained),
                Rule.error("childs-version-why-missing")
                        .from(Stage.FILING)
                        .source(Sources.BRIGHT_SPOTS)
                        .ofChildsVersions((version, subject) -> untold(version, subject, version.why(), "why")),
                Rule.error("childs-version-strength-missing")
                        .from(Stage.FILING)
                        .source(Sources.CAFCASS_TIPS)
                        .ofChildsVersions(
                                (version, subject) -> untold(version, subject, version.strengths(), "strengths")),
                Rule.error("childs-version-wish-unanswered")
                        .from(Stage.FILING)
                        .source(Source.BRADFORD)
                        .ofChildsVersions(ChildsVersionRules::wishUnanswered),
                Rule.error("childs-version-family-time-untold")
                        .from(Stage.FILING)
                        .source(Sources.BRIGHT_SPOTS)
                        .ofChildsVersions(ChildsVersionRules::familyTimeUntold),
                Rule.warning("childs-version-action-untold")
                        .from(Stage.FILING)
                        .source(Source.BRADFORD)
                        .ofChildsVersions(ChildsVersionRules::actionUntold),
                Rule.warning("childs-version-without-voice")
                        .from(Stage.FILING)
                        .source(Sources.BRIGHTON)
                        .ofChildsVersions(ChildsVersionRules::withoutVoice),
                Rule.warning("childs-version-parallel-plan-open")
                        .from(Stage.FILING)
                        .source(Source.generalKnowledge(
                                "a child learns of a second plan from a person, and then from paper"))
                        .ofChildsVersions(ChildsVersionRules::parallelPlanOpen));
    }

    /** For which age the version is written: as the plan says, or by the child's age on the plan's date. */
    static Optional<AgeBand> band(Plan plan) {
        Optional<AgeBand> chosen =
                plan.childsVersion().then(ChildsVersion::band).value();
        return chosen.isPresent() ? chosen : bandByAge(plan);
    }

    /** Whether a text was written for the child to read: it stands at an age. */
    static boolean isTold(FieldPath path) {
        String last = path.steps().get(path.steps().size() - 1);
        return Arrays.stream(AgeBand.values()).anyMatch(band -> band.code().equals(last));
    }

    private static Optional<AgeBand> bandByAge(Plan plan) {
        return plan.child()
                .then(Child::dateOfBirth)
                .value()
                .flatMap(birth -> plan.plan()
                        .then(PlanDetails::date)
                        .value()
                        .filter(date -> !birth.isAfter(date))
                        .map(date -> AgeBand.of(birth, date)));
    }

    private static Gaps gaps(ChildsVersion version) {
        return Gaps.in(new Subject.Item<>(FieldPath.of("childsVersion"), version));
    }

    /** Unless somebody decided that nothing may be given in writing, something will be. */
    private static boolean isGivenOut(ChildsVersion version) {
        return version.safeToGive().value().orElse(true);
    }

    private static Stream<Spot> undecided(ChildsVersion version, Subject subject) {
        if (!version.safeToGive().isGiven()) {
            return Stream.empty();
        }
        Stream<Spot> decision = gaps(version).notGiven("safeDecidedBy", "safeDecidedOn");
        return isGivenOut(version)
                ? decision
                : Stream.concat(decision, gaps(version).notGiven("whyNotSafe"));
    }

    private static Stream<Spot> notTold(ChildsVersion version, Subject subject) {
        if (!isGivenOut(version) || version.toldInPerson() instanceof Answer.DoesNotApply) {
            return Stream.empty();
        }
        return Situation.isTrue(version.toldInPerson())
                ? gaps(version).notGiven("toldBy", "toldOn")
                : Stream.of(Spot.at("childsVersion", "toldInPerson"));
    }

    private static Stream<Spot> readerWithheld(ChildsVersion version, Subject subject) {
        FieldPath here = FieldPath.of("childsVersion");
        return isGivenOut(version)
                ? Stream.concat(
                        ReadersApart.fromTheChild(version.toldBy(), here.then("toldBy"), subject),
                        ReadersApart.fromTheChild(version.readWith(), here.then("readWith"), subject))
                : Stream.empty();
    }

    private static Stream<Spot> ageUnexplained(ChildsVersion version, Subject subject) {
        boolean isAnother = version.band().isGiven() && !version.band().value().equals(bandByAge(subject.plan()));
        return isAnother && isGivenOut(version) ? gaps(version).notGiven("whyBand") : Stream.empty();
    }

    private static Stream<Spot> untold(ChildsVersion version, Subject subject, Answer<Told> told, String field) {
        if (!isGivenOut(version)) {
            return Stream.empty();
        }
        return band(subject.plan())
                .filter(band -> !Written.isGiven(told.then(words -> words.at(band))))
                .map(band -> Spot.at("childsVersion", field, band.code()))
                .stream();
    }

    private static boolean isUntold(Answer<Told> told, Subject subject) {
        return band(subject.plan())
                .filter(band -> !Written.isAnswered(told.then(words -> words.at(band))))
                .isPresent();
    }

    private static Stream<Spot> wishUnanswered(ChildsVersion version, Subject subject) {
        Answer<List<Wish>> wishes = subject.plan().views().then(Views::child).then(ChildsViews::wishes);
        return Subject.items(wishes, "views", "child", "wishes").stream()
                .filter(wish -> isGivenOut(version) && isUntold(wish.value().told(), subject))
                .map(wish -> Spot.at(wish.at("told")));
    }

    private static Stream<Spot> familyTimeUntold(ChildsVersion version, Subject subject) {
        if (!isGivenOut(version) || !(subject.plan() instanceof AnyCarePlan plan)) {
            return Stream.empty();
        }
        Answer<List<FamilyTime>> times = plan.familyTime();
        return Subject.items(times, "familyTime").stream()
                .filter(time -> isUntold(time.value().told(), subject))
                .map(time -> Spot.at(time.at("told")));
    }

    private static Stream<Spot> actionUntold(ChildsVersion version, Subject subject) {
        Answer<List<Action>> actions = subject.plan().actions();
        return Subject.items(actions, "actions").stream()
                .filter(action -> isGivenOut(version) && isUntold(action.value().told(), subject))
                .map(action -> Spot.at(action.at("told")));
    }

    /** The child speaks in a wish, or in what the child said about the plan. */
    private static Stream<Spot> withoutVoice(ChildsVersion version, Subject subject) {
        Answer<ChildsViews> child = subject.plan().views().then(Views::child);
        boolean speaks = child.then(ChildsViews::views).isGiven()
                || !Subject.items(child.then(ChildsViews::wishes)).isEmpty()
                || child.then(ChildsViews::drawing).isGiven();
        boolean isTooYoung =
                band(subject.plan()).filter(AgeBand.LATER_LIFE::equals).isPresent();
        return Spot.when(isGivenOut(version) && !speaks && !isTooYoung, "views", "child");
    }

    private static Stream<Spot> parallelPlanOpen(ChildsVersion version, Subject subject) {
        boolean isParallel = subject.plan() instanceof AnyCarePlan plan
                && Situation.options(plan).stream()
                        .anyMatch(option -> Situation.is(option.value(), OptionState.PARALLEL));
        return isParallel && isGivenOut(version) ? gaps(version).unanswered("shareParallelPlan") : Stream.empty();
    }
}
