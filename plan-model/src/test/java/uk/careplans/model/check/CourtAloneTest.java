package uk.careplans.model.check;

import java.util.List;
import java.util.stream.Stream;

/** The rules about orders and what is filed, each alone. */
class CourtAloneTest extends RulesAlone {

    @Override
    List<Rule> rules() {
        return Stream.of(OrderRules.all(), FilingRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
