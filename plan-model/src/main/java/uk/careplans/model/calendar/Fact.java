package uk.careplans.model.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.careplans.model.Answer;
import uk.careplans.model.FieldPath;

/**
 * A day that the plan has or lacks, with the field it stands in. A day of a year in which nothing can be counted is lacking,
 * too.
 */
record Fact(FieldPath path, Optional<LocalDate> day, boolean isFarOff) {

    @Override
    public String toString() {
        return "day in " + path;
    }

    /** Counts of some months or working days from these years stay among the years whose working days are known. */
    private static final int FIRST_YEAR = WorkingDays.FIRST_YEAR + 2;

    private static final int LAST_YEAR = WorkingDays.LAST_YEAR - 4;
    private static final int LONGEST_CHILDHOOD = 25;

    /** The day of an answer. */
    static Fact of(Answer<LocalDate> answer, String... path) {
        return of(answer, FIRST_YEAR, FieldPath.of(path));
    }

    /** The child's date of birth. */
    static Fact birth(Answer<LocalDate> answer) {
        return of(answer, FIRST_YEAR - LONGEST_CHILDHOOD, FieldPath.of("child", "dateOfBirth"));
    }

    private static Fact of(Answer<LocalDate> answer, int firstYear, FieldPath path) {
        Predicate<LocalDate> isNear = day -> day.getYear() >= firstYear && day.getYear() <= LAST_YEAR;
        Optional<LocalDate> day = answer.value();
        return new Fact(path, day.filter(isNear), day.filter(isNear.negate()).isPresent());
    }

    boolean isKnown() {
        return day.isPresent();
    }

    /** The same day, if it is one of these; else lacking. */
    Fact when(Predicate<LocalDate> holds) {
        return new Fact(path, day.filter(holds), isFarOff);
    }

    /** The day after a span. */
    Optional<LocalDate> plus(Span span) {
        return day.map(span::from);
    }

    /** The field, if its day is lacking. */
    List<FieldPath> lacking() {
        return isKnown() ? List.of() : List.of(path);
    }

    /** Why a day that stands in the plan is not used. */
    List<String> whyNotUsed() {
        return isFarOff
                ? List.of("The day in " + path + " is not used: it lies outside the years " + FIRST_YEAR + " to "
                        + LAST_YEAR + ".")
                : List.of();
    }
}
