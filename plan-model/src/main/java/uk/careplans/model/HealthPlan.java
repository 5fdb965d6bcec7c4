package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/** The health plan (regulation 5(b)(i) and Schedule 1, paragraph 1 of the 2010 Regulations). */
@PlanRecord
public record HealthPlan(
        @Meaning("The date of the plan.") @Labelled(Label.HEALTH)
        Answer<LocalDate> date,

        @Meaning("Who wrote it.") @Labelled(Label.PLAN) Answer<Ref<Person>> author,

        @Meaning("Its state, like \"agreed\" or \"due for review\".") @Labelled(Label.HEALTH)
        Answer<@OneLine String> state,

        @Meaning("The date it is reviewed.") @Labelled(Label.HEALTH)
        Answer<LocalDate> reviewOn,

        @Meaning("What it means for this plan.") @Labelled(Label.HEALTH)
        Answer<@Valid Narrative> summary,

        @Meaning("Its actions that are part of this plan.") @Labelled(Label.HEALTH)
        Answer<List<Ref<Action>>> nextSteps,

        @Meaning("The date of the child's last health assessment.") @Labelled(Label.HEALTH)
        Answer<LocalDate> assessedOn,

        @Meaning("The date of the next health assessment.") @Labelled(Label.HEALTH)
        Answer<LocalDate> nextAssessmentOn,

        @Meaning("The child's state of health: physical, emotional and mental.") @Labelled(Label.HEALTH)
        Answer<@Valid Narrative> stateOfHealth,

        @Meaning("The child's health history and, as far as practicable, the family's.") @Labelled(Label.HEALTH)
        Answer<@Valid Narrative> history,

        @Meaning("The effect of the child's health and health history on development.") @Labelled(Label.HEALTH)
        Answer<@Valid Narrative> effectOnDevelopment,

        @Meaning(
                "The existing medical and dental arrangements: checks, treatment, preventive measures, screening, advice.")
        @Labelled(Label.HEALTH)
        Answer<@Valid Narrative> arrangements,

        @Meaning("Planned changes to these arrangements.") @Labelled(Label.HEALTH)
        Answer<@Valid Narrative> plannedChanges,

        @Meaning("The part of the carer and of others in promoting the health of the child.") @Labelled(Label.HEALTH)
        Answer<@Valid Narrative> carersRole,

        @Meaning("Who may give or withhold consent to examination and treatment.") @Labelled(Label.HEALTH)
        Answer<@Valid Narrative> consent,

        @Meaning("Whether immunisations are up to date.") @Labelled(Label.HEALTH)
        Answer<Boolean> immunisationsUpToDate,

        @Meaning("The date the child last saw a dentist.") @Labelled(Label.HEALTH)
        Answer<LocalDate> dentistOn,

        @Meaning("The date the child last saw an optician.") @Labelled(Label.HEALTH)
        Answer<LocalDate> opticianOn)
        implements CarriedPlan {
    /** Takes a component that is left out as not recorded. */
    public HealthPlan {
        date = Answer.orNotRecorded(date);
        author = Answer.orNotRecorded(author);
        state = Answer.orNotRecorded(state);
        reviewOn = Answer.orNotRecorded(reviewOn);
        summary = Answer.orNotRecorded(summary);
        nextSteps = Answer.orNotRecorded(nextSteps);
        assessedOn = Answer.orNotRecorded(assessedOn);
        nextAssessmentOn = Answer.orNotRecorded(nextAssessmentOn);
        stateOfHealth = Answer.orNotRecorded(stateOfHealth);
        history = Answer.orNotRecorded(history);
        effectOnDevelopment = Answer.orNotRecorded(effectOnDevelopment);
        arrangements = Answer.orNotRecorded(arrangements);
        plannedChanges = Answer.orNotRecorded(plannedChanges);
        carersRole = Answer.orNotRecorded(carersRole);
        consent = Answer.orNotRecorded(consent);
        immunisationsUpToDate = Answer.orNotRecorded(immunisationsUpToDate);
        dentistOn = Answer.orNotRecorded(dentistOn);
        opticianOn = Answer.orNotRecorded(opticianOn);
    }
}
