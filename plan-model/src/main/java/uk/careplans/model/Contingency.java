package uk.careplans.model;

import jakarta.validation.Valid;
import java.util.List;

/** What happens if the plan cannot be followed, in its three kinds, and with whom the child must not live. */
@PlanRecord
public record Contingency(
        @Meaning("The overarching contingency plan: if the long-term plan fails.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> overarching,

        @Meaning("The day-to-day contingency plan: if the placement breaks down.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> dayToDay,

        @Meaning("The contingency plan for known risks.") @Labelled(Label.RISK)
        Answer<@Valid Narrative> knownRisks,

        @Meaning(
                "For an accommodated child, what happens if the parents want the child home but there are safeguarding concerns.")
        @Labelled(Label.RISK)
        Answer<@Valid Narrative> ifParentsWantChildHome,

        @Meaning("With whom the child must not be placed.") Answer<List<@Valid Exclusion>> mustNotLiveWith) {
    /** Takes a component that is left out as not recorded. */
    public Contingency {
        overarching = Answer.orNotRecorded(overarching);
        dayToDay = Answer.orNotRecorded(dayToDay);
        knownRisks = Answer.orNotRecorded(knownRisks);
        ifParentsWantChildHome = Answer.orNotRecorded(ifParentsWantChildHome);
        mustNotLiveWith = Answer.orNotRecorded(mustNotLiveWith);
    }
}
