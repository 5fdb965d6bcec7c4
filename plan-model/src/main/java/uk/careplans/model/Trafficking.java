package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;

/** Concerns that the child has been trafficked. */
@PlanRecord
public record Trafficking(
        @Meaning("Whether there are concerns that the child has been trafficked.") @Labelled(Label.RISK)
        Answer<Boolean> concerns,

        @Meaning("Whether trafficking is suspected, confirmed or evidenced.") @Labelled(Label.RISK)
        Answer<TraffickingLevel> level,

        @Meaning("The date of the referral to the National Referral Mechanism.") @Labelled(Label.RISK)
        Answer<LocalDate> referredOn,

        @Meaning("The concerns, and what is being done.") @Labelled(Label.RISK)
        Answer<@Valid Narrative> details) {
    /** Takes a component that is left out as not recorded. */
    public Trafficking {
        concerns = Answer.orNotRecorded(concerns);
        level = Answer.orNotRecorded(level);
        referredOn = Answer.orNotRecorded(referredOn);
        details = Answer.orNotRecorded(details);
    }
}
