package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/** The pathway plan of a young person of 16 or over (regulation 43 and Schedule 8 of the 2010 Regulations; Schedule 1 of the Care Leavers Regulations 2010). */
@PlanRecord
public record PathwayPlan(
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

        @Meaning("The date the assessment of needs was completed.") @Labelled(Label.PLAN)
        Answer<LocalDate> needsAssessedOn,

        @Meaning("The personal adviser.") @Labelled(Label.PLAN)
        Answer<Ref<Person>> personalAdviser,

        @Meaning("The contact and personal support given, and by whom.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> personalSupport,

        @Meaning("The plan for continuing education or training.") @Labelled({Label.PLAN, Label.LOCATOR})
        Answer<@Valid Narrative> educationAndTraining,

        @Meaning("The help with employment or other occupation.") @Labelled({Label.PLAN, Label.LOCATOR})
        Answer<@Valid Narrative> employment,

        @Meaning("What is done if the plan ceases to be effective.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> contingency,

        @Meaning("The accommodation, and whether it is suitable.") @Labelled(Label.LOCATOR)
        Answer<@Valid Narrative> accommodation,

        @Meaning("The support for family and social relationships.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> familyAndSocial,

        @Meaning("The programme to develop the skills of living independently.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> independenceSkills,

        @Meaning("The financial support, in particular for accommodation and maintenance.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> financialSupport,

        @Meaning("The health needs, among them mental health, and how they are met.") @Labelled(Label.HEALTH)
        Answer<@Valid Narrative> health,

        @Meaning("The needs of identity, and how they are met.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> identity)
        implements CarriedPlan {
    /** Takes a component that is left out as not recorded. */
    public PathwayPlan {
        date = Answer.orNotRecorded(date);
        author = Answer.orNotRecorded(author);
        state = Answer.orNotRecorded(state);
        reviewOn = Answer.orNotRecorded(reviewOn);
        summary = Answer.orNotRecorded(summary);
        nextSteps = Answer.orNotRecorded(nextSteps);
        needsAssessedOn = Answer.orNotRecorded(needsAssessedOn);
        personalAdviser = Answer.orNotRecorded(personalAdviser);
        personalSupport = Answer.orNotRecorded(personalSupport);
        educationAndTraining = Answer.orNotRecorded(educationAndTraining);
        employment = Answer.orNotRecorded(employment);
        contingency = Answer.orNotRecorded(contingency);
        accommodation = Answer.orNotRecorded(accommodation);
        familyAndSocial = Answer.orNotRecorded(familyAndSocial);
        independenceSkills = Answer.orNotRecorded(independenceSkills);
        financialSupport = Answer.orNotRecorded(financialSupport);
        health = Answer.orNotRecorded(health);
        identity = Answer.orNotRecorded(identity);
    }
}
