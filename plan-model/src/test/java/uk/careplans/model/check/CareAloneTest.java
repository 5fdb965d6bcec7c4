package uk.careplans.model.check;

import java.util.List;
import java.util.stream.Stream;

/** The rules about the child in care, each alone. */
class CareAloneTest extends RulesAlone {

    @Override
    List<Rule> rules() {
        return Stream.of(
                        ContentRules.all(),
                        PermanenceRules.all(),
                        CareRules.all(),
                        FamilyTimeRules.all(),
                        ChildRules.all(),
                        StatusRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
