package uk.careplans.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.careplans.model.Finding;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanType;
import uk.careplans.model.RandomPlans;
import uk.careplans.model.Stage;
import uk.careplans.model.json.ProfileJson;

/** Rules look at whatever plan comes, also at one that makes no sense. */
class RulesOnAnyPlanTest {

    @ParameterizedTest
    @EnumSource
    void anyPlanCanBeCheckedAndGivesTheSameFindingsAgain(PlanType type) {
        for (long seed = 0; seed < 60; seed++) {
            Plan plan = seed % 2 == 0 ? RandomPlans.full(type, seed) : RandomPlans.patchy(type, seed);

            assertThat(found(plan)).as("seed %d", seed).isEqualTo(found(plan));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noMessageSaysWhatThePlanSays(PlanType type) {
        for (long seed = 0; seed < 60; seed++) {
            Plan plan = RandomPlans.saying(type, "Sisyphus", seed);

            assertThat(found(plan).stream().flatMap(RulesOnAnyPlanTest::told))
                    .as("seed %d", seed)
                    .noneMatch(text -> text.contains("Sisyphus"));
        }
    }

    private static List<Finding> found(Plan plan) {
        return PlanCheck.check(plan, new Occasion(Stage.FILING, LocalDate.of(2026, 11, 20), ProfileJson.national()));
    }

    private static Stream<String> told(Finding finding) {
        return Stream.of(finding.toString(), finding.message(), finding.path().toString());
    }
}
