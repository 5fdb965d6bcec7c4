package uk.careplans.model.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.model.Golden;
import uk.careplans.model.Plan;
import uk.careplans.model.json.PlanJson;

/** Each folder of {@code checked} is a case: a plan, and everything that the check finds in it. */
class CheckedPlansTest {

    static List<Path> cases() throws IOException {
        return Golden.cases("checked");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everythingIsFoundAtOnceInThePlansOrder(Path folder) throws IOException {
        Plan plan = PlanJson.read(folder.resolve("plan.json")).orThrow();

        Golden.assertEqual(folder.resolve("findings.txt"), Golden.lines(PlanCheck.check(plan)));
    }
}
