package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;

/** The decision that adoption is no longer the plan. */
@PlanRecord
public record AdoptionNoLongerThePlan(
        @Meaning("The date of the decision.") @Labelled(Label.PLAN)
        Answer<LocalDate> decidedOn,

        @Meaning("The reason for the decision.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> reason) {
    /** Takes a component that is left out as not recorded. */
    public AdoptionNoLongerThePlan {
        decidedOn = Answer.orNotRecorded(decidedOn);
        reason = Answer.orNotRecorded(reason);
    }
}
