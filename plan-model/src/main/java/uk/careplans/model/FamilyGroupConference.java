package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;

/** The family's own plan, made at a family group conference. */
@PlanRecord
public record FamilyGroupConference(
        @Meaning("The date of the family's plan.") @Labelled(Label.PLAN)
        Answer<LocalDate> heldOn,

        @Meaning("A summary of the family's plan.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> summary,

        @Meaning("Who can be the carer or carers for the child.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> whoCanCare,

        @Meaning("What would be the back up plan.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> backUpPlan,

        @Meaning("Who will make sure that the family's plan happens.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> whoMakesSure,

        @Meaning("What needs to happen to support the family's plan.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> supportNeeded,

        @Meaning("What became of the family's plan.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> outcome,

        @Meaning("When it was decided what became of the family's plan.") @Labelled(Label.PLAN)
        Answer<LocalDate> outcomeOn) {
    /** Takes a component that is left out as not recorded. */
    public FamilyGroupConference {
        heldOn = Answer.orNotRecorded(heldOn);
        summary = Answer.orNotRecorded(summary);
        whoCanCare = Answer.orNotRecorded(whoCanCare);
        backUpPlan = Answer.orNotRecorded(backUpPlan);
        whoMakesSure = Answer.orNotRecorded(whoMakesSure);
        supportNeeded = Answer.orNotRecorded(supportNeeded);
        outcome = Answer.orNotRecorded(outcome);
        outcomeOn = Answer.orNotRecorded(outcomeOn);
    }
}
