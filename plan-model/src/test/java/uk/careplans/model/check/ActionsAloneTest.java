package uk.careplans.model.check;

import java.util.List;
import java.util.stream.Stream;

/** The rules about actions and what follows them, each alone. */
class ActionsAloneTest extends RulesAlone {

    @Override
    List<Rule> rules() {
        return Stream.of(ActionRules.all(), ActionTextRules.all(), NextStepRules.all(), FollowUpRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
