package uk.careplans.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.model.Finding;
import uk.careplans.model.Golden;
import uk.careplans.model.Plan;
import uk.careplans.model.Stage;
import uk.careplans.model.json.PlanJson;
import uk.careplans.model.json.ProfileJson;

/**
 * The cases of {@link RuleCasesTest}, each asked of its own rule and of no other. It is what mutation testing runs: a changed rule
 * meets only the cases that could notice, and not every plan that there is.
 */
class RuleAloneTest {

    private static final Path RULES = Golden.file("rules");

    private static final List<Plan> GOOD_PLANS = Stream.of("care-plan", "court-care-plan", "childs-plan")
            .map(name -> RULES.resolve(name + ".json"))
            .map(RuleAloneTest::read)
            .toList();

    static List<Rule> rules() {
        return RuleBook.rules();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aRuleFindsWhatItsCasesSay(Rule rule) throws IOException {
        for (Path folder : Golden.cases("rules/" + rule.id())) {
            PlanChange change = new PlanChange(RULES, folder.resolve("change.txt"));
            Path expected = folder.resolve("findings.txt");

            assertThat(rule.check(new Subject(change.plan(), change.occasion())))
                    .as(folder.getFileName().toString())
                    .extracting(Finding::toString)
                    .containsExactlyInAnyOrderElementsOf(
                            Files.exists(expected) ? Files.readAllLines(expected) : List.of());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aRuleFindsNothingInAGoodPlan(Rule rule) {
        Occasion filing = new Occasion(Stage.FILING, LocalDate.of(2026, 11, 20), ProfileJson.national());

        assertThat(GOOD_PLANS)
                .allSatisfy(plan ->
                        assertThat(rule.check(new Subject(plan, filing))).isEmpty());
    }

    private static Plan read(Path file) {
        try {
            return PlanJson.read(file).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
