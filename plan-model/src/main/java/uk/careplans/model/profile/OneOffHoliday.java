package uk.careplans.model.profile;

import jakarta.validation.Valid;
import java.time.LocalDate;
import uk.careplans.model.Answer;
import uk.careplans.model.ItemId;
import uk.careplans.model.Meaning;
import uk.careplans.model.OneLine;
import uk.careplans.model.PlanRecord;

/** A bank holiday that stands in no list yet, like one for a coronation. */
@PlanRecord
public record OneOffHoliday(
        @Meaning("The stable id of this holiday: letters, digits, - and _; it never changes while the plan lives.")
        @Valid
        ItemId id,

        @Meaning("The day.") Answer<LocalDate> date,

        @Meaning("What it is for.") Answer<@OneLine String> why) {
    /** Takes a component that is left out as not recorded. */
    public OneOffHoliday {
        date = Answer.orNotRecorded(date);
        why = Answer.orNotRecorded(why);
    }
}
