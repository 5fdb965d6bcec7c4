package uk.careplans.model.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.careplans.model.Action;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.model.FamilyTime;
import uk.careplans.model.FieldPath;
import uk.careplans.model.ItemId;
import uk.careplans.model.ParentsBand;
import uk.careplans.model.ParentsVersion;
import uk.careplans.model.ParentsWorry;
import uk.careplans.model.Person;
import uk.careplans.model.Plainly;
import uk.careplans.model.Ref;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;

/** What must be written and decided before a parent is given a version of the plan to read. Of one that is not given, nothing is asked. */
final class ParentsVersionRules {

    private ParentsVersionRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("parents-version-safety-undecided")
                        .from(Stage.FILING)
                        .source(Sources.SAFETY_PLANS)
                        .ofParentsVersions(ParentsVersionRules::undecided),
                Rule.error("parents-version-for-nobody")
                        .from(Stage.FILING)
                        .source(Sources.HULL)
                        .ofParentsVersions(ParentsVersionRules::forNobody),
                Rule.error("parents-version-twice")
                        .from(Stage.FILING)
                        .source(Sources.HULL)
                        .ofOwnCarePlan(ParentsVersionRules::twice),
                Rule.warning("parents-version-decided-by-parent")
                        .from(Stage.FILING)
                        .source(Source.generalKnowledge("nobody decides alone what is safe for themselves to be given"))
                        .ofParentsVersions(ParentsVersionRules::decidedByParent),
                Rule.warning("parents-version-reader-withheld")
                        .from(Stage.FILING)
                        .source(Source.generalKnowledge(
                                "whoever must not be known to somebody does not sit down with them"))
                        .ofParentsVersions((version, subject) -> ReadersApart.fromParent(
                                version.value().readWith(),
                                version.at("readWith"),
                                subject,
                                version.value().parent().value())),
                Rule.warning("parents-version-without-reader")
                        .from(Stage.FILING)
                        .source(Sources.HULL)
                        .ofParentsVersions(
                                (version, subject) -> Gaps.in(version).unanswered("readWith", "readOn")),
                Rule.error("parents-version-incomplete")
                        .from(Stage.FILING)
                        .source(Sources.HULL)
                        .ofParentsVersions(ParentsVersionRules::incomplete),
                Rule.error("parents-worry-incomplete")
                        .from(Stage.FILING)
                        .source(Sources.HULL)
                        .ofParentsVersions(ParentsVersionRules::worryIncomplete),
                Rule.error("parents-version-time-untold")
                        .from(Stage.FILING)
                        .source(Sources.HULL)
                        .ofParentsVersions(ParentsVersionRules::timeUntold),
                Rule.error("parents-version-time-unnamed")
                        .from(Stage.FILING)
                        .source(Sources.HULL)
                        .ofParentsVersions(ParentsVersionRules::timeUnnamed),
                Rule.error("parents-version-action-untold")
                        .from(Stage.FILING)
                        .source(Sources.HULL)
                        .ofParentsVersions(ParentsVersionRules::actionUntold));
    }

    /** The bands in which somebody has begun to write a version: those in which it says the plan in short; plain, if it does in none. */
    static Set<ParentsBand> begun(ParentsVersion version) {
        Set<ParentsBand> bands = Arrays.stream(ParentsBand.values())
                .filter(band -> Written.isGiven(version.inShort().then(words -> words.at(band))))
                .collect(Collectors.toSet());
        return bands.isEmpty() ? Set.of(ParentsBand.PARENT) : bands;
    }

    /** Whether a text is one of those that are written for a parent to read. */
    static boolean isInVersion(FieldPath path) {
        return path.steps().get(0).equals("parentsVersions");
    }

    private static Stream<Spot> undecided(Subject.Item<ParentsVersion> version, Subject subject) {
        Gaps gaps = Gaps.in(version);
        return version.value().safeToGive().isGiven()
                ? gaps.notGiven("safeDecidedBy", "safeDecidedOn")
                : gaps.unanswered("safeToGive");
    }

    private static Stream<Spot> forNobody(Subject.Item<ParentsVersion> version, Subject subject) {
        return version.value().parent().isGiven() ? Stream.empty() : Stream.of(Spot.at(version.at("parent")));
    }

    /** Also where one of them is not to be given out: nobody could say which of the two counts. */
    private static Stream<Spot> twice(CarePlan plan, Subject subject) {
        Map<ItemId, FieldPath> first = new HashMap<>();
        return Subject.items(plan.parentsVersions(), "parentsVersions").stream().flatMap(version -> {
            FieldPath here = version.at("parent");
            return version
                    .value()
                    .parent()
                    .value()
                    .flatMap(parent -> Optional.ofNullable(first.putIfAbsent(parent.id(), here)))
                    .map(before -> Spot.at(here).and(before))
                    .stream();
        });
    }

    private static Stream<Spot> decidedByParent(Subject.Item<ParentsVersion> version, Subject subject) {
        Optional<Ref<Person>> parent = version.value().parent().value();
        return parent.isPresent()
                        && parent.equals(version.value().safeDecidedBy().value())
                ? Stream.of(Spot.at(version.at("safeDecidedBy")))
                : Stream.empty();
    }

    private static Stream<Spot> incomplete(Subject.Item<ParentsVersion> version, Subject subject) {
        ParentsVersion written = version.value();
        Stream<Spot> texts = Stream.of(
                        untold(written, written.inShort(), version.at("inShort")),
                        untold(written, written.whatTheOrderMeans(), version.at("whatTheOrderMeans")),
                        untold(written, written.howYourChildIs(), version.at("howYourChildIs")),
                        untold(written, written.whatYouToldUs(), version.at("whatYouToldUs")))
                .flatMap(Function.identity());
        return Stream.concat(texts, Gaps.in(version).unanswered("times", "worries", "actions"));
    }

    private static Stream<Spot> worryIncomplete(Subject.Item<ParentsVersion> version, Subject subject) {
        FieldPath list = version.at("worries");
        return Subject.items(version.value().worries()).stream().flatMap(worry -> {
            FieldPath here = list.then(worry.id().value());
            Stream<Spot> day = Subject.isAnswered(worry.by()) ? Stream.empty() : Stream.of(Spot.at(here.then("by")));
            return Stream.concat(wordsOf(worry, version.value(), here), day);
        });
    }

    private static Stream<Spot> wordsOf(ParentsWorry worry, ParentsVersion written, FieldPath here) {
        return Stream.of(
                        untold(written, worry.worry(), here.then("worry")),
                        untold(written, worry.needsToChange(), here.then("needsToChange")),
                        untold(written, worry.howWeWillKnow(), here.then("howWeWillKnow")),
                        untold(written, worry.help(), here.then("help")))
                .flatMap(Function.identity());
    }

    private static Stream<Spot> timeUntold(Subject.Item<ParentsVersion> version, Subject subject) {
        Set<ItemId> named = ids(version.value().times());
        Answer<List<FamilyTime>> times = ((CarePlan) subject.plan()).familyTime();
        return Subject.items(times, "familyTime").stream()
                .filter(time -> named.contains(time.value().id()))
                .flatMap(time -> untold(version.value(), time.value().plainly(), time.at("plainly")));
    }

    /** Whose list of times is still open is told so already; if it does not apply, somebody has said why. */
    private static Stream<Spot> timeUnnamed(Subject.Item<ParentsVersion> version, Subject subject) {
        Set<ItemId> named = ids(version.value().times());
        Answer<List<FamilyTime>> times = ((CarePlan) subject.plan()).familyTime();
        return named.isEmpty()
                ? Stream.empty()
                : Subject.items(times, "familyTime").stream()
                        .filter(time -> isOf(version.value(), time.value())
                                && !named.contains(time.value().id()))
                        .map(time -> Spot.at(version.at("times")).and(time.path()));
    }

    private static boolean isOf(ParentsVersion version, FamilyTime time) {
        return version.parent()
                .value()
                .filter(parent -> ids(time.withWhom()).contains(parent.id()))
                .isPresent();
    }

    private static Stream<Spot> actionUntold(Subject.Item<ParentsVersion> version, Subject subject) {
        Set<ItemId> named = ids(version.value().actions());
        Answer<List<Action>> actions = subject.plan().actions();
        return Subject.items(actions, "actions").stream()
                .filter(action -> named.contains(action.value().id()))
                .flatMap(action -> untold(version.value(), action.value().plainly(), action.at("plainly")));
    }

    private static <T> Set<ItemId> ids(Answer<List<Ref<T>>> named) {
        return Subject.items(named).stream().map(Ref::id).collect(Collectors.toSet());
    }

    private static Stream<Spot> untold(ParentsVersion version, Answer<Plainly> told, FieldPath here) {
        return begun(version).stream()
                .sorted()
                .filter(band -> !Written.isAnswered(told.then(words -> words.at(band))))
                .map(band -> Spot.at(here.then(band.field())));
    }
}
