package uk.careplans.model;

import java.time.LocalDate;

/** The core assessment, single assessment or assessment and progress record that informs the plan. */
@PlanRecord
public record Assessment(
        @Meaning("Whether the assessment has been completed.") @Labelled(Label.PLAN)
        Answer<Boolean> completed,

        @Meaning("The kind of assessment, like \"Single assessment\".") @Labelled(Label.PLAN)
        Answer<@OneLine String> kind,

        @Meaning("The date the assessment was completed.") @Labelled(Label.PLAN)
        Answer<LocalDate> completedOn,

        @Meaning("The date the assessment was updated.") @Labelled(Label.PLAN)
        Answer<LocalDate> updatedOn,

        @Meaning("If it is not complete, the date it will be.") @Labelled(Label.PLAN)
        Answer<LocalDate> dueOn) {
    /** Takes a component that is left out as not recorded. */
    public Assessment {
        completed = Answer.orNotRecorded(completed);
        kind = Answer.orNotRecorded(kind);
        completedOn = Answer.orNotRecorded(completedOn);
        updatedOn = Answer.orNotRecorded(updatedOn);
        dueOn = Answer.orNotRecorded(dueOn);
    }
}
