package uk.careplans.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.careplans.model.Finding;
import uk.careplans.model.Golden;
import uk.careplans.model.Plan;
import uk.careplans.model.Stage;
import uk.careplans.model.json.PlanJson;
import uk.careplans.model.json.ProfileJson;

/**
 * {@code rules} has good plans, and for each rule a folder of cases: what is changed in a good plan, and what is found then.
 * The cases whose name begins with {@code breaks-} break just that rule; those that begin with {@code near-} come near to it
 * and break none.
 */
class RuleCasesTest {

    private static final Path RULES = Golden.file("rules");

    static Stream<Path> cases() throws IOException {
        return Golden.cases("rules").stream().flatMap(rule -> {
            try {
                return Golden.cases("rules/" + rule.getFileName()).stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"care-plan", "court-care-plan", "childs-plan", "childs-version"})
    void aGoodPlanYieldsNothingAtAnyStage(String name) throws IOException {
        Plan plan = PlanJson.read(RULES.resolve(name + ".json")).orThrow();

        assertThat(Stage.values())
                .allSatisfy(stage -> assertThat(PlanCheck.check(
                                plan, new Occasion(stage, LocalDate.of(2026, 11, 20), ProfileJson.national())))
                        .isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aCaseYieldsJustItsFindings(Path folder) throws IOException {
        String rule = folder.getParent().getFileName().toString();
        PlanChange change = new PlanChange(RULES, folder.resolve("change.txt"));

        List<Finding> findings = PlanCheck.check(change.plan(), change.occasion());

        Path expected = folder.resolve("findings.txt");
        if (folder.getFileName().toString().startsWith("breaks-")) {
            assertThat(findings).isNotEmpty().extracting(Finding::id).containsOnly(rule);
            Golden.assertEqual(expected, Golden.lines(findings));
        } else {
            assertThat(findings).isEmpty();
            assertThat(expected).doesNotExist();
        }
    }

    @Test
    void aRuleDoesNotCountBeforeItsStage() throws IOException {
        for (Rule rule : RuleBook.rules()) {
            Optional<Path> folder = firstThatBreaks(rule);
            Optional<Stage> before = Arrays.stream(Stage.values())
                    .filter(stage -> !stage.isAtLeast(rule.from()))
                    .reduce((one, later) -> later);
            if (folder.isPresent() && before.isPresent()) {
                PlanChange change = new PlanChange(RULES, folder.get().resolve("change.txt"));
                Occasion earlier = new Occasion(
                        before.get(), change.occasion().on(), change.occasion().profile());

                assertThat(PlanCheck.check(change.plan(), earlier))
                        .as("%s at %s", rule.id(), before.get().id())
                        .isEmpty();
            }
        }
    }

    private static Optional<Path> firstThatBreaks(Rule rule) throws IOException {
        return names(rule).stream()
                .filter(name -> name.startsWith("breaks-"))
                .min(Comparator.naturalOrder())
                .map(name -> RULES.resolve(rule.id()).resolve(name));
    }

    @Test
    void everyRuleHasACaseThatBreaksItAndOneThatComesNear() {
        assertThat(RuleBook.rules())
                .allSatisfy(rule -> assertThat(names(rule))
                        .as(rule.id())
                        .allMatch(name -> name.matches("(breaks|near)-.+"))
                        .anyMatch(name -> name.startsWith("breaks-"))
                        .anyMatch(name -> name.startsWith("near-")));
    }

    @Test
    void everyFolderIsARule() throws IOException {
        assertThat(RuleBook.rules())
                .extracting(Rule::id)
                .doesNotHaveDuplicates()
                .containsAll(Golden.cases("rules").stream()
                        .map(folder -> folder.getFileName().toString())
                        .toList());
    }

    private static List<String> names(Rule rule) throws IOException {
        Path folder = RULES.resolve(rule.id());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> cases = Files.list(folder)) {
            return cases.map(path -> path.getFileName().toString()).toList();
        }
    }
}
