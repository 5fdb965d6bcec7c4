package uk.careplans.model;

import java.time.LocalDate;

/** The transition plan of a disabled child aged between 14 and 18. */
@PlanRecord
public record TransitionPlan(
        @Meaning("Whether a transition plan has been discussed and agreed.") @Labelled(Label.PLAN)
        Answer<Boolean> agreed,

        @Meaning("The date the plan was agreed.") @Labelled(Label.PLAN)
        Answer<LocalDate> agreedOn,

        @Meaning("If it is not agreed, the date this will happen.") @Labelled(Label.PLAN)
        Answer<LocalDate> dueOn) {
    /** Takes a component that is left out as not recorded. */
    public TransitionPlan {
        agreed = Answer.orNotRecorded(agreed);
        agreedOn = Answer.orNotRecorded(agreedOn);
        dueOn = Answer.orNotRecorded(dueOn);
    }
}
