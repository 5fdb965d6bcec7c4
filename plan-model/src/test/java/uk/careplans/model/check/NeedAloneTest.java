package uk.careplans.model.check;

import java.util.List;
import java.util.stream.Stream;

/** The rules about the child in need, and times, each alone. */
class NeedAloneTest extends RulesAlone {

    @Override
    List<Rule> rules() {
        return Stream.of(ChildInNeedRules.all(), TimeRules.all(), ChildInNeedTimeRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
