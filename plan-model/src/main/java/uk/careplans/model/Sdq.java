package uk.careplans.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

/** The strengths and difficulties questionnaire (SSDA903). */
@PlanRecord
public record Sdq(
        @Meaning("The total difficulties score, 0 to 40.") @Labelled(Label.HEALTH)
        Answer<@Max(40) @Min(0) Integer> score,

        @Meaning("The date of the questionnaire.") @Labelled(Label.HEALTH)
        Answer<LocalDate> on,

        @Meaning("If there is no score, the reason, with its code (SSDA903).") @Labelled(Label.HEALTH)
        Answer<NoSdqReason> noScore,

        @Meaning("If there is no score, the reason.") @Labelled(Label.HEALTH)
        Answer<@Valid Narrative> whyNoScore) {
    /** Takes a component that is left out as not recorded. */
    public Sdq {
        score = Answer.orNotRecorded(score);
        on = Answer.orNotRecorded(on);
        noScore = Answer.orNotRecorded(noScore);
        whyNoScore = Answer.orNotRecorded(whyNoScore);
    }
}
