package uk.careplans.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanDetails;
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
    void aSampleCanBeFiledOnTheDayOnWhichItWasWritten(Path file) throws IOException {
        Plan plan = Plans.read(file).orThrow();

        assertThat(Plans.check(
                        plan,
                        Plans.occasion(
                                Stage.FILING,
                                plan.plan().then(PlanDetails::date).value().orElseThrow())))
                .isEmpty();
    }
}
