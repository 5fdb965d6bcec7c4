package uk.careplans.model;

import jakarta.validation.Valid;

/** Whether brothers and sisters who are also looked after are placed together. */
@PlanRecord
public record SiblingPlacement(
        @Meaning("Whether the child has a brother or sister who is also looked after.") @Labelled(Label.PLAN)
        Answer<Boolean> lookedAfter,

        @Meaning("Whether they are placed together.") @Labelled(Label.PLAN)
        Answer<Boolean> together,

        @Meaning("If they are not together, why, and whether there is a plan to place them together.")
        @Labelled(Label.SIBLING)
        Answer<@Valid Narrative> whyNot) {
    /** Takes a component that is left out as not recorded. */
    public SiblingPlacement {
        lookedAfter = Answer.orNotRecorded(lookedAfter);
        together = Answer.orNotRecorded(together);
        whyNot = Answer.orNotRecorded(whyNot);
    }
}
