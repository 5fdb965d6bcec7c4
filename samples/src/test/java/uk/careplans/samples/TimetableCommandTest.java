package uk.careplans.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.careplans.samples.Terminal.careplans;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.careplans.samples.Terminal.Outcome;

class TimetableCommandTest {

    private static final String DAY = "2026-10-20";

    @TempDir
    Path folder;

    @Test
    void theTimetableIsToldWithoutTheChildsName() {
        Outcome outcome = careplans("timetable", plan(), "--on", DAY);

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.outLines())
                .startsWith("Timetable of the care plan cp-1 on Tue 20 Oct 2026")
                .contains("Day passed, not recorded as done", "  Thu 8 Oct 2026    Placement plan")
                .noneMatch(line -> line.contains("PLANTED"));
    }

    @Test
    void theTimetableIsToldAsJson() throws IOException {
        Outcome outcome = careplans("timetable", plan(), "--on", DAY, "--json");

        JsonNode timetable = new ObjectMapper().readTree(outcome.out());
        assertThat(outcome.exitCode()).isZero();
        assertThat(timetable.get("on").asText()).isEqualTo(DAY);
        assertThat(timetable.get("dues")).anySatisfy(due -> {
            assertThat(due.get("id").asText()).isEqualTo("placement-plan");
            assertThat(due.get("state").asText()).isEqualTo("overdue");
            assertThat(due.get("due").asText()).isEqualTo("2026-10-08");
        });
        assertThat(outcome.out()).doesNotContain("PLANTED");
    }

    @Test
    void theCalendarFileHasTheNameOnlyIfItIsAskedFor() throws IOException {
        Path without = folder.resolve("new/without.ics");
        Path with = folder.resolve("with.ics");

        assertThat(careplans("timetable", plan(), "--on", DAY, "--ics", without).exitCode())
                .isZero();
        assertThat(careplans("timetable", plan(), "--on", DAY, "--ics", with, "--with-name")
                        .exitCode())
                .isZero();

        assertThat(Files.readString(without))
                .contains("SUMMARY:Placement plan (not recorded as done)\r\n", "DTSTART;VALUE=DATE:20261008\r\n")
                .doesNotContain("PLANTED");
        assertThat(Files.readString(with)).contains("SUMMARY:PLANTED: Placement plan (not recorded as done)\r\n");
    }

    @Test
    void aCouncilsProfileCountsInPlaceOfTheNationalDefault() {
        Path profile = Invented.json(folder, "profile.json", """
                {"personalEducationPlanWorkingDays": 20, "bankHolidays": [{"id": "h1", "date": "2026-10-07"}]}
                """);

        assertThat(careplans("timetable", plan(), "--on", DAY).outLines())
                .contains("  Thu 15 Oct 2026   Personal education plan begun");
        assertThat(careplans("timetable", plan(), "--on", DAY, "--profile", profile)
                        .outLines())
                .contains("  Fri 30 Oct 2026   Personal education plan begun", "  Fri 9 Oct 2026    Placement plan");
    }

    @Test
    void aProfileThatIsNoneIsRefused() {
        Path broken = Invented.json(folder, "broken.json", "{\"pathwayPlanFromAge\": \"PLANTED\"}");
        Path impossible = Invented.json(folder, "impossible.json", "{\"personalEducationPlanWorkingDays\": 1000}");

        Outcome one = careplans("timetable", plan(), "--on", DAY, "--profile", broken);
        Outcome other = careplans("timetable", plan(), "--on", DAY, "--profile", impossible);

        assertThat(one.exitCode()).isEqualTo(3);
        assertThat(one.out()).isEmpty();
        assertThat(one.err()).contains("pathwayPlanFromAge: ").doesNotContain("PLANTED");
        assertThat(other.exitCode()).isEqualTo(3);
        assertThat(other.err().strip())
                .isEqualTo("The profile's personalEducationPlanWorkingDays must be from 0 to 250.");
    }

    @Test
    void aDayThatIsNoneIsAWrongCommandLine() {
        Outcome outcome = careplans("timetable", plan(), "--on", "30.2.2026");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errLines())
                .containsExactly(
                        "--on DATE: 30.2.2026 is not written as year-month-day. Write it like 2026-11-20.",
                        "See: careplans timetable --help");
    }

    @Test
    void anOutputThatCannotBeMeantIsAWrongCommandLine() {
        Path plan = plan();

        assertThat(careplans("timetable", plan, "--on", DAY, "--with-name").errLines())
                .first()
                .isEqualTo("--with-name is about the calendar file: name one with --ics.");
        assertThat(careplans("timetable", plan, "--on", DAY, "--ics", "dates.txt")
                        .errLines())
                .first()
                .isEqualTo("The calendar is an iCalendar file: give --ics a name that ends in .ics");
        assertThat(careplans("timetable", plan, "--on", DAY, "--ics", folder).errLines())
                .first()
                .isEqualTo(folder + " is a folder. Give the calendar a name in it, like "
                        + folder.resolve("timetable.ics"));
    }

    @Test
    void aFolderThatCannotBeMadeIsNotToldAsAFileThatIsMissing() {
        Path file = folder.resolve("dates.ics");

        assertThatThrownBy(() -> OutputFile.write(
                        out -> {
                            throw new NoSuchFileException(out.toString());
                        },
                        file))
                .isInstanceOf(Refusal.class)
                .hasMessage(file + " could not be written: its folder is not there and cannot be made.");
    }

    @Test
    void aTimetableWithoutADayHasNoCalendarFile() {
        Path plan = Invented.json(folder, "empty.json", """
                {"planType": "care-plan", "schemaVersion": "1", "plan": {"id": "cp-1"}, "child": {}}
                """);
        Path file = folder.resolve("none.ics");

        Outcome outcome = careplans("timetable", plan, "--on", DAY, "--ics", file);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err())
                .startsWith(file + " was not written. A calendar file needs an event, and no day of the timetable is"
                        + " known.");
        assertThat(file).doesNotExist();
    }

    @Test
    void aRefusedPlanIsRefusedHereToo() {
        Outcome outcome = careplans("timetable", Invented.refusedPlan(folder), "--on", DAY);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).doesNotContain("PLANTED");
    }

    private Path plan() {
        return Invented.json(folder, "dated.json", """
                {
                  "planType": "care-plan",
                  "schemaVersion": "1",
                  "plan": {"id": "cp-1", "version": 1, "date": "2026-10-05", "localAuthority": "Westhaven County Council"},
                  "child": {"name": "PLANTED", "dateOfBirth": "2016-05-04"},
                  "episode": {"startedOn": "2026-10-01"},
                  "placement": {"startedOn": "2026-10-01"}
                }
                """);
    }
}
