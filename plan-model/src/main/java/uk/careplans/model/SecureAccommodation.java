package uk.careplans.model;

import jakarta.validation.Valid;

/** Secure accommodation that is being considered (section 25 of the Children Act 1989). */
@PlanRecord
public record SecureAccommodation(
        @Meaning("Whether care or accommodation would be appropriate if additional resources were available.")
        @Labelled(Label.PLAN)
        Answer<Boolean> careAppropriateWithMoreResources,

        @Meaning("What resources are needed, and when and how they will be made available.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> resourcesNeeded) {
    /** Takes a component that is left out as not recorded. */
    public SecureAccommodation {
        careAppropriateWithMoreResources = Answer.orNotRecorded(careAppropriateWithMoreResources);
        resourcesNeeded = Answer.orNotRecorded(resourcesNeeded);
    }
}
