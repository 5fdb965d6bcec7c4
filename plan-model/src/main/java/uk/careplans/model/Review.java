package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.LocalTime;

/** One review. */
@PlanRecord
public record Review(
        @Meaning("The date of the review.") @Labelled(Label.PLAN)
        Answer<LocalDate> on,

        @Meaning("The time of the review.") @Labelled(Label.PLAN)
        Answer<LocalTime> at,

        @Meaning("The venue of the review.") @Labelled(Label.LOCATOR)
        Answer<@OneLine String> venue,

        @Meaning("What the review decided.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> decisions) {
    /** Takes a component that is left out as not recorded. */
    public Review {
        on = Answer.orNotRecorded(on);
        at = Answer.orNotRecorded(at);
        venue = Answer.orNotRecorded(venue);
        decisions = Answer.orNotRecorded(decisions);
    }
}
