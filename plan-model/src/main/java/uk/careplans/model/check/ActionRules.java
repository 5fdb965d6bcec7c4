package uk.careplans.model.check;

import java.util.List;
import java.util.stream.Stream;
import uk.careplans.model.Action;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;

/** What makes an action one that somebody can do and others can see done. */
final class ActionRules {

    private ActionRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("action-without-date")
                        .from(Stage.REVIEW)
                        .source(Source.BRADFORD)
                        .ofAny(ActionRules::withoutDate),
                Rule.error("action-in-the-past")
                        .from(Stage.REVIEW)
                        .source(Source.BRADFORD)
                        .ofAny(ActionRules::inThePast));
    }

    private static Stream<Spot> withoutDate(Subject subject) {
        return actions(subject)
                .filter(action -> !action.value().by().isGiven())
                .map(action -> Spot.at(action.at("by")));
    }

    /** An action that was done may lie in the past. */
    private static Stream<Spot> inThePast(Subject subject) {
        return actions(subject)
                .filter(action -> !action.value().doneOn().isGiven())
                .filter(action -> action.value()
                        .by()
                        .value()
                        .filter(by -> by.isBefore(subject.on()))
                        .isPresent())
                .map(action -> Spot.at(action.at("by")));
    }

    private static Stream<Subject.Item<Action>> actions(Subject subject) {
        return Subject.items(subject.plan().actions(), "actions").stream();
    }
}
