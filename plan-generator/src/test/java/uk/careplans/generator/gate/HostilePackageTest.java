package uk.careplans.generator.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import uk.careplans.generator.Watched;
import uk.careplans.testkit.HostilePackages;

/** Files that should never have been forms: each is refused by just one rule, at every door, soon, and tries nothing. */
@EnabledForJreRange(max = JRE.JAVA_23) // Newer ones have no security manager to watch with.
class HostilePackageTest {

    private static final Path GOLDEN = Path.of("src/test/resources/uk/careplans/generator/hostile-packages.txt");

    /** Each takes less than two seconds of a computer that does nothing else; on a busy one its processor is slower, too. */
    private static final int MOST_MILLISECONDS = 4_000;

    private static Map<String, List<String>> outcomes;

    @BeforeAll
    static void run() throws Exception {
        outcomes = Watched.run(HostilePackageRun.class);
    }

    @Test
    void eachIsRefusedByItsRuleAtEveryDoor() throws IOException {
        StringBuilder received = new StringBuilder();
        cases().forEach((name, outcome) ->
                received.append(name).append(" = ").append(outcome.get(1)).append('\n'));
        Files.writeString(Path.of("target", "hostile-packages.txt"), received);

        assertThat(received.toString()).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void noneIsForgottenAndThereAreAtLeastAHundred() {
        assertThat(cases().keySet())
                .containsExactlyElementsOf(HostilePackages.all().keySet())
                .hasSizeGreaterThan(100);
    }

    @Test
    void noneTriesToReadOrWriteAFileToConnectOrToRunAProgram() {
        assertThat(cases())
                .allSatisfy((name, outcome) -> assertThat(outcome.get(2)).isEqualTo("nothing"));
    }

    @Test
    void aFileAConnectionAndAProgramWouldHaveBeenSeen() {
        assertThat(outcomes.get(HostilePackageRun.CANARY)).startsWith("0", "3 denied");
        assertThat(Integer.parseInt(outcomes.get(HostilePackageRun.CANARY).get(2)))
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void eachIsSoonRefused() {
        assertThat(cases())
                .allSatisfy((name, outcome) ->
                        assertThat(Integer.parseInt(outcome.get(0))).isLessThan(MOST_MILLISECONDS));
    }

    private static Map<String, List<String>> cases() {
        Map<String, List<String>> cases = new LinkedHashMap<>(outcomes);
        cases.remove(HostilePackageRun.CANARY);
        return cases;
    }
}
