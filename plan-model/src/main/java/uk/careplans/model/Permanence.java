package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/** The plan for permanence: the long-term plan for the child's upbringing. */
@PlanRecord
public record Permanence(
        @Meaning("The options, in order of preference.") @Regulation("5(a)")
        Answer<List<@Valid PermanenceOption>> options,

        @Meaning("The date of the review that agreed the plan for permanence (by the second review).")
        @Labelled(Label.PLAN)
        Answer<LocalDate> agreedAtReviewOn,

        @Meaning("The date the agency decision maker decided that the child should be placed for adoption.")
        @Labelled(Label.PLAN)
        Answer<LocalDate> adoptionDecisionOn,

        @Meaning("For a child under ten, the reason adoption is not considered.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> whyNotAdoption,

        @Meaning("The arrangements for reunification (rehabilitation) of the child with the family.")
        @Labelled(Label.PLAN)
        Answer<@Valid Narrative> reunification) {
    /** Takes a component that is left out as not recorded. */
    public Permanence {
        options = Answer.orNotRecorded(options);
        agreedAtReviewOn = Answer.orNotRecorded(agreedAtReviewOn);
        adoptionDecisionOn = Answer.orNotRecorded(adoptionDecisionOn);
        whyNotAdoption = Answer.orNotRecorded(whyNotAdoption);
        reunification = Answer.orNotRecorded(reunification);
    }
}
