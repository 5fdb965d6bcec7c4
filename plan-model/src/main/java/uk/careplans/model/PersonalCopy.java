package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;

/** One person's copy of the plan, and what was left out of it. */
@PlanRecord
public record PersonalCopy(
        @Meaning("The stable id of this copy: letters, digits, - and _; it never changes while the plan lives.") @Valid
        ItemId id,

        @Meaning("Whose copy it is.") @Labelled(Label.PLAN) @About
        Answer<Ref<Person>> person,

        @Meaning("Whether the copy has been sent.") @Labelled(Label.PLAN)
        Answer<Boolean> sent,

        @Meaning("The date it was sent.") @Labelled(Label.PLAN)
        Answer<LocalDate> sentOn,

        @Meaning("If it has not been sent, the date it will be.") @Labelled(Label.PLAN)
        Answer<LocalDate> dueOn,

        @Meaning("During court proceedings, for a carer who is not a party: the date the court gave leave to send it.")
        @Labelled(Label.PLAN)
        Answer<LocalDate> leaveOfCourtOn,

        @Meaning("If it is not to be sent, why.") @Labelled(Label.INTERNAL)
        Answer<@Valid Narrative> whyNot,

        @Meaning("What was left out of it.") @Labelled(Label.INTERNAL)
        Answer<@Valid Narrative> leftOut,

        @Meaning("Why that was left out.") @Labelled(Label.INTERNAL)
        Answer<@Valid Narrative> whyLeftOut) {
    /** Takes a component that is left out as not recorded. */
    public PersonalCopy {
        person = Answer.orNotRecorded(person);
        sent = Answer.orNotRecorded(sent);
        sentOn = Answer.orNotRecorded(sentOn);
        dueOn = Answer.orNotRecorded(dueOn);
        leaveOfCourtOn = Answer.orNotRecorded(leaveOfCourtOn);
        whyNot = Answer.orNotRecorded(whyNot);
        leftOut = Answer.orNotRecorded(leftOut);
        whyLeftOut = Answer.orNotRecorded(whyLeftOut);
    }
}
