package uk.careplans.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
    private static final List<PlanType> TYPES = List.of(PlanType.values());
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void aThousandGoodPlansHaveNoErrorWhenTheyAreFiled() throws IOException {
        Map<String, Integer> warnings = new TreeMap<>();
        List<String> errors = new ArrayList<>();
        for (int seed = 0; seed < PLANS; seed++) {
            GoodPlans good = GoodPlans.of(TYPES.get(seed % TYPES.size()), seed);
            for (Finding finding : findings(good.json(), good.on())) {
                if (finding.severity() == Severity.ERROR) {
                    errors.add(finding.path() + " " + finding.id() + " in " + good);
                } else {
                    warnings.merge(finding.id(), 1, Integer::sum);
                }
            }
        }
        Files.writeString(FIGURES, PLANS + " good plans: " + errors.size() + " errors; warnings: " + warnings + "\n");
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void oneDamageIsFoundAndNothingElse(PlanDamage damage) throws IOException {
        int done = 0;
        List<String> otherwise = new ArrayList<>();
        for (int seed = 0; done < OF_EACH_DAMAGE && seed < 20 * OF_EACH_DAMAGE; seed++) {
            GoodPlans good = GoodPlans.of(TYPES.get(seed % TYPES.size()), seed);
            List<String> before = ids(findings(good.json(), good.on()));
            if (damage.to(good.json(), good.on(), new Random(seed))) {
                done++;
                List<String> found = ids(findings(good.json(), good.on()));
                before.forEach(found::remove);
                if (!Set.copyOf(found).equals(Set.of(damage.finding()))) {
                    otherwise.add(found + " in " + good);
                }
            }
        }
        assertThat(otherwise).as("%s, done in %d plans", damage, done).isEmpty();
        assertThat(done).as("plans in which this damage can be done").isPositive();
    }

    private static List<String> ids(List<Finding> findings) {
        return new ArrayList<>(findings.stream().map(Finding::id).toList());
    }

    private static List<Finding> findings(ObjectNode json, LocalDate on) throws IOException {
        Plan plan = PlanJson.read(JSON.writeValueAsString(json).getBytes(StandardCharsets.UTF_8))
                .orThrow();
        return PlanCheck.check(plan, new Occasion(Stage.FILING, on, ProfileJson.national()));
    }
}
