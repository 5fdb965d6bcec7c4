package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/** A need or a strength of a child in need and the family, the outcome that is wanted, and how far it has been achieved. */
@PlanRecord
public record NeedOrStrength(
        @Meaning(
                "The stable id of this need or strength: letters, digits, - and _; it never changes while the plan lives.")
        @Valid
        ItemId id,

        @Meaning("Whether it is a need or a strength.") @Labelled(Label.PLAN)
        Answer<NeedOrStrengthKind> kind,

        @Meaning("The domain of the assessment framework it belongs to.") @Labelled(Label.PLAN)
        Answer<AssessmentDomain> domain,

        @Meaning("What the need or strength is.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> description,

        @Meaning("The outcome that is wanted for the child.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> outcome,

        @Meaning("How we will know that it has been achieved.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> indicator,

        @Meaning("The date by which it is to be achieved.") @Labelled(Label.PLAN)
        Answer<LocalDate> by,

        @Meaning("Who is responsible for it.") @Labelled(Label.PLAN)
        Answer<List<Ref<Person>>> responsible,

        @Meaning("Who monitors it.") @Labelled(Label.PLAN) Answer<List<Ref<Person>>> monitoredBy,

        @Meaning("How it is monitored.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> howMonitored,

        @Meaning("The actions of this plan that lead there.") @Labelled(Label.PLAN)
        Answer<List<Ref<Action>>> nextSteps,

        @Meaning("How far it has been achieved.") @Labelled(Label.PLAN)
        Answer<OutcomeProgress> progress,

        @Meaning("The date of the review that found this.") @Labelled(Label.PLAN)
        Answer<LocalDate> progressOn,

        @Meaning("What the review saw.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> progressNote) {
    /** Takes a component that is left out as not recorded. */
    public NeedOrStrength {
        kind = Answer.orNotRecorded(kind);
        domain = Answer.orNotRecorded(domain);
        description = Answer.orNotRecorded(description);
        outcome = Answer.orNotRecorded(outcome);
        indicator = Answer.orNotRecorded(indicator);
        by = Answer.orNotRecorded(by);
        responsible = Answer.orNotRecorded(responsible);
        monitoredBy = Answer.orNotRecorded(monitoredBy);
        howMonitored = Answer.orNotRecorded(howMonitored);
        nextSteps = Answer.orNotRecorded(nextSteps);
        progress = Answer.orNotRecorded(progress);
        progressOn = Answer.orNotRecorded(progressOn);
        progressNote = Answer.orNotRecorded(progressNote);
    }
}
