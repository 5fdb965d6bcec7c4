package uk.careplans.model.check;

import java.util.List;

/** The rules about texts for the child and for parents, each alone. */
class ToldAloneTest extends RulesAlone {

    @Override
    List<Rule> rules() {
        return ToldTextRules.all();
    }
}
