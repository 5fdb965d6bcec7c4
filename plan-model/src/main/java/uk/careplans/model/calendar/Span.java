package uk.careplans.model.calendar;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * A length of time that is counted from a day. Weeks are of seven days. A month ends on the same day of the month, or on the
 * last one of a shorter month: one month after 31 January is 28 or 29 February ({@link LocalDate#plusMonths}). Where weeks or
 * months end on a day that is not a working day, that day stays: no regulation moves it.
 *
 * @param words the length in words: {@code 20 working days}
 * @param step from a day to the day that is so much later, or earlier
 */
record Span(String words, UnaryOperator<LocalDate> step) {

    /** The days before which this is counted back and after which it is counted on are never counted themselves. */
    static Span workingDays(int number, WorkingDays calendar) {
        return new Span(number(number, "working day"), day -> calendar.after(day, number));
    }

    static Span workingDaysBefore(int number, WorkingDays calendar) {
        return new Span(number(number, "working day"), day -> calendar.after(day, -number));
    }

    static Span weeks(int number) {
        return new Span(number(number, "week"), day -> day.plusWeeks(number));
    }

    static Span months(int number) {
        return new Span(number(number, "month"), day -> day.plusMonths(number));
    }

    static Span years(int number) {
        return new Span(number(number, "year"), day -> day.plusYears(number));
    }

    LocalDate from(LocalDate day) {
        return step.apply(day);
    }

    private static String number(int number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
