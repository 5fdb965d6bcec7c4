package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;

/** The extension of an initial plan by a child in need review (at most six weeks, once). */
@PlanRecord
public record PlanExtension(
        @Meaning("The date of the review that agreed the extension.") @Labelled(Label.PLAN)
        Answer<LocalDate> agreedOn,

        @Meaning("The date the plan is extended to.") @Labelled(Label.PLAN)
        Answer<LocalDate> until,

        @Meaning("Why it is extended.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> why) {
    /** Takes a component that is left out as not recorded. */
    public PlanExtension {
        agreedOn = Answer.orNotRecorded(agreedOn);
        until = Answer.orNotRecorded(until);
        why = Answer.orNotRecorded(why);
    }
}
