package uk.careplans.model;

import jakarta.validation.Valid;

/** One category of a child protection plan. */
@PlanRecord
public record AbuseCategory(
        @Meaning("Whether the plan names this category.") @Labelled(Label.RISK)
        Answer<Boolean> applies,

        @Meaning("What happened or is feared.") @Labelled(Label.RISK)
        Answer<@Valid Narrative> details) {
    /** Takes a component that is left out as not recorded. */
    public AbuseCategory {
        applies = Answer.orNotRecorded(applies);
        details = Answer.orNotRecorded(details);
    }
}
