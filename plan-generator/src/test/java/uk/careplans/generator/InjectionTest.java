package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** An injection is a problem of the form or plain words, torn or whole; in a plan it is plain words; and nothing is run. */
@EnabledForJreRange(max = JRE.JAVA_23) // Newer ones have no security manager to watch with.
class InjectionTest {

    /** Of each line: typed, torn letter by letter, in the plan. */
    private static final Path GOLDEN = Path.of("src/test/resources/uk/careplans/generator/injections.txt");

    private static final int MOST_MILLISECONDS = 4_000;

    private static Map<String, List<String>> outcomes;

    @BeforeAll
    static void run() throws Exception {
        outcomes = Watched.run(InjectionRun.class);
    }

    @Test
    void eachHasItsVerdictThreeTimes() throws IOException {
        StringBuilder received = new StringBuilder();
        outcomes.forEach((line, outcome) ->
                received.append(line).append("\n    ").append(outcome.get(0)).append('\n'));
        Files.writeString(Path.of("target", "injections.txt"), received);

        assertThat(received.toString()).isEqualTo(Files.readString(GOLDEN));
        assertThat(outcomes).hasSizeGreaterThan(100).hasSize(InjectionLines.ALL.size());
    }

    @Test
    void noneIsThrownAndNoneInAPlanIsAnythingButWords() {
        assertThat(outcomes)
                .allSatisfy((line, outcome) ->
                        assertThat(outcome.get(0)).doesNotContain("thrown").endsWith("| as it stands"));
    }

    @Test
    void noneTakesLong() {
        assertThat(outcomes)
                .allSatisfy((line, outcome) ->
                        assertThat(Integer.parseInt(outcome.get(1))).isLessThan(MOST_MILLISECONDS));
    }

    @Test
    void noneReadsAFileOrConnects() {
        assertThat(outcomes)
                .allSatisfy((line, outcome) -> assertThat(outcome.get(2)).isEqualTo("nothing"));
    }
}
