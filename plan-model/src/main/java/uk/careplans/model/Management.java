package uk.careplans.model;

import jakarta.validation.Valid;

/** Who carries out the plan, and how decisions, disagreements and complaints are handled. */
@PlanRecord
public record Management(
        @Meaning("Who is responsible for carrying out the overall plan.") @Labelled(Label.PLAN)
        Answer<Ref<Person>> responsible,

        @Meaning("How the parents, the child and others take part in decisions from now on.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> inputToDecisions,

        @Meaning("How the authority is told of disagreements about carrying out the plan.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> disagreements,

        @Meaning("How to make representations and complaints.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> complaints) {
    /** Takes a component that is left out as not recorded. */
    public Management {
        responsible = Answer.orNotRecorded(responsible);
        inputToDecisions = Answer.orNotRecorded(inputToDecisions);
        disagreements = Answer.orNotRecorded(disagreements);
        complaints = Answer.orNotRecorded(complaints);
    }
}
