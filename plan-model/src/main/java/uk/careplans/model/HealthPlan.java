package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/** The health plan (regulation 5(b)(i) and Schedule 1, paragraph 1 of the 2010 Regulations). */
@PlanRecord
public record HealthPlan(
        @Meaning("The date of the plan.") Answer<LocalDate> date,

        @Meaning("Who wrote it.") Answer<Ref<Person>> author,

        @Meaning("Its state, like \"agreed\" or \"due for review\".")
        Answer<@OneLine String> state,

        @Meaning("The date it is reviewed.") Answer<LocalDate> reviewOn,

        @Meaning("What it means for this plan.") Answer<@Valid Narrative> summary,

        @Meaning("Its actions that are part of this plan.") Answer<List<Ref<Action>>> nextSteps,

        @Meaning("The date of the child's last health assessment.")
        Answer<LocalDate> assessedOn,

        @Meaning("The date of the next health assessment.") Answer<LocalDate> nextAssessmentOn,

        @Meaning("The child's state of health: physical, emotional and mental.")
        Answer<@Valid Narrative> stateOfHealth,

        @Meaning("The child's health history and, as far as practicable, the family's.")
        Answer<@Valid Narrative> history,

        @Meaning("The effect of the child's health and health history on development.")
        Answer<@Valid Narrative> effectOnDevelopment,

        @Meaning(
                "The existing medical and dental arrangements: checks, treatment, preventive measures, screening, advice.")
        Answer<@Valid Narrative> arrangements,

        @Meaning("Planned changes to these arrangements.") Answer<@Valid Narrative> plannedChanges,

        @Meaning("The part of the carer and of others in promoting the health of the child.")
        Answer<@Valid Narrative> carersRole,

        @Meaning("Who may give or withhold consent to examination and treatment.")
        Answer<@Valid Narrative> consent,

        @Meaning("Whether immunisations are up to date.") Answer<Boolean> immunisationsUpToDate,

        @Meaning("The date the child last saw a dentist.") Answer<LocalDate> dentistOn,

        @Meaning("The date the child last saw an optician.") Answer<LocalDate> opticianOn)
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
