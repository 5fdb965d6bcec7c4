package uk.careplans.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.model.Answer;
import uk.careplans.model.ItemId;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.model.profile.CouncilProfile;
import uk.careplans.model.profile.CouncilProfileBuilder;
import uk.careplans.model.profile.OneOffHoliday;

class WorkingDaysTest {

    private static final WorkingDays CALENDAR = WorkingDays.ofEnglandAndWales();

    /** The years that are promised, and beyond them all that are known. */
    static IntStream years() {
        return IntStream.rangeClosed(WorkingDays.FIRST_YEAR, WorkingDays.LAST_YEAR);
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyDayIsWhatAnIndependentCountSays(int year) {
        Set<LocalDate> holidays = BankHolidays.of(year);

        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            boolean isWeekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());
            assertThat(CALENDAR.isWorkingDay(day)).as(day.toString()).isEqualTo(!isWeekend && !holidays.contains(day));
        }
    }

    @Test
    void theIndependentCountIsRightWhereTheGovernmentsPageWasReadByAPerson() {
        assertThat(BankHolidays.of(2026))
                .map(LocalDate::toString)
                .containsExactly(
                        "2026-01-01",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-05-04",
                        "2026-05-25",
                        "2026-08-31",
                        "2026-12-25",
                        "2026-12-28");
        assertThat(BankHolidays.of(2022))
                .map(LocalDate::toString)
                .containsExactly(
                        "2022-01-03",
                        "2022-04-15",
                        "2022-04-18",
                        "2022-05-02",
                        "2022-06-02",
                        "2022-06-03",
                        "2022-08-29",
                        "2022-09-19",
                        "2022-12-26",
                        "2022-12-27");
    }

    @Test
    void englandAndWalesHaveTheSameHolidays() {
        HolidayManager library = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

        years().mapToObj(Year::of)
                .forEach(year -> assertThat(days(library.getHolidays(year, "wls")))
                        .as(year.toString())
                        .isEqualTo(days(library.getHolidays(year, "eng"))));
    }

    private static Set<LocalDate> days(Set<Holiday> holidays) {
        return holidays.stream().map(Holiday::getDate).collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{1} working days after {0} is {2}")
    @CsvSource({
        "2026-11-20, 1, 2026-11-23", // a Friday
        "2026-11-21, 1, 2026-11-23", // a Saturday counts as little as a Friday
        "2026-11-22, 1, 2026-11-23", // a Sunday
        "2026-11-20, 5, 2026-11-27",
        "2026-11-20, 0, 2026-11-20",
        "2026-11-21, 0, 2026-11-21", // none: the start itself, whatever day it is
        "2026-04-02, 1, 2026-04-07", // over Good Friday and Easter Monday
        "2026-03-31, 3, 2026-04-07",
        "2026-12-24, 1, 2026-12-29", // Christmas on a Friday
        "2026-12-24, 5, 2027-01-05", // and New Year
        "2022-06-01, 1, 2022-06-06", // two bank holidays of a jubilee
        "2022-12-23, 1, 2022-12-28", // Christmas on a Sunday
        "2021-12-24, 1, 2021-12-29", // Christmas on a Saturday
        "2024-02-28, 1, 2024-02-29", // a leap day
        "2026-11-23, -1, 2026-11-20",
        "2026-11-22, -1, 2026-11-20",
        "2026-04-07, -1, 2026-04-02",
        "2026-04-08, -3, 2026-04-01",
        "2026-12-29, -2, 2026-12-23",
        "2027-01-04, -1, 2026-12-31"
    })
    void countsStepFromWorkingDayToWorkingDay(LocalDate start, int number, LocalDate expected) {
        assertThat(CALENDAR.after(start, number)).isEqualTo(expected);
    }

    @Test
    void aCountEndsOnAWorkingDayWithSoManyWorkingDaysPassed() {
        Random random = new Random(20261122);
        for (int i = 0; i < 2_000; i++) {
            LocalDate start = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(9_000));
            int number = 1 + random.nextInt(60);

            LocalDate end = CALENDAR.after(start, number);
            assertThat(start.plusDays(1).datesUntil(end.plusDays(1)).filter(CALENDAR::isWorkingDay))
                    .hasSize(number);
            assertThat(CALENDAR.isWorkingDay(end)).isTrue();

            LocalDate earlier = CALENDAR.after(start, -number);
            assertThat(earlier.datesUntil(start).filter(CALENDAR::isWorkingDay)).hasSize(number);
            assertThat(CALENDAR.isWorkingDay(earlier)).isTrue();
        }
    }

    @Test
    void aOneOffHolidayCanBeAddedAndTheFirstCalendarStaysAsItWas() {
        LocalDate coronation = LocalDate.of(2031, 5, 12);

        WorkingDays with = CALENDAR.withHolidays(List.of(coronation));

        assertThat(with.isWorkingDay(coronation)).isFalse();
        assertThat(with.after(LocalDate.of(2031, 5, 9), 1)).isEqualTo(LocalDate.of(2031, 5, 13));
        assertThat(CALENDAR.isWorkingDay(coronation)).isTrue();
        assertThat(with.isWorkingDay(LocalDate.of(2031, 12, 25))).isFalse();
    }

    @Test
    void aCouncilsProfileAddsItsHolidays() {
        OneOffHoliday dated =
                new OneOffHoliday(new ItemId("h1"), Answer.of(LocalDate.of(2031, 5, 12)), Answer.notRecorded());
        OneOffHoliday undated = new OneOffHoliday(new ItemId("h2"), Answer.notRecorded(), Answer.notRecorded());
        CouncilProfile profile = CouncilProfileBuilder.builder(ProfileJson.national())
                .bankHolidays(Answer.of(List.of(dated, undated)))
                .build();

        assertThat(WorkingDays.of(profile).isWorkingDay(LocalDate.of(2031, 5, 12)))
                .isFalse();
        assertThat(WorkingDays.of(ProfileJson.national()).isWorkingDay(LocalDate.of(2031, 5, 12)))
                .isTrue();
    }

    static Stream<LocalDate> unknown() {
        return Stream.of(LocalDate.of(2002, 12, 31), LocalDate.of(2100, 1, 1), LocalDate.MAX, LocalDate.MIN);
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void aDayOfAnUnknownYearIsRefusedAndNotGuessed(LocalDate day) {
        assertThat(CALENDAR.knows(day)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.isWorkingDay(day))
                .withMessage("Working days are known from 2003 to 2099.");
    }

    @Test
    void theFirstAndTheLastDayAreKnownAndACountDoesNotLeaveThem() {
        LocalDate first = LocalDate.of(2003, 1, 1);
        LocalDate last = LocalDate.of(2099, 12, 31);

        assertThat(CALENDAR.knows(first)).isTrue();
        assertThat(CALENDAR.knows(last)).isTrue();
        assertThat(CALENDAR.isWorkingDay(first)).isFalse();
        assertThat(CALENDAR.isWorkingDay(last)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.after(last, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.after(first, -1));
    }
}
