package uk.careplans.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.model.Plan;
import uk.careplans.model.Stage;
import uk.careplans.model.plans.Plans;

/** The plans that show what careplans does are good plans. */
class SamplePlansTest {

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("plans"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleCanBeFiledOnTheDayOfItsLastApproval(Path file) throws IOException {
        Plan plan = Plans.read(file).orThrow();
        LocalDate day = plan.approvals().value().orElseThrow().stream()
                .flatMap(approval -> approval.on().value().stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();

        assertThat(Plans.check(plan, Plans.occasion(Stage.FILING, day))).isEmpty();
    }
}
