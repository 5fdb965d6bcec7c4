package uk.careplans.model.check;

import java.util.List;
import java.util.stream.Stream;

/** The rules about who is heard, asked, told and who approves, each alone. */
class PeopleAloneTest extends RulesAlone {

    @Override
    List<Rule> rules() {
        return Stream.of(
                        ChildsVoiceRules.all(),
                        ConsultationRules.all(),
                        CopyRules.all(),
                        ChildsVersionRules.all(),
                        ParentsVersionRules.all(),
                        ReleaseRules.all(),
                        ApprovalRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
