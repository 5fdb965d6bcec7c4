package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;

/** One signature. The name stands on the form; the signature itself is written by hand. */
@PlanRecord
public record Signature(
        @Meaning("The stable id of this signature: letters, digits, - and _; it never changes while the plan lives.")
        @Valid
        ItemId id,

        @Meaning("Who signs.") @Labelled(Label.PLAN) @About Answer<Ref<Person>> person,

        @Meaning("The date of the signature.") @Labelled(Label.PLAN)
        Answer<LocalDate> signedOn,

        @Meaning("If the person did not sign, why.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> whyNotSigned) {
    /** Takes a component that is left out as not recorded. */
    public Signature {
        person = Answer.orNotRecorded(person);
        signedOn = Answer.orNotRecorded(signedOn);
        whyNotSigned = Answer.orNotRecorded(whyNotSigned);
    }
}
