package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;

/** A referral to another service. */
@PlanRecord
public record Referral(
        @Meaning("The stable id of this referral: letters, digits, - and _; it never changes while the plan lives.")
        @Valid
        ItemId id,

        @Meaning("To whom the referral is made.") @Labelled({Label.PLAN, Label.LOCATOR})
        Answer<@OneLine String> agency,

        @Meaning("What it is for.") @Labelled(Label.PLAN) Answer<@Valid Narrative> purpose,

        @Meaning("Who makes it.") @Labelled(Label.PLAN) Answer<Ref<Person>> by,

        @Meaning("Where it stands.") @Labelled(Label.PLAN) Answer<ReferralState> state,

        @Meaning("The date it was made.") @Labelled(Label.PLAN)
        Answer<LocalDate> madeOn,

        @Meaning("If it has not been made, the date by which it will be.") @Labelled(Label.PLAN)
        Answer<LocalDate> dueOn,

        @Meaning("What came of it.") @Labelled(Label.PLAN) Answer<@Valid Narrative> result) {
    /** Takes a component that is left out as not recorded. */
    public Referral {
        agency = Answer.orNotRecorded(agency);
        purpose = Answer.orNotRecorded(purpose);
        by = Answer.orNotRecorded(by);
        state = Answer.orNotRecorded(state);
        madeOn = Answer.orNotRecorded(madeOn);
        dueOn = Answer.orNotRecorded(dueOn);
        result = Answer.orNotRecorded(result);
    }
}
