package uk.careplans.model;

import jakarta.validation.Valid;

/** Respite care, including day care and overnight respite. */
@PlanRecord
public record Respite(
        @Meaning("Whether respite care is necessary to support the placement.") @Labelled(Label.PLAN)
        Answer<Boolean> needed,

        @Meaning("What respite care, where, with whom and how often.") @Labelled(Label.LOCATOR)
        Answer<@Valid Narrative> details) {
    /** Takes a component that is left out as not recorded. */
    public Respite {
        needed = Answer.orNotRecorded(needed);
        details = Answer.orNotRecorded(details);
    }
}
