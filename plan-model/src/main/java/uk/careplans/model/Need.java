package uk.careplans.model;

import jakarta.validation.Valid;
import java.util.List;

/** One dimension of the child's needs. */
@PlanRecord
public record Need(
        @Meaning("What the child needs.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> summary,

        @Meaning("What is going well.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> strengths,

        @Meaning("What we are worried about.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> worries,

        @Meaning("The child's views about this part of life.") @Labelled(Label.VIEWS)
        Answer<@Valid Narrative> childsViews,

        @Meaning("How the placement and the plan meet these needs.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> arrangements,

        @Meaning("The next steps: actions of this plan.") @Labelled(Label.PLAN)
        Answer<List<Ref<Action>>> nextSteps) {
    /** Takes a component that is left out as not recorded. */
    public Need {
        summary = Answer.orNotRecorded(summary);
        strengths = Answer.orNotRecorded(strengths);
        worries = Answer.orNotRecorded(worries);
        childsViews = Answer.orNotRecorded(childsViews);
        arrangements = Answer.orNotRecorded(arrangements);
        nextSteps = Answer.orNotRecorded(nextSteps);
    }
}
