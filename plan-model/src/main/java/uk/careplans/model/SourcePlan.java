package uk.careplans.model;

import jakarta.validation.constraints.Min;
import java.time.LocalDate;

/** The care plan that a court care plan was made from. */
@PlanRecord
public record SourcePlan(
        @Meaning("The id of the care plan.") @Labelled(Label.INTERNAL)
        Answer<@OneLine String> planId,

        @Meaning("The version of the care plan.") @Labelled(Label.INTERNAL)
        Answer<@Min(1) Integer> version,

        @Meaning("The date of the care plan.") @Labelled(Label.INTERNAL)
        Answer<LocalDate> date) {
    /** Takes a component that is left out as not recorded. */
    public SourcePlan {
        planId = Answer.orNotRecorded(planId);
        version = Answer.orNotRecorded(version);
        date = Answer.orNotRecorded(date);
    }
}
