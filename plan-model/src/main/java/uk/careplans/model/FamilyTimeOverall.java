package uk.careplans.model;

import jakarta.validation.Valid;
import java.util.List;

/** Family time (contact) as a whole, with everybody together: how it goes, and what has to happen. */
@PlanRecord
public record FamilyTimeOverall(
        @Meaning("What is going well.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> strengths,

        @Meaning("What we are worried about.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> worries,

        @Meaning("The child's views about family time.") @Labelled(Label.VIEWS)
        Answer<@Valid Narrative> childsViews,

        @Meaning("Whether anyone else should be offered family time, and why or why not.")
        @Labelled({Label.PLAN, Label.THIRD_PARTY})
        Answer<@Valid Narrative> anyoneElse,

        @Meaning("The next steps for family time: actions of this plan.") @Labelled(Label.PLAN)
        Answer<List<Ref<Action>>> nextSteps) {
    /** Takes a component that is left out as not recorded. */
    public FamilyTimeOverall {
        strengths = Answer.orNotRecorded(strengths);
        worries = Answer.orNotRecorded(worries);
        childsViews = Answer.orNotRecorded(childsViews);
        anyoneElse = Answer.orNotRecorded(anyoneElse);
        nextSteps = Answer.orNotRecorded(nextSteps);
    }
}
