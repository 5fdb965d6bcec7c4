package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;

/** Whether a copy has been sent, or when it will be. */
@PlanRecord
public record Copy(
        @Meaning("Whether the copy has been sent.") @Labelled(Label.PLAN)
        Answer<Boolean> sent,

        @Meaning("The date it was sent.") @Labelled(Label.PLAN)
        Answer<LocalDate> sentOn,

        @Meaning("If it has not been sent, the date it will be.") @Labelled(Label.PLAN)
        Answer<LocalDate> dueOn,

        @Meaning("If it is not to be sent, why.") @Labelled(Label.INTERNAL)
        Answer<@Valid Narrative> whyNot) {
    /** Takes a component that is left out as not recorded. */
    public Copy {
        sent = Answer.orNotRecorded(sent);
        sentOn = Answer.orNotRecorded(sentOn);
        dueOn = Answer.orNotRecorded(dueOn);
        whyNot = Answer.orNotRecorded(whyNot);
    }
}
