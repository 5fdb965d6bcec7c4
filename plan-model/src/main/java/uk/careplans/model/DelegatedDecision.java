package uk.careplans.model;

import jakarta.validation.Valid;
import java.util.List;

/** Who can make one kind of decision about the child. */
@PlanRecord
public record DelegatedDecision(
        @Meaning("The stable id of this decision: letters, digits, - and _; it never changes while the plan lives.")
        @Valid
        ItemId id,

        @Meaning("The area of the decision.") Answer<DecisionArea> area,

        @Meaning("The decision, like \"school trips of a day\".")
        Answer<@OneLine String> decision,

        @Meaning("Who decides.") Answer<List<Ref<Person>>> decidedBy,

        @Meaning("If the carer does not decide, the reason.")
        Answer<@Valid Narrative> whyNotCarer) {
    /** Takes a component that is left out as not recorded. */
    public DelegatedDecision {
        area = Answer.orNotRecorded(area);
        decision = Answer.orNotRecorded(decision);
        decidedBy = Answer.orNotRecorded(decidedBy);
        whyNotCarer = Answer.orNotRecorded(whyNotCarer);
    }
}
