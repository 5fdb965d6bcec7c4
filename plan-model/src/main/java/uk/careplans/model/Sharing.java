package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;

/** Somebody who was shown the plan. */
@PlanRecord
public record Sharing(
        @Meaning("The stable id of this sharing: letters, digits, - and _; it never changes while the plan lives.")
        @Valid
        ItemId id,

        @Meaning("Who was shown the plan.") @Labelled(Label.PLAN) @About
        Answer<Ref<Person>> person,

        @Meaning("When.") @Labelled(Label.PLAN) Answer<LocalDate> on,

        @Meaning("How: printed, as a PDF, read aloud.") @Labelled(Label.PLAN)
        Answer<@OneLine String> how,

        @Meaning("What they disagree with, and why.") @Labelled(Label.VIEWS)
        Answer<@Valid Narrative> dissent) {
    /** Takes a component that is left out as not recorded. */
    public Sharing {
        person = Answer.orNotRecorded(person);
        on = Answer.orNotRecorded(on);
        how = Answer.orNotRecorded(how);
        dissent = Answer.orNotRecorded(dissent);
    }
}
