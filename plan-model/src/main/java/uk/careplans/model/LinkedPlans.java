package uk.careplans.model;

import jakarta.validation.Valid;

/** The other plans that a care plan carries. */
@PlanRecord
public record LinkedPlans(
        @Meaning("The health plan (Schedule 1, paragraph 1).")
        Answer<@Valid HealthPlan> healthPlan,

        @Meaning("The personal education plan (Schedule 1, paragraph 2).")
        Answer<@Valid PersonalEducationPlan> personalEducationPlan,

        @Meaning("The placement plan (regulation 9).") @Labelled(Label.LOCATOR)
        Answer<@Valid PlacementPlan> placementPlan,

        @Meaning("The pathway plan, from 16.") Answer<@Valid PathwayPlan> pathwayPlan,

        @Meaning("The education, health and care plan.") @Labelled(Label.HEALTH)
        Answer<@Valid LinkedPlan> ehcPlan,

        @Meaning("The plan for placement with parents (regulations 15 to 20).") @Labelled(Label.LOCATOR)
        Answer<@Valid PlacementWithParentsPlan> placementWithParentsPlan,

        @Meaning("The child protection plan.") @Labelled(Label.RISK)
        Answer<@Valid LinkedPlan> childProtectionPlan) {
    /** Takes a component that is left out as not recorded. */
    public LinkedPlans {
        healthPlan = Answer.orNotRecorded(healthPlan);
        personalEducationPlan = Answer.orNotRecorded(personalEducationPlan);
        placementPlan = Answer.orNotRecorded(placementPlan);
        pathwayPlan = Answer.orNotRecorded(pathwayPlan);
        ehcPlan = Answer.orNotRecorded(ehcPlan);
        placementWithParentsPlan = Answer.orNotRecorded(placementWithParentsPlan);
        childProtectionPlan = Answer.orNotRecorded(childProtectionPlan);
    }
}
