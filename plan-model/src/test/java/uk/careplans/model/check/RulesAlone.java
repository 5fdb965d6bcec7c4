package uk.careplans.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.model.Finding;
import uk.careplans.model.Golden;

/**
 * The cases of {@link RuleCasesTest}, each asked of its own rule and of no other. It is what mutation testing runs: a changed rule
 * meets only the cases that could notice. There are some classes of it, as PIT runs the whole of a test class once for every
 * class that it changes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RulesAlone {

    private static final Path RULES = Golden.file("rules");

    abstract List<Rule> rules();

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
}
