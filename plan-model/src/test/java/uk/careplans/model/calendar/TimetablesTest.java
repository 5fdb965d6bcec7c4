package uk.careplans.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.model.Golden;
import uk.careplans.model.Plan;
import uk.careplans.model.json.PlanJson;
import uk.careplans.model.json.ProfileJson;

/**
 * Each folder of {@code timetables} is a case: a plan, a day, perhaps a council's profile, and the timetable that a person has
 * counted after.
 */
class TimetablesTest {

    static List<Path> cases() throws IOException {
        return Golden.cases("timetables");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theTimetableIsWhatAPersonCounts(Path folder) throws IOException {
        Golden.assertEqual(folder.resolve("timetable.txt"), TimetableText.of(timetable(folder)));
    }

    @Test
    void everyDutyAndEveryStateOccursInSomeCase() throws IOException {
        Set<Duty> duties = new HashSet<>();
        Set<DueState> states = new HashSet<>();
        for (Path folder : cases()) {
            for (Due due : timetable(folder).dues()) {
                duties.add(due.duty());
                states.add(due.state());
            }
        }

        assertThat(duties).containsExactlyInAnyOrder(Duty.values());
        assertThat(states).containsExactlyInAnyOrder(DueState.values());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aTimetableHasADutyOnceAndSaysWhatItLacks(Path folder) throws IOException {
        List<Due> dues = timetable(folder).dues();

        assertThat(dues).extracting(Due::id).doesNotHaveDuplicates();
        assertThat(dues).allSatisfy(due -> {
            assertThat(due.counting()).isNotBlank();
            assertThat(due.state() == DueState.DUE || due.state() == DueState.OVERDUE)
                    .as("due or overdue only with a day")
                    .isEqualTo(due.due().isPresent() && isOpen(due));
            if (due.state() == DueState.NOT_YET_KNOWN) {
                assertThat(due.needs().size() + due.notes().size()).isPositive();
            }
        });
    }

    private static boolean isOpen(Due due) {
        return due.state() != DueState.DONE && due.state() != DueState.DONE_LATE && due.state() != DueState.PASSED;
    }

    /** The timetable of a case. */
    static Timetable timetable(Path folder) throws IOException {
        Path profile = folder.resolve("profile.json");
        return Timetable.of(
                plan(folder),
                Files.exists(profile)
                        ? ProfileJson.read(Files.readAllBytes(profile)).orThrow()
                        : ProfileJson.national(),
                LocalDate.parse(Files.readString(folder.resolve("on.txt")).strip()));
    }

    static Plan plan(Path folder) throws IOException {
        return PlanJson.read(folder.resolve("plan.json")).orThrow();
    }
}
