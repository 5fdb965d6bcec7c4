package uk.careplans.model.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.List;
import uk.careplans.model.Answer;
import uk.careplans.model.Meaning;
import uk.careplans.model.OneLine;
import uk.careplans.model.PlanRecord;
import uk.careplans.model.field.Fields;
import uk.careplans.model.field.Records;

/** What a council decides for itself where the law leaves it open, or where sources disagree. A field that is not recorded has the national default (see {@link #over}).
 *
 * <p>Immutable; safe to share between threads.
 */
@PlanRecord
public record CouncilProfile(
        @Meaning("The name of the council.") Answer<@OneLine String> name,

        @Meaning("Who approves which plan.") Answer<List<@Valid ApprovalPolicy>> approvals,

        @Meaning("The age in years from which a pathway plan replaces the care plan.")
        Answer<@Min(0) Integer> pathwayPlanFromAge,

        @Meaning("The age in years from which a child's own version of the plan is due.")
        Answer<@Min(0) Integer> childsVersionFromAge,

        @Meaning("The age in years from which a strengths and difficulties questionnaire is due.")
        Answer<@Min(0) Integer> sdqFromAge,

        @Meaning("The age in years up to which, this year included, it is due.")
        Answer<@Min(0) Integer> sdqToAge,

        @Meaning("The score from which it is of concern.") Answer<@Min(0) Integer> sdqConcernFrom,

        @Meaning("The age in years below which a plan says why adoption is not considered.")
        Answer<@Min(0) Integer> whyNotAdoptionBelowAge,

        @Meaning("The working days from becoming looked after within which a personal education plan is begun.")
        Answer<@Min(0) Integer> personalEducationPlanWorkingDays,

        @Meaning(
                "The working days before filing by which the managers are given a court plan; not recorded if the council has no such rule.")
        Answer<@Min(0) Integer> managersBeforeFilingWorkingDays,

        @Meaning("The most words a court plan should have; a page of the court has some 350.")
        Answer<@Min(0) Integer> courtPlanMostWords,

        @Meaning("How a care plan shows its actions.") Answer<ActionLayout> actionsInCarePlan,

        @Meaning("How a court plan shows its actions.") Answer<ActionLayout> actionsInCourtPlan,

        @Meaning("How the header of a court plan's pages names the child.")
        Answer<NameInHeader> childInCourtHeader,

        @Meaning("Whether a court plan ends with a backsheet.")
        Answer<Boolean> courtBacksheet,

        @Meaning("The weeks that an initial plan for a child in need lasts.")
        Answer<@Min(0) Integer> initialPlanWeeks,

        @Meaning("The weeks by which a review may extend it, once.")
        Answer<@Min(0) Integer> initialPlanExtensionWeeks,

        @Meaning("The working days within which a manager approves a child's plan.")
        Answer<@Min(0) Integer> childsPlanApprovalWorkingDays,

        @Meaning(
                "The working days from the end of the assessment to the first child in need meeting; not recorded if the council has no such rule.")
        Answer<@Min(0) Integer> firstMeetingWorkingDays,

        @Meaning(
                "The weeks between reviews of a plan for a child in need; not recorded if the council has no such rule.")
        Answer<@Min(0) Integer> childInNeedReviewWeeks,

        @Meaning("Bank holidays that stand in no list yet.") Answer<List<@Valid OneOffHoliday>> bankHolidays,

        @Meaning("Where a kind of reader is shown less than the national table shows.")
        Answer<List<@Valid Restriction>> restrictions) {
    /** Takes a component that is left out as not recorded. */
    public CouncilProfile {
        name = Answer.orNotRecorded(name);
        approvals = Answer.orNotRecorded(approvals);
        pathwayPlanFromAge = Answer.orNotRecorded(pathwayPlanFromAge);
        childsVersionFromAge = Answer.orNotRecorded(childsVersionFromAge);
        sdqFromAge = Answer.orNotRecorded(sdqFromAge);
        sdqToAge = Answer.orNotRecorded(sdqToAge);
        sdqConcernFrom = Answer.orNotRecorded(sdqConcernFrom);
        whyNotAdoptionBelowAge = Answer.orNotRecorded(whyNotAdoptionBelowAge);
        personalEducationPlanWorkingDays = Answer.orNotRecorded(personalEducationPlanWorkingDays);
        managersBeforeFilingWorkingDays = Answer.orNotRecorded(managersBeforeFilingWorkingDays);
        courtPlanMostWords = Answer.orNotRecorded(courtPlanMostWords);
        actionsInCarePlan = Answer.orNotRecorded(actionsInCarePlan);
        actionsInCourtPlan = Answer.orNotRecorded(actionsInCourtPlan);
        childInCourtHeader = Answer.orNotRecorded(childInCourtHeader);
        courtBacksheet = Answer.orNotRecorded(courtBacksheet);
        initialPlanWeeks = Answer.orNotRecorded(initialPlanWeeks);
        initialPlanExtensionWeeks = Answer.orNotRecorded(initialPlanExtensionWeeks);
        childsPlanApprovalWorkingDays = Answer.orNotRecorded(childsPlanApprovalWorkingDays);
        firstMeetingWorkingDays = Answer.orNotRecorded(firstMeetingWorkingDays);
        childInNeedReviewWeeks = Answer.orNotRecorded(childInNeedReviewWeeks);
        bankHolidays = Answer.orNotRecorded(bankHolidays);
        restrictions = Answer.orNotRecorded(restrictions);
    }

    /**
     * This profile with the answers of another for whatever it does not record. A field that does not apply here stays so: a
     * council without a rule says so.
     */
    public CouncilProfile over(CouncilProfile defaults) {
        List<Answer<?>> answers = Fields.of(CouncilProfile.class).stream()
                .<Answer<?>>map(field -> field.answerIn(this) instanceof Answer.NotRecorded
                        ? field.answerIn(defaults)
                        : field.answerIn(this))
                .toList();
        return Records.create(CouncilProfile.class, answers);
    }
}
