package uk.careplans.model.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.careplans.model.Action;
import uk.careplans.model.Answer;
import uk.careplans.model.CarriedOver;
import uk.careplans.model.Child;
import uk.careplans.model.Person;
import uk.careplans.model.PlanDetails;
import uk.careplans.model.Ref;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;

/** What makes an action one that somebody can do and others can see done: a person, a day, and somebody who looks. */
final class ActionRules {

    private static final int FEW = 3;
    private static final int FULL_AGE = 18;

    private ActionRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("action-without-date")
                        .from(Stage.REVIEW)
                        .source(Source.BRADFORD)
                        .ofAny(ActionRules::withoutDate),
                Rule.error("action-in-the-past")
                        .from(Stage.REVIEW)
                        .errorFrom(Stage.APPROVAL)
                        .source(Source.BRADFORD)
                        .ofAny(ActionRules::inThePast),
                Rule.error("action-without-person")
                        .from(Stage.REVIEW)
                        .source(Source.BRADFORD)
                        .ofAny(ActionRules::withoutPerson),
                Rule.error("action-of-a-role")
                        .from(Stage.REVIEW)
                        .source(Source.BRADFORD)
                        .ofAny(ActionRules::ofARole),
                Rule.error("action-carried-over-unexplained")
                        .from(Stage.REVIEW)
                        .source(Source.BRADFORD)
                        .ofAny(ActionRules::carriedOverUnexplained),
                Rule.error("action-carried-over-without-new-date")
                        .from(Stage.REVIEW)
                        .source(Source.BRADFORD)
                        .ofAny(ActionRules::carriedOverWithoutNewDate),
                Rule.warning("actions-all-on-the-social-worker")
                        .from(Stage.REVIEW)
                        .source(Source.BRADFORD)
                        .ofAny(ActionRules::allOnTheSocialWorker),
                Rule.warning("action-after-eighteen")
                        .from(Stage.REVIEW)
                        .source(Source.generalKnowledge("a plan for a child ends when the child is of age"))
                        .ofAny(ActionRules::afterEighteen),
                Rule.warning("action-without-indicator")
                        .from(Stage.APPROVAL)
                        .source(Source.KENT)
                        .ofAny(ActionRules::withoutIndicator),
                Rule.warning("action-unmonitored")
                        .from(Stage.APPROVAL)
                        .source(Source.KENT)
                        .ofAny(ActionRules::unmonitored));
    }

    private static Stream<Spot> withoutDate(Subject subject) {
        return open(subject).filter(action -> !action.value().by().isGiven()).map(action -> Spot.at(action.at("by")));
    }

    private static Stream<Spot> inThePast(Subject subject) {
        return open(subject)
                .filter(action ->
                        by(action).filter(day -> day.isBefore(subject.on())).isPresent())
                .map(action -> Spot.at(action.at("by")).with("day", subject.on()));
    }

    private static Stream<Spot> withoutPerson(Subject subject) {
        return all(subject)
                .filter(action -> Subject.items(action.value().who()).isEmpty())
                .map(action -> Spot.at(action.at("who")));
    }

    /** A person of whom the plan has only the work, like "social worker", cannot be asked whether it was done. */
    private static Stream<Spot> ofARole(Subject subject) {
        return all(subject)
                .filter(action -> Subject.items(action.value().who()).stream()
                        .flatMap(who -> subject.person(who).stream())
                        .anyMatch(person -> !person.name().isGiven()))
                .map(action -> Spot.at(action.at("who")));
    }

    private static Stream<Spot> carriedOverUnexplained(Subject subject) {
        return all(subject)
                .flatMap(action -> action.value().carriedOver().value().stream()
                        .flatMap(carried -> Stream.of(
                                        carried.from().isGiven() ? null : "from",
                                        carried.why().isGiven() ? null : "why")
                                .flatMap(Stream::ofNullable)
                                .map(missing -> Spot.at(action.at("carriedOver").then(missing)))));
    }

    private static Stream<Spot> carriedOverWithoutNewDate(Subject subject) {
        return all(subject)
                .filter(action -> {
                    Optional<LocalDate> before =
                            action.value().carriedOver().then(CarriedOver::from).value();
                    return before.isPresent()
                            && by(action)
                                    .filter(day -> !day.isAfter(before.get()))
                                    .isPresent();
                })
                .map(action ->
                        Spot.at(action.at("by")).and(action.at("carriedOver").then("from")));
    }

    private static Stream<Spot> allOnTheSocialWorker(Subject subject) {
        List<Subject.Item<Action>> open = open(subject).toList();
        Optional<Ref<Person>> worker =
                subject.plan().plan().then(PlanDetails::socialWorker).value();
        boolean isAllHis = worker.isPresent()
                && open.stream()
                        .allMatch(action -> Subject.items(action.value().who()).equals(List.of(worker.get())));
        return open.size() >= FEW && isAllHis ? Stream.of(Spot.at("actions")) : Stream.empty();
    }

    private static Stream<Spot> afterEighteen(Subject subject) {
        Optional<LocalDate> ofAge =
                subject.plan().child().then(Child::dateOfBirth).value().map(birth -> birth.plusYears(FULL_AGE));
        // Of a person who is of age already another rule speaks, once.
        boolean isChild = ofAge.isPresent()
                && subject.date().filter(date -> !date.isBefore(ofAge.get())).isEmpty();
        return all(subject)
                .filter(action -> isChild
                        && by(action).filter(day -> day.isAfter(ofAge.get())).isPresent())
                .map(action -> Spot.at(action.at("by")));
    }

    private static Stream<Spot> withoutIndicator(Subject subject) {
        return open(subject)
                .filter(action -> !Subject.isAnswered(action.value().indicator()))
                .map(action -> Spot.at(action.at("indicator")));
    }

    private static Stream<Spot> unmonitored(Subject subject) {
        return open(subject)
                .filter(action -> action.value().monitoredBy() instanceof Answer.NotRecorded
                        || (action.value().monitoredBy().isGiven()
                                && Subject.items(action.value().monitoredBy()).isEmpty()))
                .map(action -> Spot.at(action.at("monitoredBy")));
    }

    private static Optional<LocalDate> by(Subject.Item<Action> action) {
        return action.value().by().value();
    }

    /** The actions that are still to be done. */
    private static Stream<Subject.Item<Action>> open(Subject subject) {
        return all(subject).filter(action -> !action.value().doneOn().isGiven());
    }

    private static Stream<Subject.Item<Action>> all(Subject subject) {
        return Subject.items(subject.plan().actions(), "actions").stream();
    }
}
