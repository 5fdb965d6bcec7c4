package uk.careplans.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.model.Golden;

/** Each folder of {@code refused} is a case: JSON that is no plan, and everything that is said about it. */
class RefusedPlansTest {

    static List<Path> cases() throws IOException {
        return Golden.cases("refused");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everythingThatIsWrongIsSaidAtOnce(Path folder) throws IOException {
        PlanReading reading = PlanJson.read(folder.resolve("plan.json"));

        Golden.assertEqual(folder.resolve("findings.txt"), Golden.lines(reading.findings()));
        assertThat(reading.plan()).isEmpty();
    }
}
