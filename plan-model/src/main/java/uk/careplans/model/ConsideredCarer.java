package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;

/** A relative or friend who was considered as a carer for the child. */
@PlanRecord
public record ConsideredCarer(
        @Meaning(
                "The stable id of this consideration: letters, digits, - and _; it never changes while the plan lives.")
        @Valid
        ItemId id,

        @Meaning("Who was considered.") @Labelled(Label.PLAN) @About
        Answer<Ref<Person>> person,

        @Meaning("The date the assessment ended.") @Labelled(Label.THIRD_PARTY)
        Answer<LocalDate> assessedOn,

        @Meaning("The outcome, like \"viability assessment negative\".") @Labelled(Label.THIRD_PARTY)
        Answer<@OneLine String> outcome,

        @Meaning("The reasons for the outcome.") @Labelled(Label.THIRD_PARTY)
        Answer<@Valid Narrative> reasons) {
    /** Takes a component that is left out as not recorded. */
    public ConsideredCarer {
        person = Answer.orNotRecorded(person);
        assessedOn = Answer.orNotRecorded(assessedOn);
        outcome = Answer.orNotRecorded(outcome);
        reasons = Answer.orNotRecorded(reasons);
    }
}
