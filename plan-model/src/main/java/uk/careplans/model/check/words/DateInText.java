package uk.careplans.model.check.words;

import java.time.LocalDate;

/**
 * A whole date, with its year, in a sentence.
 *
 * @param on the date
 * @param first the place of its first word in the sentence, counted from 0
 * @param last the place of its last word
 */
public record DateInText(LocalDate on, int first, int last) {
    @Override
    public String toString() {
        return "date";
    }
}
