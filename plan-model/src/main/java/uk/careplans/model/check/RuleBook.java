package uk.careplans.model.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules that plans are checked against, beyond what every plan needs to be one. Safe for use by many threads. */
public final class RuleBook {

    private static final List<Rule> RULES = Stream.of(
                    ActionRules.all(),
                    ActionTextRules.all(),
                    NextStepRules.all(),
                    ChildsVoiceRules.all(),
                    ConsultationRules.all(),
                    EventRules.all(),
                    PastRules.all(),
                    FutureRules.all(),
                    CalendarRules.all(),
                    NameRules.all(),
                    AboutTheChildRules.all(),
                    LeftoverRules.all(),
                    CourtTextRules.all(),
                    ContentRules.all(),
                    PermanenceRules.all(),
                    CareRules.all(),
                    FamilyTimeRules.all(),
                    ChildRules.all(),
                    StatusRules.all(),
                    OrderRules.all(),
                    FilingRules.all(),
                    ApprovalRules.all(),
                    CopyRules.all(),
                    ChildsVersionRules.all(),
                    ParentsVersionRules.all(),
                    ToldTextRules.all(),
                    ReleaseRules.all(),
                    ChildInNeedRules.all(),
                    FollowUpRules.all(),
                    TimeRules.all(),
                    ChildInNeedTimeRules.all())
            .flatMap(List::stream)
            .toList();

    private RuleBook() {}

    /** The rules, in the order in which they are documented. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** The rule whose breach has this id; empty for what every plan needs to be one, which is no rule of the book. */
    public static Optional<Rule> named(String id) {
        return RULES.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
