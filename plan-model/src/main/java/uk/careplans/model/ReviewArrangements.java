package uk.careplans.model;

import jakarta.validation.Valid;

/** How a plan for a child in need is reviewed. */
@PlanRecord
public record ReviewArrangements(
        @Meaning("The first child in need meeting.") Answer<@Valid Review> firstMeeting,

        @Meaning("The last review.") Answer<@Valid Review> last,

        @Meaning("The next review.") Answer<@Valid Review> next,

        @Meaning("How often the plan is reviewed, like \"every four weeks\".") @Labelled(Label.PLAN)
        Answer<@OneLine String> frequency,

        @Meaning("Who chairs the reviews.") @Labelled(Label.PLAN)
        Answer<Ref<Person>> chairedBy,

        @Meaning("How the child and the family are consulted before and at the review.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> howFamilyIsConsulted) {
    /** Takes a component that is left out as not recorded. */
    public ReviewArrangements {
        firstMeeting = Answer.orNotRecorded(firstMeeting);
        last = Answer.orNotRecorded(last);
        next = Answer.orNotRecorded(next);
        frequency = Answer.orNotRecorded(frequency);
        chairedBy = Answer.orNotRecorded(chairedBy);
        howFamilyIsConsulted = Answer.orNotRecorded(howFamilyIsConsulted);
    }
}
