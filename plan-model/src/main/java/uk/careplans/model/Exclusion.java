package uk.careplans.model;

import jakarta.validation.Valid;

/** Somebody the child must not live with. */
@PlanRecord
public record Exclusion(
        @Meaning("The stable id of this exclusion: letters, digits, - and _; it never changes while the plan lives.")
        @Valid
        ItemId id,

        @Meaning("With whom the child must not live.") @Labelled(Label.RISK) @About
        Answer<Ref<Person>> person,

        @Meaning("Why.") @Labelled(Label.RISK) Answer<@Valid Narrative> why) {
    /** Takes a component that is left out as not recorded. */
    public Exclusion {
        person = Answer.orNotRecorded(person);
        why = Answer.orNotRecorded(why);
    }
}
