package uk.careplans.model.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.careplans.model.ActedOn;
import uk.careplans.model.Answer;
import uk.careplans.model.AnyCarePlan;
import uk.careplans.model.ChildConsulted;
import uk.careplans.model.ChildsViews;
import uk.careplans.model.ChildsViewsBuilder;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;
import uk.careplans.model.Views;
import uk.careplans.model.Wish;
import uk.careplans.model.check.words.Sentence;

/** That the child was asked, is heard in the plan, and is answered. */
final class ChildsVoiceRules {

    private static final Source ASKED =
            Source.seen("Care Planning, Placement and Case Review (England) Regulations 2010,"
                    + " regulation 5(e); London procedures, 1.2.10");
    private static final int SHORT = 4;
    private static final Set<String> PARTS_WITH_VIEWS =
            Set.of("health", "education", "emotional", "identity", "family");

    private ChildsVoiceRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("child-not-asked")
                        .from(Stage.REVIEW)
                        .source(ASKED)
                        .ofAny(subject ->
                                missing(subject, views -> !views.consulted().isGiven(), "consulted")),
                Rule.error("child-not-consulted-unexplained")
                        .from(Stage.REVIEW)
                        .source(Source.KENT)
                        .ofAny(subject -> missing(
                                subject,
                                views -> is(views, ChildConsulted.NO)
                                        && !views.whyNotConsulted().isGiven(),
                                "whyNotConsulted")),
                Rule.error("child-consulted-without-views")
                        .from(Stage.REVIEW)
                        .source(ASKED)
                        .ofAny(subject -> missing(
                                subject,
                                views -> is(views, ChildConsulted.YES)
                                        && !views.views().isGiven()
                                        && Subject.items(views.wishes()).isEmpty(),
                                "views")),
                Rule.warning("young-child-without-observations")
                        .from(Stage.REVIEW)
                        .source(Source.KENT)
                        .ofAny(subject -> missing(
                                subject,
                                views -> is(views, ChildConsulted.TOO_YOUNG)
                                        && !views.observations().isGiven(),
                                "observations")),
                Rule.warning("need-without-childs-view")
                        .from(Stage.REVIEW)
                        .source(Source.BRADFORD)
                        .ofOwnCarePlan(ChildsVoiceRules::needWithoutView),
                Rule.warning("same-view-in-two-places")
                        .from(Stage.REVIEW)
                        .source(Source.BRADFORD)
                        .ofAny(ChildsVoiceRules::sameView),
                Rule.error("childs-disagreement-unanswered")
                        .from(Stage.APPROVAL)
                        .source(Source.HERTFORDSHIRE)
                        .ofAny(subject -> missing(subject, ChildsVoiceRules::isDisagreementUnanswered, "disagreement")),
                Rule.error("wish-unanswered")
                        .from(Stage.APPROVAL)
                        .source(Source.LAC_99_29)
                        .ofAny(subject ->
                                wishes(subject, wish -> !wish.actedOn().isGiven(), "actedOn")),
                Rule.error("wish-answered-without-reason")
                        .from(Stage.APPROVAL)
                        .source(Source.LAC_99_29)
                        .ofAny(subject -> wishes(
                                subject,
                                wish -> (isOverruled(wish) || is(wish, ActedOn.PARTLY))
                                        && !wish.why().isGiven(),
                                "why")),
                Rule.error("wish-overruled-without-impact")
                        .from(Stage.APPROVAL)
                        .source(Source.HERTFORDSHIRE)
                        .ofAny(subject -> wishes(
                                subject,
                                wish -> isOverruled(wish) && !wish.impact().isGiven(),
                                "impact")),
                Rule.error("wish-overruled-unexplained")
                        .from(Stage.APPROVAL)
                        .source(Source.HERTFORDSHIRE)
                        .ofAny(ChildsVoiceRules::overruledUnexplained));
    }

    private static Stream<Spot> missing(Subject subject, Predicate<ChildsViews> isMissing, String field) {
        ChildsViews views = subject.plan()
                .views()
                .then(Views::child)
                .value()
                .orElseGet(() -> ChildsViewsBuilder.builder().build());
        return isMissing.test(views) ? Stream.of(Spot.at("views", "child", field)) : Stream.empty();
    }

    /** A child who is too young is observed instead; social presentation and self-care are not asked about one by one. */
    private static Stream<Spot> needWithoutView(AnyCarePlan plan, Subject subject) {
        Optional<ChildConsulted> consulted =
                plan.views().then(Views::child).then(ChildsViews::consulted).value();
        if (consulted.filter(ChildConsulted.YES::equals).isEmpty()) {
            return Stream.empty();
        }
        return NextStepRules.parts(plan.needs())
                .filter(part -> PARTS_WITH_VIEWS.contains(part.name())
                        && !Subject.isAnswered(part.need().childsViews()))
                .map(part -> Spot.at(part.at("childsViews")));
    }

    /** The sentences are compared without capitals and marks; a few words, like "I like it", may well be said twice. */
    private static Stream<Spot> sameView(Subject subject) {
        Map<String, FieldPath> said = new HashMap<>();
        List<Spot> spots = new ArrayList<>();
        subject.reading()
                .narratives()
                .filter(passage ->
                        isChildsView(passage.path()) && !passage.text().isReason())
                .forEach(passage -> {
                    for (Sentence sentence : passage.sentences()) {
                        FieldPath first = said.putIfAbsent(sentence.plain(), passage.path());
                        if (first != null
                                && !first.equals(passage.path())
                                && sentence.words().size() >= SHORT) {
                            spots.add(Spot.at(first).and(passage.path()));
                        }
                    }
                });
        return spots.stream();
    }

    /** Whether the child's views about a part of life, or about the plan, stand at this path. */
    static boolean isChildsView(FieldPath path) {
        List<String> steps = path.steps();
        return steps.get(steps.size() - 1).equals("childsViews") || steps.equals(List.of("views", "child", "views"));
    }

    /** A disagreement is answered where the plan answers a wish of the child and says why. */
    private static boolean isDisagreementUnanswered(ChildsViews views) {
        return views.disagreement().isGiven()
                && Subject.items(views.wishes()).stream()
                        .noneMatch(wish -> wish.why().isGiven());
    }

    private static Stream<Spot> overruledUnexplained(Subject subject) {
        return Stream.concat(
                wishes(subject, wish -> isOverruled(wish) && !wish.explainedBy().isGiven(), "explainedBy"),
                wishes(subject, wish -> isOverruled(wish) && !wish.explainedOn().isGiven(), "explainedOn"));
    }

    private static boolean isOverruled(Wish wish) {
        return is(wish, ActedOn.NO) || is(wish, ActedOn.NOT_NOW);
    }

    private static Stream<Spot> wishes(Subject subject, Predicate<Wish> isBroken, String field) {
        Answer<List<Wish>> wishes = subject.plan().views().then(Views::child).then(ChildsViews::wishes);
        return Subject.items(wishes, "views", "child", "wishes").stream()
                .filter(wish -> isBroken.test(wish.value()))
                .map(wish -> Spot.at(wish.at(field)));
    }

    private static boolean is(Wish wish, ActedOn answer) {
        return wish.actedOn().value().filter(answer::equals).isPresent();
    }

    private static boolean is(ChildsViews views, ChildConsulted answer) {
        return views.consulted().value().filter(answer::equals).isPresent();
    }
}
