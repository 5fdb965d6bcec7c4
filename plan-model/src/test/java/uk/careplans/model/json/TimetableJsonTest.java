package uk.careplans.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.careplans.model.Golden;
import uk.careplans.model.calendar.Timetable;

class TimetableJsonTest {

    private static final Path CASE = Golden.file("timetables/everything-done-in-time");

    @Test
    void theTimetableIsTheSameToTheLetter() throws IOException {
        Golden.assertEqual(CASE.resolve("timetable.json"), new String(json(), UTF_8));
    }

    @Test
    void whatHasNoDayHasNoNameForIt() throws IOException {
        for (JsonNode due : new ObjectMapper().readTree(json()).get("dues")) {
            assertThat(due.has("due")).isEqualTo(!due.get("state").asText().equals("notYetKnown"));
            assertThat(due).allSatisfy(value -> assertThat(value.isNull()).isFalse());
        }
    }

    private static byte[] json() throws IOException {
        Timetable timetable = Timetable.of(
                PlanJson.read(CASE.resolve("plan.json")).orThrow(), ProfileJson.national(), LocalDate.of(2026, 5, 5));
        return TimetableJson.write(timetable);
    }
}
