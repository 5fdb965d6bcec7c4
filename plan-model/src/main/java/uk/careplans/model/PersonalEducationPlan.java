package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/** The personal education plan (regulation 5(b)(ii) and Schedule 1, paragraph 2 of the 2010 Regulations). */
@PlanRecord
public record PersonalEducationPlan(
        @Meaning("The date of the plan.") @Labelled(Label.PLAN)
        Answer<LocalDate> date,

        @Meaning("Who wrote it.") @Labelled(Label.PLAN) Answer<Ref<Person>> author,

        @Meaning("Its state, like \"agreed\" or \"due for review\".") @Labelled(Label.PLAN)
        Answer<@OneLine String> state,

        @Meaning("The date it is reviewed.") @Labelled(Label.PLAN)
        Answer<LocalDate> reviewOn,

        @Meaning("What it means for this plan.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> summary,

        @Meaning("Its actions that are part of this plan.") @Labelled(Label.PLAN)
        Answer<List<Ref<Action>>> nextSteps,

        @Meaning("The date the plan was begun.") @Labelled(Label.PLAN)
        Answer<LocalDate> initiatedOn,

        @Meaning("The child's educational history: places, attendance, conduct, achievements, special needs.")
        @Labelled({Label.HEALTH, Label.LOCATOR})
        Answer<@Valid Narrative> history,

        @Meaning("The existing arrangements, among them special provision.") @Labelled({Label.HEALTH, Label.LOCATOR})
        Answer<@Valid Narrative> arrangements,

        @Meaning("Planned changes, and how disruption is kept small.") @Labelled({Label.HEALTH, Label.LOCATOR})
        Answer<@Valid Narrative> plannedChanges,

        @Meaning("The child's leisure interests.") @Labelled(Label.LOCATOR)
        Answer<@Valid Narrative> leisureInterests,

        @Meaning("The part of the carer and of others in promoting the child's education and interests.")
        @Labelled(Label.PLAN)
        Answer<@Valid Narrative> carersRole,

        @Meaning("For a pupil in key stage 4, whether the placement disrupts education (regulation 10).")
        @Labelled(Label.PLAN)
        Answer<Boolean> placementDisrupts,

        @Meaning("The nominated officer who approved that.") @Labelled(Label.STAFF)
        Answer<Ref<Person>> disruptionApprovedBy,

        @Meaning("The date of that approval.") @Labelled(Label.PLAN)
        Answer<LocalDate> disruptionApprovedOn)
        implements CarriedPlan {
    /** Takes a component that is left out as not recorded. */
    public PersonalEducationPlan {
        date = Answer.orNotRecorded(date);
        author = Answer.orNotRecorded(author);
        state = Answer.orNotRecorded(state);
        reviewOn = Answer.orNotRecorded(reviewOn);
        summary = Answer.orNotRecorded(summary);
        nextSteps = Answer.orNotRecorded(nextSteps);
        initiatedOn = Answer.orNotRecorded(initiatedOn);
        history = Answer.orNotRecorded(history);
        arrangements = Answer.orNotRecorded(arrangements);
        plannedChanges = Answer.orNotRecorded(plannedChanges);
        leisureInterests = Answer.orNotRecorded(leisureInterests);
        carersRole = Answer.orNotRecorded(carersRole);
        placementDisrupts = Answer.orNotRecorded(placementDisrupts);
        disruptionApprovedBy = Answer.orNotRecorded(disruptionApprovedBy);
        disruptionApprovedOn = Answer.orNotRecorded(disruptionApprovedOn);
    }
}
