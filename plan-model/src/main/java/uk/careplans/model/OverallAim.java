package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/** The overall aim of the plan. */
@PlanRecord
public record OverallAim(
        @Meaning("The assessment that informs the plan.") Answer<@Valid Assessment> assessment,

        @Meaning("What the current care plan is.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> currentPlan,

        @Meaning("If twin or triple tracking, the plans followed side by side.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> tracking,

        @Meaning("The aim of the plan and a summary of its timetable.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> summary,

        @Meaning("Which of the child's needs weigh most, and why.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> needsThatWeighMost,

        @Meaning("The advice of adoption and fostering workers.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> adoptionAndFosteringAdvice,

        @Meaning("How the objectives of the plan meet the child's needs.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> howObjectivesMeetNeeds,

        @Meaning("Whether a new legal order is necessary to support the plan.") @Labelled(Label.PLAN)
        Answer<Boolean> newOrderNeeded,

        @Meaning("The new legal orders that are necessary.") @Labelled(Label.PLAN)
        Answer<List<OrderKind>> newOrders,

        @Meaning("The transition plan of a disabled child aged 14 to 18.")
        Answer<@Valid TransitionPlan> transitionPlan,

        @Meaning("How the plan complements and builds on any existing plans.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> buildsOn,

        @Meaning(
                "The key tasks to be completed to achieve the plan, who is responsible, the desired outcomes and timescales.")
        @Labelled(Label.PLAN)
        Answer<@Valid Narrative> keyTasks,

        @Meaning("Whether the aim has been ratified at a decision-making review.") @Labelled(Label.PLAN)
        Answer<Boolean> ratifiedAtReview,

        @Meaning("The date the aim was ratified.") @Labelled(Label.PLAN)
        Answer<LocalDate> ratifiedOn,

        @Meaning("Where adoption is no longer the plan, when and why that was decided.")
        Answer<@Valid AdoptionNoLongerThePlan> adoptionNoLongerThePlan) {
    /** Takes a component that is left out as not recorded. */
    public OverallAim {
        assessment = Answer.orNotRecorded(assessment);
        currentPlan = Answer.orNotRecorded(currentPlan);
        tracking = Answer.orNotRecorded(tracking);
        summary = Answer.orNotRecorded(summary);
        needsThatWeighMost = Answer.orNotRecorded(needsThatWeighMost);
        adoptionAndFosteringAdvice = Answer.orNotRecorded(adoptionAndFosteringAdvice);
        howObjectivesMeetNeeds = Answer.orNotRecorded(howObjectivesMeetNeeds);
        newOrderNeeded = Answer.orNotRecorded(newOrderNeeded);
        newOrders = Answer.orNotRecorded(newOrders);
        transitionPlan = Answer.orNotRecorded(transitionPlan);
        buildsOn = Answer.orNotRecorded(buildsOn);
        keyTasks = Answer.orNotRecorded(keyTasks);
        ratifiedAtReview = Answer.orNotRecorded(ratifiedAtReview);
        ratifiedOn = Answer.orNotRecorded(ratifiedOn);
        adoptionNoLongerThePlan = Answer.orNotRecorded(adoptionNoLongerThePlan);
    }
}
