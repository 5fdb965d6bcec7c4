package uk.careplans.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.careplans.model.Source;

/** The page on timetables lists what the code knows. */
class TimetablePageTest {

    private static final Path PAGE = Path.of("../docs/timetable.md");

    @Test
    void everyDutyStandsThereWithItsSource() throws IOException {
        String table = Arrays.stream(Duty.values())
                .map(duty -> "| `" + duty.id() + "` | " + duty.words() + " | " + source(duty.source()) + " |\n")
                .collect(Collectors.joining());

        assertThat(Files.readString(PAGE)).contains("| Id | What | Source |\n|---|---|---|\n" + table + "\n");
    }

    @Test
    void everyStateStandsThere() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(DueState.values())
                .allSatisfy(state -> assertThat(page).contains("| " + state.words() + " | `" + state.code() + "` | "));
    }

    private static String source(Source source) {
        String regulations = "Care Planning, Placement and Case Review (England) Regulations 2010, ";
        return source.toString().replace(regulations, "");
    }
}
