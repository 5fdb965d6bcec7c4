package uk.careplans.model.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import uk.careplans.model.Answer;
import uk.careplans.model.profile.CouncilProfile;

/** What a timetable is made with: the council's own numbers, its working days, and the day it is made for. */
record Setting(CouncilProfile profile, WorkingDays calendar, LocalDate on) {

    private static final int MOST = 250;

    /** So many working days, counted on from the day after. */
    Span workingDays(int number) {
        return Span.workingDays(number, calendar);
    }

    /** So many working days, counted back. */
    Span workingDaysBefore(int number) {
        return Span.workingDaysBefore(number, calendar);
    }

    /**
     * A number of the council's profile; empty if the council has no such rule.
     *
     * @throws IllegalArgumentException if it cannot be meant
     */
    Optional<Integer> number(String field, Function<CouncilProfile, Answer<Integer>> answer) {
        Optional<Integer> number = answer.apply(profile).value();
        if (number.filter(given -> given < 0 || given > MOST).isPresent()) {
            throw new IllegalArgumentException("The profile's " + field + " must be from 0 to " + MOST + ".");
        }
        return number;
    }

    /** Whether a day is today or past. */
    boolean isPast(LocalDate day) {
        return !day.isAfter(on);
    }
}
