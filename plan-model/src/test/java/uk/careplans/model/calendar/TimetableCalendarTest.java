package uk.careplans.model.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.model.CarePlanBuilder;
import uk.careplans.model.Golden;
import uk.careplans.model.Plan;
import uk.careplans.model.json.ProfileJson;

class TimetableCalendarTest {

    private static final Path CASE = Golden.file("timetables/everything-done-in-time");

    static List<Path> cases() throws IOException {
        List<Path> withDays = new ArrayList<>();
        for (Path folder : Golden.cases("timetables")) {
            if (TimetablesTest.timetable(folder).dues().stream()
                    .anyMatch(due -> due.due().isPresent())) {
                withDays.add(folder);
            }
        }
        return withDays;
    }

    @Test
    void theFileIsTheSameToTheLetter() throws IOException {
        String file = text(TimetablesTest.timetable(CASE));

        Golden.assertEqual(CASE.resolve("timetable.ics"), file.replace("\r\n", "\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everythingWithADayIsAnEventOfThatWholeDayAndNothingElseIs(Path folder) throws IOException {
        Timetable timetable = TimetablesTest.timetable(folder);
        List<Due> dated =
                timetable.dues().stream().filter(due -> due.due().isPresent()).toList();

        ICalendar calendar = Biweekly.parse(text(timetable)).first();

        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        assertThat(calendar.getEvents()).hasSameSizeAs(dated);
        for (int i = 0; i < dated.size(); i++) {
            VEvent event = calendar.getEvents().get(i);
            LocalDate day = dated.get(i).due().orElseThrow();
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
            assertThat(day(event.getDateStart().getValue().getRawComponents())).isEqualTo(day);
            assertThat(day(event.getDateEnd().getValue().getRawComponents())).isEqualTo(day.plusDays(1));
            assertThat(event.getSummary().getValue()).startsWith(dated.get(i).what());
        }
        assertThat(calendar.getEvents())
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void linesAreThoseOfRfc5545(Path folder) throws IOException {
        String file = text(TimetablesTest.timetable(folder));

        assertThat(file).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(Arrays.asList(file.split("\r\n", -1)))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theChildsNameIsOnlyInTheFileIfItIsAskedFor(Path folder) throws IOException {
        Plan plan = TimetablesTest.plan(folder);
        Timetable timetable = TimetablesTest.timetable(folder);
        String name = plan.child().then(child -> child.name()).value().orElseThrow();

        assertThat(unfolded(text(timetable))).doesNotContain(name);
        assertThat(unfolded(new String(TimetableCalendar.writeWithName(timetable, plan), UTF_8)))
                .contains("SUMMARY:" + name + ": ");
    }

    @Test
    void theSameTimetableGivesTheSameBytesWhateverTheMachine() throws IOException {
        Timetable timetable = TimetablesTest.timetable(CASE);
        byte[] here = TimetableCalendar.write(timetable);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(TimetableCalendar.write(timetable)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void onAnotherDayTheEventsAreTheSameOnesWithALaterStamp() throws IOException {
        Plan plan = TimetablesTest.plan(CASE);
        ICalendar first = calendar(plan, LocalDate.of(2026, 5, 5));
        ICalendar second = calendar(plan, LocalDate.of(2026, 5, 6));

        assertThat(uids(second)).isEqualTo(uids(first));
        assertThat(second.getEvents().get(0).getDateTimeStamp().getValue())
                .isAfter(first.getEvents().get(0).getDateTimeStamp().getValue());
    }

    private static ICalendar calendar(Plan plan, LocalDate on) {
        return Biweekly.parse(text(Timetable.of(plan, ProfileJson.national(), on)))
                .first();
    }

    private static List<String> uids(ICalendar calendar) {
        return calendar.getEvents().stream()
                .map(event -> event.getUid().getValue())
                .toList();
    }

    @Test
    void aPlanWithoutAnIdHasNoFileSinceItsEventsWouldBeThoseOfAnother() {
        Timetable timetable =
                Timetable.of(CarePlanBuilder.builder().build(), ProfileJson.national(), LocalDate.of(2026, 11, 20));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimetableCalendar.write(timetable))
                .withMessage("The plan needs an id (plan/id) for a calendar file.");
    }

    @Test
    void aTimetableWithoutADayHasNoFileSinceItWouldBeEmpty() throws IOException {
        Timetable timetable =
                TimetablesTest.timetable(Golden.file("timetables/a-supervision-plan-for-a-child-at-home"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimetableCalendar.write(timetable))
                .withMessage("A calendar file needs an event, and no day of the timetable is known.");
    }

    private static String text(Timetable timetable) {
        return new String(TimetableCalendar.write(timetable), UTF_8);
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "").replace("\\,", ",");
    }

    private static LocalDate day(DateTimeComponents components) {
        return LocalDate.of(components.getYear(), components.getMonth(), components.getDate());
    }
}
