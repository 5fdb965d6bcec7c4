package uk.careplans.model;

import jakarta.validation.Valid;

/** A brother or sister of the child. */
@PlanRecord
public record Sibling(
        @Meaning("The stable id of this sibling: letters, digits, - and _; it never changes while the plan lives.")
        @Valid
        ItemId id,

        @Meaning("Who the brother or sister is.") @Labelled(Label.SIBLING) @About
        Answer<Ref<Person>> person,

        @Meaning("Whether the brother or sister is also looked after.") @Labelled(Label.SIBLING)
        Answer<Boolean> lookedAfter,

        @Meaning("Whether they live together with the child.") @Labelled(Label.SIBLING)
        Answer<Boolean> together,

        @Meaning("With whom the brother or sister lives.") @Labelled(Label.SIBLING)
        Answer<@Valid Narrative> livesWith,

        @Meaning("If they are apart, why.") @Labelled(Label.SIBLING)
        Answer<@Valid Narrative> whyApart,

        @Meaning("Whether there is a plan for them to live together.") @Labelled(Label.SIBLING)
        Answer<@Valid Narrative> planTogether) {
    /** Takes a component that is left out as not recorded. */
    public Sibling {
        person = Answer.orNotRecorded(person);
        lookedAfter = Answer.orNotRecorded(lookedAfter);
        together = Answer.orNotRecorded(together);
        livesWith = Answer.orNotRecorded(livesWith);
        whyApart = Answer.orNotRecorded(whyApart);
        planTogether = Answer.orNotRecorded(planTogether);
    }
}
