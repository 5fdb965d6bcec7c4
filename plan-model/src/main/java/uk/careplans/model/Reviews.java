package uk.careplans.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

/** Reviews of the plan. */
@PlanRecord
public record Reviews(
        @Meaning("The independent reviewing officer.") @Regulation("5(d)")
        Answer<Ref<Person>> iro,

        @Meaning("How many reviews have been held in this period of being looked after.")
        Answer<@Min(0) Integer> held,

        @Meaning("The last review.") Answer<@Valid Review> last,
        @Meaning("The next review of this plan.") Answer<@Valid Review> next,

        @Meaning("The date of the next care planning meeting.")
        Answer<LocalDate> nextPlanningMeetingOn,

        @Meaning("How the family is consulted before and at the review.")
        Answer<@Valid Narrative> howFamilyIsConsulted,

        @Meaning("Whether the family have the social worker's contact details.")
        Answer<Boolean> familyHasContactDetails) {
    /** Takes a component that is left out as not recorded. */
    public Reviews {
        iro = Answer.orNotRecorded(iro);
        held = Answer.orNotRecorded(held);
        last = Answer.orNotRecorded(last);
        next = Answer.orNotRecorded(next);
        nextPlanningMeetingOn = Answer.orNotRecorded(nextPlanningMeetingOn);
        howFamilyIsConsulted = Answer.orNotRecorded(howFamilyIsConsulted);
        familyHasContactDetails = Answer.orNotRecorded(familyHasContactDetails);
    }
}
