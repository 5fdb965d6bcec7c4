package uk.careplans.model;

import jakarta.validation.Valid;
import java.util.List;

/** Who can make one kind of decision about the child. */
@PlanRecord
public record DelegatedDecision(
        @Meaning("The stable id of this decision: letters, digits, - and _; it never changes while the plan lives.")
        @Valid
        ItemId id,

        @Meaning("The area of the decision.") @Labelled(Label.PLAN)
        Answer<DecisionArea> area,

        @Meaning("The decision, like \"school trips of a day\".") @Labelled(Label.PLAN)
        Answer<@OneLine String> decision,

        @Meaning("Who decides.") @Labelled(Label.PLAN) Answer<List<Ref<Person>>> decidedBy,

        @Meaning("If the carer does not decide, the reason.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> whyNotCarer) {
    /** Takes a component that is left out as not recorded. */
    public DelegatedDecision {
        area = Answer.orNotRecorded(area);
        decision = Answer.orNotRecorded(decision);
        decidedBy = Answer.orNotRecorded(decidedBy);
        whyNotCarer = Answer.orNotRecorded(whyNotCarer);
    }
}
