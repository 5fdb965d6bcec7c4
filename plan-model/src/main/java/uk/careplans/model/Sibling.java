package uk.careplans.model;

import jakarta.validation.Valid;

/** A brother or sister of the child. */
@PlanRecord
public record Sibling(
        @Meaning("The stable id of this sibling: letters, digits, - and _; it never changes while the plan lives.")
        @Valid
        ItemId id,

        @Meaning("Who the brother or sister is.") Answer<Ref<Person>> person,

        @Meaning("Whether the brother or sister is also looked after.")
        Answer<Boolean> lookedAfter,

        @Meaning("Whether they live together with the child.")
        Answer<Boolean> together,

        @Meaning("With whom the brother or sister lives.") Answer<@Valid Narrative> livesWith,
        @Meaning("If they are apart, why.") Answer<@Valid Narrative> whyApart,

        @Meaning("Whether there is a plan for them to live together.")
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
