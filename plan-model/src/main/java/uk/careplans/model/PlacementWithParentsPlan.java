package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/** The plan for placing a child in care with a parent (regulations 15 to 20 and Schedule 2, paragraph 3 of the 2010 Regulations). */
@PlanRecord
public record PlacementWithParentsPlan(
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

        @Meaning("The parents or others with parental responsibility with whom the child is placed.")
        @Labelled(Label.PLAN)
        Answer<List<Ref<Person>>> parents,

        @Meaning("The date the assessment of their suitability was completed.") @Labelled(Label.RISK)
        Answer<LocalDate> assessedOn,

        @Meaning("What the assessment found.") @Labelled(Label.RISK)
        Answer<@Valid Narrative> assessment,

        @Meaning("The date of the decision to place.") @Labelled(Label.PLAN)
        Answer<LocalDate> decidedOn,

        @Meaning("The nominated officer who decided.") @Labelled(Label.STAFF)
        Answer<Ref<Person>> decidedBy,

        @Meaning("Whether the child is placed at once, before the assessment is complete (regulation 19).")
        @Labelled(Label.PLAN)
        Answer<Boolean> immediate,

        @Meaning("The support and services given.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> support,

        @Meaning("The changes of circumstances that the parent must tell the authority.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> changesToTell,

        @Meaning("What the parent must keep confidential.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> confidentiality,

        @Meaning("When prior approval is needed for the child to live elsewhere.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> priorApproval,

        @Meaning("How to ask for a change of the arrangements.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> howToChange,

        @Meaning("The circumstances in which the placement ends.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> termination)
        implements CarriedPlan {
    /** Takes a component that is left out as not recorded. */
    public PlacementWithParentsPlan {
        date = Answer.orNotRecorded(date);
        author = Answer.orNotRecorded(author);
        state = Answer.orNotRecorded(state);
        reviewOn = Answer.orNotRecorded(reviewOn);
        summary = Answer.orNotRecorded(summary);
        nextSteps = Answer.orNotRecorded(nextSteps);
        parents = Answer.orNotRecorded(parents);
        assessedOn = Answer.orNotRecorded(assessedOn);
        assessment = Answer.orNotRecorded(assessment);
        decidedOn = Answer.orNotRecorded(decidedOn);
        decidedBy = Answer.orNotRecorded(decidedBy);
        immediate = Answer.orNotRecorded(immediate);
        support = Answer.orNotRecorded(support);
        changesToTell = Answer.orNotRecorded(changesToTell);
        confidentiality = Answer.orNotRecorded(confidentiality);
        priorApproval = Answer.orNotRecorded(priorApproval);
        howToChange = Answer.orNotRecorded(howToChange);
        termination = Answer.orNotRecorded(termination);
    }
}
