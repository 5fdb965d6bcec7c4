package uk.careplans.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.model.Golden;
import uk.careplans.model.Plan;
import uk.careplans.model.Stage;
import uk.careplans.model.json.PlanJson;
import uk.careplans.model.json.ProfileJson;

/** Invented plans as good social workers write them: whatever is found in them is a false alarm. */
class GoodPlansTest {

    static List<Path> plans() throws IOException {
        try (Stream<Path> files = Files.list(Golden.file("good"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void aGoodPlanRaisesNoAlarmOnTheDayOfItsApprovalAtAnyStage(Path file) throws IOException {
        Plan plan = PlanJson.read(file).orThrow();
        LocalDate day = plan.approvals().value().orElseThrow().stream()
                .flatMap(approval -> approval.on().value().stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();

        assertThat(Stage.values())
                .allSatisfy(stage -> assertThat(PlanCheck.check(plan, new Occasion(stage, day, ProfileJson.national())))
                        .isEmpty());
    }
}
