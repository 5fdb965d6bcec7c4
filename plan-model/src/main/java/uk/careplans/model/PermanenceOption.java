package uk.careplans.model;

import jakarta.validation.Valid;
import java.util.List;

/** One option for permanence, with the reasons for and against it. */
@PlanRecord
public record PermanenceOption(
        @Meaning("The stable id of this option: letters, digits, - and _; it never changes while the plan lives.")
        @Valid
        ItemId id,

        @Meaning("The kind of permanence.") @Labelled(Label.PLAN)
        Answer<PermanenceKind> kind,

        @Meaning("Whether the option is preferred, followed in parallel, a contingency or ruled out.")
        @Labelled(Label.PLAN)
        Answer<OptionState> state,

        @Meaning("What the option would be for this child.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> description,

        @Meaning("The reasons for the option.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> reasonsFor,

        @Meaning("The reasons against the option.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> reasonsAgainst,

        @Meaning("What must be done for the option to happen.")
        Answer<List<@Valid PermanenceStep>> steps,

        @Meaning("When it is decided whether to go on with the option.")
        Answer<List<@Valid DecisionPoint>> decisionPoints) {
    /** Takes a component that is left out as not recorded. */
    public PermanenceOption {
        kind = Answer.orNotRecorded(kind);
        state = Answer.orNotRecorded(state);
        description = Answer.orNotRecorded(description);
        reasonsFor = Answer.orNotRecorded(reasonsFor);
        reasonsAgainst = Answer.orNotRecorded(reasonsAgainst);
        steps = Answer.orNotRecorded(steps);
        decisionPoints = Answer.orNotRecorded(decisionPoints);
    }
}
