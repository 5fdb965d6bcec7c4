package uk.careplans.model.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.careplans.model.Answer;
import uk.careplans.model.AnyCarePlan;
import uk.careplans.model.CarePlan;
import uk.careplans.model.ChildsPlan;
import uk.careplans.model.Copies;
import uk.careplans.model.Copy;
import uk.careplans.model.CourtCarePlan;
import uk.careplans.model.FieldPath;
import uk.careplans.model.ItemId;
import uk.careplans.model.Narrative;
import uk.careplans.model.Person;
import uk.careplans.model.PersonalCopy;
import uk.careplans.model.Placement;
import uk.careplans.model.Ref;
import uk.careplans.model.Reviews;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;
import uk.careplans.model.profile.CouncilProfile;

/** Who gets the plan, who gets a version of their own, and what must not get out. */
final class CopyRules {

    private CopyRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("copy-missing")
                        .from(Stage.FILING)
                        .source(Source.HERTFORDSHIRE)
                        .ofCarePlans(CopyRules::copyMissing),
                Rule.error("copy-of-childs-plan-missing")
                        .from(Stage.FILING)
                        .source(Source.LONDON)
                        .ofChildsPlan(CopyRules::copyOfChildsPlanMissing),
                Rule.error("copy-without-day")
                        .from(Stage.FILING)
                        .source(Source.KENT)
                        .ofAny(CopyRules::withoutDay),
                Rule.warning("copy-overdue")
                        .from(Stage.FILING)
                        .source(Source.KENT)
                        .ofAny(CopyRules::overdue),
                Rule.error("copy-to-carer-without-leave")
                        .from(Stage.FILING)
                        .source(Source.HERTFORDSHIRE)
                        .ofCourtPlan(CopyRules::toCarerWithoutLeave),
                Rule.warning("copy-shortened-unexplained")
                        .from(Stage.FILING)
                        .source(Source.generalKnowledge("Care Planning, Placement and Case Review (England) Regulations"
                                + " 2010, regulation 6"))
                        .ofAny(subject -> personal(subject)
                                .filter(copy -> copy.value().leftOut().isGiven())
                                .flatMap(copy -> Gaps.in(copy).notGiven("whyLeftOut"))),
                Rule.error("childs-version-missing")
                        .from(Stage.FILING)
                        .source(Source.HERTFORDSHIRE)
                        .ofOwnCarePlan(CopyRules::childsVersionMissing),
                Rule.warning("carer-named-in-court-plan")
                        .from(Stage.FILING)
                        .source(Sources.COVENTRY)
                        .ofCourtPlan(CarersNamed::breaches));
    }

    private static Stream<Spot> copyMissing(AnyCarePlan plan, Subject subject) {
        Answer<List<PersonalCopy>> parents = plan.copies().then(Copies::parents);
        Answer<List<PersonalCopy>> carers = plan.copies().then(Copies::carers);
        return Stream.of(
                        Gaps.in(subject).unanswered("copies/child", "copies/agencies"),
                        plan.reviews().then(Reviews::iro).isGiven()
                                ? Gaps.in(subject).unanswered("copies/iro")
                                : Stream.<Spot>empty(),
                        lacking(parents, withResponsibility(subject), "parents"),
                        lacking(carers, carersOf(plan, subject), "carers"))
                .flatMap(Function.identity());
    }

    private static Stream<Spot> copyOfChildsPlanMissing(ChildsPlan plan, Subject subject) {
        return Stream.concat(
                Gaps.in(subject).unanswered("copies/child", "copies/agencies"),
                lacking(plan.copies().then(Copies::parents), withResponsibility(subject), "parents"));
    }

    /** One finding, however many are lacking: the list is the place to mend. */
    private static Stream<Spot> lacking(Answer<List<PersonalCopy>> copies, Stream<ItemId> people, String list) {
        Set<ItemId> have = Subject.items(copies).stream()
                .flatMap(copy -> copy.person().value().stream())
                .map(Ref::id)
                .collect(Collectors.toSet());
        boolean isOpen = !(copies instanceof Answer.DoesNotApply);
        return people.filter(person -> isOpen && !have.contains(person))
                .limit(1)
                .map(person -> Spot.at("copies", list));
    }

    private static Stream<ItemId> withResponsibility(Subject subject) {
        return Subject.items(subject.plan().people()).stream()
                .filter(person -> Situation.isTrue(person.parentalResponsibility()))
                .map(Person::id);
    }

    /** A parent with whom the child is placed gets a parent's copy. */
    private static Stream<ItemId> carersOf(AnyCarePlan plan, Subject subject) {
        return Subject.items(plan.placement().then(Placement::carers)).stream()
                .flatMap(carer -> subject.person(carer).stream())
                .filter(person -> !Situation.isTrue(person.parentalResponsibility()))
                .map(Person::id);
    }

    private static Stream<Spot> withoutDay(Subject subject) {
        Stream<Spot> general = general(subject)
                .filter(copy -> isWithoutDay(
                        copy.value().sent(),
                        copy.value().sentOn(),
                        copy.value().dueOn(),
                        copy.value().whyNot()))
                .map(copy -> Spot.at(copy.path()));
        Stream<Spot> own = personal(subject)
                .filter(copy -> isWithoutDay(
                        copy.value().sent(),
                        copy.value().sentOn(),
                        copy.value().dueOn(),
                        copy.value().whyNot()))
                .map(copy -> Spot.at(copy.path()));
        return Stream.concat(general, own);
    }

    private static boolean isWithoutDay(
            Answer<Boolean> sent, Answer<LocalDate> sentOn, Answer<LocalDate> dueOn, Answer<Narrative> whyNot) {
        return Situation.isTrue(sent) ? !sentOn.isGiven() : !dueOn.isGiven() && !whyNot.isGiven();
    }

    private static Stream<Spot> overdue(Subject subject) {
        Stream<Spot> general = general(subject)
                .filter(copy -> !Situation.isTrue(copy.value().sent()))
                .filter(copy -> isPast(copy.value().dueOn(), subject))
                .map(copy -> Spot.at(copy.at("dueOn")));
        Stream<Spot> own = personal(subject)
                .filter(copy -> !Situation.isTrue(copy.value().sent()))
                .filter(copy -> isPast(copy.value().dueOn(), subject))
                .map(copy -> Spot.at(copy.at("dueOn")));
        return Stream.concat(general, own);
    }

    private static boolean isPast(Answer<LocalDate> day, Subject subject) {
        return day.value().filter(due -> due.isBefore(subject.on())).isPresent();
    }

    private static Stream<Spot> toCarerWithoutLeave(CourtCarePlan plan, Subject subject) {
        Set<Ref<Person>> parties = Parties.people(plan);
        Stream<ItemId> carers = carersOf(plan, subject);
        Set<ItemId> outsiders = carers.filter(carer -> !parties.contains(new Ref<Person>(carer)))
                .collect(Collectors.toSet());
        return Subject.items(plan.copies().then(Copies::carers), "copies", "carers").stream()
                .filter(copy -> Situation.isTrue(copy.value().sent()))
                .filter(copy -> copy.value()
                        .person()
                        .value()
                        .filter(person -> outsiders.contains(person.id()))
                        .isPresent())
                .flatMap(copy -> Gaps.in(copy).unanswered("leaveOfCourtOn"));
    }

    private static Stream<Spot> childsVersionMissing(CarePlan plan, Subject subject) {
        Optional<Integer> from = subject.policy(CouncilProfile::childsVersionFromAge);
        boolean isOfAge = from.isPresent()
                && subject.age().filter(years -> years >= from.get()).isPresent();
        return isOfAge
                ? Gaps.in(subject).unanswered("copies/childsVersion").map(spot -> spot.with("age", from.orElseThrow()))
                : Stream.empty();
    }

    /** The copies that are not one person's. */
    private static Stream<Subject.Item<Copy>> general(Subject subject) {
        Answer<Copies> copies = subject.plan().copies();
        return Stream.of(
                        copyAt(copies.then(Copies::child), "child"),
                        copyAt(copies.then(Copies::childsVersion), "childsVersion"),
                        copyAt(copies.then(Copies::iro), "iro"),
                        copyAt(copies.then(Copies::agencies), "agencies"),
                        copyAt(copies.then(Copies::personsNotified), "personsNotified"),
                        copyAt(copies.then(Copies::placementWithParents), "placementWithParents"))
                .flatMap(Function.identity());
    }

    private static Stream<Subject.Item<Copy>> copyAt(Answer<Copy> copy, String field) {
        return copy.value().stream().map(value -> new Subject.Item<>(FieldPath.of("copies", field), value));
    }

    private static Stream<Subject.Item<PersonalCopy>> personal(Subject subject) {
        Answer<Copies> copies = subject.plan().copies();
        return Stream.concat(
                Subject.items(copies.then(Copies::parents), "copies", "parents").stream(),
                Subject.items(copies.then(Copies::carers), "copies", "carers").stream());
    }
}
