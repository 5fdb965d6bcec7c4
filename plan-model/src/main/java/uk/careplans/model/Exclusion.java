package uk.careplans.model;

import jakarta.validation.Valid;

/** Somebody the child must not live with. */
@PlanRecord
public record Exclusion(
        @Meaning("The stable id of this exclusion: letters, digits, - and _; it never changes while the plan lives.")
        @Valid
        ItemId id,

        @Meaning("With whom the child must not live.") Answer<Ref<Person>> person,
        @Meaning("Why.") Answer<@Valid Narrative> why) {
    /** Takes a component that is left out as not recorded. */
    public Exclusion {
        person = Answer.orNotRecorded(person);
        why = Answer.orNotRecorded(why);
    }
}
