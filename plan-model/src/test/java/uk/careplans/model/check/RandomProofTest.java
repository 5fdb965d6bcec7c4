package uk.careplans.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.careplans.model.Finding;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanType;
import uk.careplans.model.Severity;
import uk.careplans.model.Stage;
import uk.careplans.model.json.PlanJson;
import uk.careplans.model.json.ProfileJson;

/** What the rules say of a thousand good plans, and of plans with one thing wrong. */
@Tag("slow")
class RandomProofTest {

    private static final int PLANS = 1_000;
    private static final int OF_EACH_DAMAGE = 9;
    private static final Path FIGURES = Path.of("target/random-proof.txt");
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void aThousandGoodPlansHaveNoErrorWhenTheyAreFiled() throws IOException {
        Map<String, Integer> warnings = new TreeMap<>();
        for (int seed = 0; seed < PLANS; seed++) {
            PlanType type = PlanType.values()[seed % PlanType.values().length];
            GoodPlans good = GoodPlans.of(type, seed);
            List<Finding> findings = findings(good.json(), good.on());
            assertThat(findings)
                    .as(good.toString())
                    .filteredOn(finding -> finding.severity() == Severity.ERROR)
                    .isEmpty();
            findings.forEach(finding -> warnings.merge(finding.id(), 1, Integer::sum));
        }
        Files.writeString(FIGURES, PLANS + " plans, no error; warnings: " + warnings + "\n");
    }

    @ParameterizedTest
    @EnumSource
    void oneDamageIsFoundAndNothingElse(PlanDamage damage) throws IOException {
        int done = 0;
        for (int seed = 0; done < OF_EACH_DAMAGE && seed < 20 * OF_EACH_DAMAGE; seed++) {
            PlanType type = PlanType.values()[seed % PlanType.values().length];
            GoodPlans good = GoodPlans.of(type, seed);
            if (damage.to(good.json(), good.on(), new Random(seed))) {
                done++;
                assertThat(findings(good.json(), good.on()))
                        .as("%s in %s", damage, good)
                        .isNotEmpty()
                        .extracting(Finding::id)
                        .containsOnly(damage.finding());
            }
        }
        assertThat(done).as("plans in which this damage can be done").isPositive();
    }

    private static List<Finding> findings(ObjectNode json, LocalDate on) throws IOException {
        Plan plan = PlanJson.read(JSON.writeValueAsString(json).getBytes(StandardCharsets.UTF_8))
                .orThrow();
        return PlanCheck.check(plan, new Occasion(Stage.FILING, on, ProfileJson.national()));
    }
}
