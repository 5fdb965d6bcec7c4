package uk.careplans.model.check.words;

import java.time.LocalDate;

/**
 * A whole date, with its year, in a sentence.
 *
 * @param from the first day, where it is a range like {@code 7 to 9 December 2026}; else the date
 * @param on the date
 * @param first the place of its first word in the sentence, counted from 0
 * @param last the place of its last word
 */
public record DateInText(LocalDate from, LocalDate on, int first, int last) {
    /** Whether it is a range of days. */
    public boolean isRange() {
        return !from.equals(on);
    }

    @Override
    public String toString() {
        return "date";
    }
}
