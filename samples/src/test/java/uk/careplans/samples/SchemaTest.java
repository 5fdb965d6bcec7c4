package uk.careplans.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.samples.Terminal.careplans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.careplans.samples.Terminal.Outcome;

class SchemaTest {

    @ParameterizedTest
    @ValueSource(strings = {"care-plan", "court-care-plan", "childs-plan", "council-profile"})
    void theSchemaThatStandsInTheDocsIsPrinted(String type) throws IOException {
        Outcome outcome = careplans("schema", type);

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        0, Files.readString(Path.of("../docs/schema").resolve(type + ".schema.json")), ""));
    }

    @Test
    void anUnknownKindIsAUsageError() {
        Outcome outcome = careplans("schema", "pathway-plan");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errLines())
                .containsExactly(
                        "TYPE: there is no schema pathway-plan. There is: care-plan, court-care-plan, childs-plan,"
                                + " council-profile",
                        "See: careplans schema --help");
    }
}
