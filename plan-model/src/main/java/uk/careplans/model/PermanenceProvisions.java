package uk.careplans.model;

import jakarta.validation.Valid;

/** The permanence provisions of the plan, which the court must consider before it makes a care order (section 31(3B) of the Children Act 1989). */
@PlanRecord
public record PermanenceProvisions(
        @Meaning(
                "The long-term plan for the child's upbringing: with a parent, family or a friend, by adoption, or in other long-term care.")
        @Labelled(Label.PLAN)
        Answer<@Valid Narrative> longTermPlan,

        @Meaning("The impact on the child of any harm that the child suffered or was likely to suffer.")
        @Labelled(Label.PLAN)
        Answer<@Valid Narrative> impactOfHarm,

        @Meaning("The child's current and future needs, among them those that arise out of that impact.")
        @Labelled(Label.PLAN)
        Answer<@Valid Narrative> currentAndFutureNeeds,

        @Meaning("The way in which the long-term plan would meet those needs.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> howPlanMeetsNeeds) {
    /** Takes a component that is left out as not recorded. */
    public PermanenceProvisions {
        longTermPlan = Answer.orNotRecorded(longTermPlan);
        impactOfHarm = Answer.orNotRecorded(impactOfHarm);
        currentAndFutureNeeds = Answer.orNotRecorded(currentAndFutureNeeds);
        howPlanMeetsNeeds = Answer.orNotRecorded(howPlanMeetsNeeds);
    }
}
