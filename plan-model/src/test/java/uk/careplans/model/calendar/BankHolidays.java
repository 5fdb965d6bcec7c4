package uk.careplans.model.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.Month.AUGUST;
import static java.time.Month.DECEMBER;
import static java.time.Month.JANUARY;
import static java.time.Month.MAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The bank holidays of England and Wales, counted by hand: the second opinion on what the library behind {@link WorkingDays}
 * says. It shares no code and no data with it.
 *
 * <p>The rules are those of Schedule 1 of the Banking and Financial Dealings Act 1971 with the days that are proclaimed each
 * year (New Year's Day, the first Monday in May, substitutes for days at a weekend). The one-off days are those of the royal
 * proclamations, as the government's page on bank holidays (gov.uk/bank-holidays, England and Wales) lists or listed them.
 */
final class BankHolidays {

    /** Added for one year. */
    private static final Map<Integer, Set<LocalDate>> ADDED = Map.of(
            2011, Set.of(day("2011-04-29")), // the wedding of Prince William
            2012, Set.of(day("2012-06-05")), // the Diamond Jubilee
            2022, Set.of(day("2022-06-03"), day("2022-09-19")), // the Platinum Jubilee; the funeral of the Queen
            2023, Set.of(day("2023-05-08"))); // the coronation of King Charles III

    /** Moved for one year: the early May bank holiday to VE day, the spring bank holiday to the jubilees. */
    private static final Map<LocalDate, LocalDate> MOVED = Map.of(
            day("2012-05-28"), day("2012-06-04"),
            day("2020-05-04"), day("2020-05-08"),
            day("2022-05-30"), day("2022-06-02"));

    private BankHolidays() {}

    /** The bank holidays of a year, Good Friday and Christmas Day among them, without those that fall on a weekend. */
    static Set<LocalDate> of(int year) {
        Set<LocalDate> days = new TreeSet<>();
        LocalDate newYear = LocalDate.of(year, JANUARY, 1);
        days.add(isWeekend(newYear) ? newYear.with(TemporalAdjusters.next(MONDAY)) : newYear);
        days.add(easterSunday(year).minusDays(2));
        days.add(easterSunday(year).plusDays(1));
        days.add(moved(LocalDate.of(year, MAY, 1).with(TemporalAdjusters.firstInMonth(MONDAY))));
        days.add(moved(LocalDate.of(year, MAY, 1).with(TemporalAdjusters.lastInMonth(MONDAY))));
        days.add(LocalDate.of(year, AUGUST, 1).with(TemporalAdjusters.lastInMonth(MONDAY)));
        days.addAll(christmas(year));
        days.addAll(ADDED.getOrDefault(year, Set.of()));
        return days;
    }

    /** For each of the two days that falls on a weekend, the next working day that is not taken. */
    private static Set<LocalDate> christmas(int year) {
        LocalDate christmasDay = LocalDate.of(year, DECEMBER, 25);
        return switch (christmasDay.getDayOfWeek()) {
            case FRIDAY -> december(year, 25, 28);
            case SATURDAY -> december(year, 27, 28);
            case SUNDAY -> december(year, 26, 27);
            default -> december(year, 25, 26);
        };
    }

    private static Set<LocalDate> december(int year, int one, int other) {
        return Set.of(LocalDate.of(year, DECEMBER, one), LocalDate.of(year, DECEMBER, other));
    }

    private static LocalDate moved(LocalDate day) {
        return MOVED.getOrDefault(day, day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The anonymous Gregorian computus (Nature, 1876). */
    static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        int day = (h + l - 7 * m + 114) % 31 + 1;
        return LocalDate.of(year, Month.of(month), day);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
