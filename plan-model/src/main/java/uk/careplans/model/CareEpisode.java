package uk.careplans.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

/** A period of being looked after, and the reason for it. */
@PlanRecord
public record CareEpisode(
        @Meaning("The date the care episode commenced.") @Labelled(Label.PLAN)
        Answer<LocalDate> startedOn,

        @Meaning("Whether this is short break care (regulation 48).") @Labelled(Label.PLAN)
        Answer<Boolean> shortBreaks,

        @Meaning("For short break care, the days of the longest single placement.") @Labelled(Label.PLAN)
        Answer<@Min(0) Integer> longestBreakDays,

        @Meaning("For short break care, the days of all placements in twelve months.") @Labelled(Label.PLAN)
        Answer<@Min(0) Integer> breakDaysInYear,

        @Meaning("The main category of need, with its code (SSDA903).") @Labelled(Label.PLAN)
        Answer<CategoryOfNeed> categoryOfNeed,

        @Meaning("The reason for the child being looked after.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> reason,

        @Meaning("Whether care or accommodation would be necessary if additional resources were available.")
        @Labelled(Label.PLAN)
        Answer<Boolean> neededWithMoreResources,

        @Meaning("What resources are needed, and when and how they will be made available.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> resourcesNeeded,

        @Meaning("Secure accommodation, if it is being considered.")
        Answer<@Valid SecureAccommodation> secureAccommodation) {
    /** Takes a component that is left out as not recorded. */
    public CareEpisode {
        startedOn = Answer.orNotRecorded(startedOn);
        shortBreaks = Answer.orNotRecorded(shortBreaks);
        longestBreakDays = Answer.orNotRecorded(longestBreakDays);
        breakDaysInYear = Answer.orNotRecorded(breakDaysInYear);
        categoryOfNeed = Answer.orNotRecorded(categoryOfNeed);
        reason = Answer.orNotRecorded(reason);
        neededWithMoreResources = Answer.orNotRecorded(neededWithMoreResources);
        resourcesNeeded = Answer.orNotRecorded(resourcesNeeded);
        secureAccommodation = Answer.orNotRecorded(secureAccommodation);
    }
}
