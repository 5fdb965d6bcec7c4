package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/** A step towards an option for permanence. */
@PlanRecord
public record PermanenceStep(
        @Meaning("The stable id of this step: letters, digits, - and _; it never changes while the plan lives.") @Valid
        ItemId id,

        @Meaning("What must be done.") @Labelled(Label.PLAN) Answer<@Valid Narrative> what,
        @Meaning("Who does it.") @Labelled(Label.PLAN) Answer<List<Ref<Person>>> who,

        @Meaning("The date by which it is done.") @Labelled(Label.PLAN)
        Answer<LocalDate> by) {
    /** Takes a component that is left out as not recorded. */
    public PermanenceStep {
        what = Answer.orNotRecorded(what);
        who = Answer.orNotRecorded(who);
        by = Answer.orNotRecorded(by);
    }
}
