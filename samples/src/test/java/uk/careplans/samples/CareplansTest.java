package uk.careplans.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.samples.Terminal.careplans;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.careplans.samples.Terminal.Outcome;

class CareplansTest {

    @Test
    void everyCommandHasHelp() throws IOException {
        StringBuilder help = new StringBuilder(careplans("--help").out());
        for (String command : List.of(
                "forms",
                "generate",
                "verify-release",
                "hash-names",
                "readability",
                "check",
                "timetable",
                "check-form",
                "new-pack",
                "fields",
                "schema",
                "generate-samples")) {
            Outcome outcome = careplans(command, "--help");
            assertThat(outcome.exitCode()).isZero();
            help.append(System.lineSeparator()).append(outcome.out());
        }
        Golden.assertSame(help.toString(), "help.txt");
    }

    @Test
    void theVersionIsTold() {
        Outcome outcome = careplans("--version");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).startsWith("careplans ");
    }

    @Test
    void noCommandGetsHelpAndTheExitCodeTwo() {
        Outcome outcome = careplans();

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualTo(careplans("--help").out());
    }

    @Test
    void aMisspeltCommandIsSuggested() {
        Outcome outcome = careplans("chek", "plan.json");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errLines())
                .containsExactly(
                        "careplans does not know chek plan.json. Did you mean check?", "See: careplans --help");
    }

    @Test
    void aMisspeltOptionIsSuggested() {
        Outcome outcome = careplans("generate", "kent/care-plan", "plan.json", "--fro", "file", "--out", "a.docx");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errLines())
                .containsExactly(
                        "careplans generate does not know --fro. Did you mean --for?",
                        "See: careplans generate --help");
    }

    @Test
    void afterAnUnforeseenFailureNothingOfThePlanIsTold() {
        StringWriter err = new StringWriter();

        int exitCode = Careplans.fail(new IllegalStateException("PLANTED"), new PrintWriter(err, true));

        assertThat(exitCode).isEqualTo(3);
        assertThat(err.toString())
                .contains("java.lang.IllegalStateException at uk.careplans.samples.CareplansTest:")
                .doesNotContain("PLANTED");
        assertThat(err.toString().lines()).hasSize(1);
    }
}
