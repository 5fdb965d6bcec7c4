package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;

/** Why an action of an earlier plan is in this plan again. */
@PlanRecord
public record CarriedOver(
        @Meaning("The date the action was due before.") @Labelled(Label.PLAN)
        Answer<LocalDate> from,

        @Meaning("Why it was not done.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> why) {
    /** Takes a component that is left out as not recorded. */
    public CarriedOver {
        from = Answer.orNotRecorded(from);
        why = Answer.orNotRecorded(why);
    }
}
