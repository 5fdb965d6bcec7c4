package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;

/** A day on which it is decided whether to go on with an option for permanence. */
@PlanRecord
public record DecisionPoint(
        @Meaning(
                "The stable id of this decision point: letters, digits, - and _; it never changes while the plan lives.")
        @Valid
        ItemId id,

        @Meaning("What is decided.") @Labelled(Label.PLAN) Answer<@Valid Narrative> what,

        @Meaning("The date of the decision.") @Labelled(Label.PLAN)
        Answer<LocalDate> on,

        @Meaning("Who decides, like \"the agency decision maker\".") @Labelled(Label.PLAN)
        Answer<@OneLine String> decidedBy) {
    /** Takes a component that is left out as not recorded. */
    public DecisionPoint {
        what = Answer.orNotRecorded(what);
        on = Answer.orNotRecorded(on);
        decidedBy = Answer.orNotRecorded(decidedBy);
    }
}
