package uk.careplans.model.check;

import java.util.List;
import java.util.stream.Stream;

/** The rules about words of texts, each alone. */
class TextsAloneTest extends RulesAlone {

    @Override
    List<Rule> rules() {
        return Stream.of(NameRules.all(), AboutTheChildRules.all(), LeftoverRules.all(), CourtTextRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
