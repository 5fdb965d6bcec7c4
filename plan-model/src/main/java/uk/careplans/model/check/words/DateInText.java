package uk.careplans.model.check.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A whole date, with its year, in a sentence.
 *
 * @param from the first day, where it is a range like {@code 7 to 9 December 2026}; else the date
 * @param on the date
 * @param first the place of its first word in the sentence, counted from 0
 * @param last the place of its last word
 * @param weekday the day of the week that is written before it, if one is
 */
public record DateInText(LocalDate from, LocalDate on, int first, int last, Optional<DayOfWeek> weekday) {
    /** Whether it is a range of days. */
    public boolean isRange() {
        return !from.equals(on);
    }

    /** Whether the date is another day of the week than the text says. */
    public boolean isOnAnotherWeekday() {
        return weekday.filter(day -> day != on.getDayOfWeek()).isPresent();
    }

    @Override
    public String toString() {
        return "date";
    }
}
