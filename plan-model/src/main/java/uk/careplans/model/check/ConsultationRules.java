package uk.careplans.model.check;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.careplans.model.ActedOn;
import uk.careplans.model.ChildsPlan;
import uk.careplans.model.Consulted;
import uk.careplans.model.Involvement;
import uk.careplans.model.ItemId;
import uk.careplans.model.Ref;
import uk.careplans.model.Sharing;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;
import uk.careplans.model.Views;

/** That parents and others were asked, are heard in the plan, and are answered. */
final class ConsultationRules {

    private ConsultationRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("parents-not-asked")
                        .from(Stage.REVIEW)
                        .source(Source.regulation("5(e)"))
                        .ofCarePlans((plan, subject) -> parentsNotAsked(subject)),
                Rule.error("parents-not-consulted-unexplained")
                        .from(Stage.REVIEW)
                        .source(Source.KENT)
                        .ofAny(ConsultationRules::parentsUnexplained),
                Rule.error("person-not-consulted-unexplained")
                        .from(Stage.REVIEW)
                        .source(Source.KENT)
                        .ofAny(subject -> consulted(
                                subject,
                                person -> is(person, false)
                                        && !person.whyNotConsulted().isGiven(),
                                "whyNotConsulted")),
                Rule.error("person-consulted-without-views")
                        .from(Stage.REVIEW)
                        .source(Source.LAC_99_29)
                        .ofAny(subject -> consulted(
                                subject,
                                person -> is(person, true) && !person.views().isGiven(),
                                "views")),
                Rule.error("persons-views-overruled-without-reason")
                        .from(Stage.APPROVAL)
                        .source(Source.LAC_99_29)
                        .ofAny(subject -> consulted(subject, ConsultationRules::isOverruledWithoutReason, "why")),
                Rule.error("disagreement-unanswered")
                        .from(Stage.APPROVAL)
                        .source(Source.LAC_99_29)
                        .ofAny(subject -> consulted(subject, ConsultationRules::isUnanswered, "disagreement")),
                Rule.warning("dissent-unanswered")
                        .from(Stage.APPROVAL)
                        .source(Source.BRADFORD)
                        .ofAny(ConsultationRules::dissentUnanswered),
                Rule.error("family-disagrees-unexplained")
                        .from(Stage.APPROVAL)
                        .source(Source.LONDON)
                        .ofChildsPlan((plan, subject) -> familyDisagrees(plan)));
    }

    private static Stream<Spot> parentsNotAsked(Subject subject) {
        return Subject.isAnswered(subject.plan().views().then(Views::parentsConsulted))
                ? Stream.empty()
                : Stream.of(Spot.at("views", "parentsConsulted"));
    }

    private static Stream<Spot> parentsUnexplained(Subject subject) {
        boolean isNo = subject.plan()
                .views()
                .then(Views::parentsConsulted)
                .value()
                .filter(Boolean.FALSE::equals)
                .isPresent();
        return isNo
                        && !subject.plan()
                                .views()
                                .then(Views::whyParentsNotConsulted)
                                .isGiven()
                ? Stream.of(Spot.at("views", "whyParentsNotConsulted"))
                : Stream.empty();
    }

    private static boolean isOverruledWithoutReason(Consulted person) {
        boolean isOverruled =
                person.actedOn().value().filter(answer -> answer != ActedOn.YES).isPresent();
        return isOverruled && !person.why().isGiven();
    }

    /** What is neither acted on nor answered; whoever is overruled without a reason is found by that. */
    private static boolean isUnanswered(Consulted person) {
        return person.disagreement().isGiven()
                && !person.actedOn().isGiven()
                && !person.why().isGiven();
    }

    /** Dissent from the plan is answered among the views: where the person's views, or the child's wishes, have a reason. */
    private static Stream<Spot> dissentUnanswered(Subject subject) {
        Set<ItemId> answered = everybody(subject)
                .map(Subject.Item::value)
                .filter(person -> person.why().isGiven())
                .flatMap(person -> person.person().value().stream())
                .map(Ref::id)
                .collect(Collectors.toSet());
        subject.plan()
                .views()
                .then(Views::child)
                .then(views -> views.wishes())
                .value()
                .filter(wishes -> wishes.stream().anyMatch(wish -> wish.why().isGiven()))
                .ifPresent(wishes -> answered.add(new ItemId(Ref.CHILD)));
        return Subject.items(subject.plan().views().then(Views::shared), "views", "shared").stream()
                .filter(sharing -> sharing.value().dissent().isGiven() && !isBy(answered, sharing.value()))
                .map(sharing -> Spot.at(sharing.at("dissent")));
    }

    private static boolean isBy(Set<ItemId> people, Sharing sharing) {
        return sharing.person()
                .value()
                .filter(person -> people.contains(person.id()))
                .isPresent();
    }

    private static Stream<Spot> familyDisagrees(ChildsPlan plan) {
        boolean isNo = plan.involvement()
                .then(Involvement::familyAgrees)
                .value()
                .filter(Boolean.FALSE::equals)
                .isPresent();
        return isNo
                        && !plan.involvement()
                                .then(Involvement::whereFamilyDisagrees)
                                .isGiven()
                ? Stream.of(Spot.at("involvement", "whereFamilyDisagrees"))
                : Stream.empty();
    }

    private static Stream<Spot> consulted(Subject subject, Predicate<Consulted> isBroken, String field) {
        return everybody(subject)
                .filter(person -> isBroken.test(person.value()))
                .map(person -> Spot.at(person.at(field)));
    }

    private static Stream<Subject.Item<Consulted>> everybody(Subject subject) {
        return Stream.concat(
                Subject.items(subject.plan().views().then(Views::parents), "views", "parents").stream(),
                Subject.items(subject.plan().views().then(Views::others), "views", "others").stream());
    }

    private static boolean is(Consulted person, boolean wanted) {
        return person.consulted().value().filter(answer -> answer == wanted).isPresent();
    }
}
