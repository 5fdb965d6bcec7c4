package uk.careplans.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

/** Reviews of the plan. */
@PlanRecord
public record Reviews(
        @Meaning("The independent reviewing officer.") @Labelled(Label.STAFF) @Regulation("5(d)")
        Answer<Ref<Person>> iro,

        @Meaning("How many reviews have been held in this period of being looked after.") @Labelled(Label.PLAN)
        Answer<@Min(0) Integer> held,

        @Meaning("The last review.") Answer<@Valid Review> last,
        @Meaning("The next review of this plan.") Answer<@Valid Review> next,

        @Meaning("The date of the next care planning meeting.") @Labelled(Label.PLAN)
        Answer<LocalDate> nextPlanningMeetingOn,

        @Meaning("How the family is consulted before and at the review.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> howFamilyIsConsulted,

        @Meaning("Whether the family have the social worker's contact details.") @Labelled(Label.PLAN)
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
