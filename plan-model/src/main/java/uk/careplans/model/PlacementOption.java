package uk.careplans.model;

import jakarta.validation.Valid;

/** An option for where the child lives in the immediate future. */
@PlanRecord
public record PlacementOption(
        @Meaning("The stable id of this option: letters, digits, - and _; it never changes while the plan lives.")
        @Valid
        ItemId id,

        @Meaning("What the option is.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> description,

        @Meaning("Whether the option is appropriate.") @Labelled(Label.PLAN)
        Answer<Boolean> appropriate,

        @Meaning("Why it is or is not appropriate.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> reasons) {
    /** Takes a component that is left out as not recorded. */
    public PlacementOption {
        description = Answer.orNotRecorded(description);
        appropriate = Answer.orNotRecorded(appropriate);
        reasons = Answer.orNotRecorded(reasons);
    }
}
