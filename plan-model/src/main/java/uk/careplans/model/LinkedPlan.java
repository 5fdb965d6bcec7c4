package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/** Another plan for the child: when it was made, by whom, and what it means for this plan. */
@PlanRecord
public record LinkedPlan(
        @Meaning("The date of the plan.") @Labelled(Label.PLAN)
        Answer<LocalDate> date,

        @Meaning("Who wrote it.") @Labelled(Label.PLAN) Answer<Ref<Person>> author,

        @Meaning("Its state, like \"agreed\" or \"due for review\".") @Labelled(Label.PLAN)
        Answer<@OneLine String> state,

        @Meaning("The date it is reviewed.") @Labelled(Label.PLAN)
        Answer<LocalDate> reviewOn,

        @Meaning("What it means for this plan.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> summary,

        @Meaning("Its actions that are part of this plan.") @Labelled(Label.PLAN)
        Answer<List<Ref<Action>>> nextSteps)
        implements CarriedPlan {
    /** Takes a component that is left out as not recorded. */
    public LinkedPlan {
        date = Answer.orNotRecorded(date);
        author = Answer.orNotRecorded(author);
        state = Answer.orNotRecorded(state);
        reviewOn = Answer.orNotRecorded(reviewOn);
        summary = Answer.orNotRecorded(summary);
        nextSteps = Answer.orNotRecorded(nextSteps);
    }
}
