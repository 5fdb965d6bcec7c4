package uk.careplans.model.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.careplans.model.profile.CouncilProfile;

/**
 * The working days of England and Wales, as regulation 2 of the Care Planning, Placement and Case Review (England)
 * Regulations 2010 has them: every day but Saturdays, Sundays, Christmas Day, Good Friday and bank holidays.
 *
 * <p>Known are the years from {@value #FIRST_YEAR} to {@value #LAST_YEAR}; a bank holiday that is announced later than this
 * library was made has to be added. Nothing is fetched, and no clock, locale or time zone is asked. Immutable; safe to share
 * between threads. The first use in a JVM takes some tenths of a second.
 */
public final class WorkingDays {

    /** The first year that is known. The list behind it lacks the Golden Jubilee of 2002. */
    public static final int FIRST_YEAR = 2003;

    /** The last year that is known. */
    public static final int LAST_YEAR = 2099;

    private static final String KNOWN_YEARS = "Working days are known from " + FIRST_YEAR + " to " + LAST_YEAR + ".";

    private final Set<LocalDate> holidays;

    private WorkingDays(Set<LocalDate> holidays) {
        this.holidays = Set.copyOf(holidays);
    }

    /** The working days as they are known without a council. */
    public static WorkingDays ofEnglandAndWales() {
        return Known.WORKING_DAYS;
    }

    /** The working days with the bank holidays that a council's profile adds. */
    public static WorkingDays of(CouncilProfile profile) {
        return ofEnglandAndWales()
                .withHolidays(profile.bankHolidays().value().stream()
                        .flatMap(Collection::stream)
                        .flatMap(holiday -> holiday.date().value().stream())
                        .toList());
    }

    /** These working days without some more days, like a bank holiday for a coronation. */
    public WorkingDays withHolidays(Collection<LocalDate> oneOff) {
        if (oneOff.isEmpty()) {
            return this;
        }
        Set<LocalDate> all = new HashSet<>(holidays);
        all.addAll(oneOff);
        return new WorkingDays(all);
    }

    /** Whether the day's year is known. */
    public boolean knows(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /**
     * Whether the day is a working day.
     *
     * @throws IllegalArgumentException if its year is not known
     */
    public boolean isWorkingDay(LocalDate day) {
        if (!knows(day)) {
            throw new IllegalArgumentException(KNOWN_YEARS);
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /**
     * The day that is a number of working days after another. The start is not counted, whether or not it is a working day:
     * one working day after a Friday, a Saturday or a Sunday is Monday. A negative number counts back in the same way; none
     * gives the start itself.
     *
     * @throws IllegalArgumentException if the count leaves the years that are known
     */
    public LocalDate after(LocalDate start, int workingDays) {
        int step = Integer.signum(workingDays);
        LocalDate day = start;
        for (int left = workingDays; left != 0; left -= step) {
            do {
                day = day.plusDays(step);
            } while (!isWorkingDay(day));
        }
        return day;
    }

    /** The list of the library, read when it is first asked for. */
    private static final class Known {

        /** Jollyday keeps England and Wales apart, with the same holidays; a test compares them. */
        private static final String ENGLAND = "eng";

        static final WorkingDays WORKING_DAYS = new WorkingDays(read());

        private static Set<LocalDate> read() {
            HolidayManager library =
                    HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
            return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                    .mapToObj(year -> library.getHolidays(Year.of(year), ENGLAND))
                    .flatMap(Collection::stream)
                    .map(Holiday::getDate)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
