package uk.careplans.model.check;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.careplans.model.Golden;
import uk.careplans.model.Plan;
import uk.careplans.model.Stage;
import uk.careplans.model.json.PlanJson;
import uk.careplans.model.json.ProfileJson;

/** A plan with the faults of a council's own published example yields those faults and no nonsense. */
class PublishedExampleTest {

    private static final Path EXAMPLE = Golden.file("published-example");

    @Test
    void theFaultsAreFound() throws IOException {
        Plan plan = PlanJson.read(EXAMPLE.resolve("plan.json")).orThrow();
        Occasion approval = new Occasion(Stage.APPROVAL, LocalDate.of(2026, 10, 19), ProfileJson.national());

        Golden.assertEqual(EXAMPLE.resolve("findings.txt"), Golden.lines(PlanCheck.check(plan, approval)));
    }
}
