package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;

/** The child's immigration status (regulation 5(f) of the 2010 Regulations for an unaccompanied child). */
@PlanRecord
public record Immigration(
        @Meaning("The immigration status, like \"Asylum claim pending\".") @Labelled(Label.PLAN)
        Answer<@OneLine String> status,

        @Meaning("Whether the child is an unaccompanied asylum-seeking child.")
        @Labelled(Label.PLAN)
        @Regulation("5(f)")
        Answer<Boolean> unaccompaniedAsylumSeekingChild,

        @Meaning("The date any leave to remain ends.") @Labelled(Label.PLAN)
        Answer<LocalDate> leaveEndsOn,

        @Meaning("What is being done about the child's status, and by whom.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> details) {
    /** Takes a component that is left out as not recorded. */
    public Immigration {
        status = Answer.orNotRecorded(status);
        unaccompaniedAsylumSeekingChild = Answer.orNotRecorded(unaccompaniedAsylumSeekingChild);
        leaveEndsOn = Answer.orNotRecorded(leaveEndsOn);
        details = Answer.orNotRecorded(details);
    }
}
