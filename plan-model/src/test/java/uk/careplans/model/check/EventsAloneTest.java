package uk.careplans.model.check;

import java.util.List;
import java.util.stream.Stream;

/** The rules about days that texts name, each alone. */
class EventsAloneTest extends RulesAlone {

    @Override
    List<Rule> rules() {
        return Stream.of(EventRules.all(), PastRules.all(), FutureRules.all(), CalendarRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
