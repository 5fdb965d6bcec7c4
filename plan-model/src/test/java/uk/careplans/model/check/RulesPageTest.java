package uk.careplans.model.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.careplans.model.Golden;
import uk.careplans.model.PlanType;
import uk.careplans.model.Severity;

/** The page about the rules is made from the rules. */
class RulesPageTest {

    private static final String HEAD = """
            # The rules

            What a good plan keeps, beyond what every plan needs to be one. This page is made from the rules themselves (a test compares,
            and leaves the new page in `plan-model/target/received/`). `careplans check` applies them ([how](checking-a-plan.md)).

            A rule counts **from** its stage on: draft, review, approval, filing. An **error** keeps the plan from that stage, a warning asks a
            person to look. Where nobody here has read the source itself, the rule says *general knowledge*, and is a warning at most. Numbers
            on which councils differ are in the [council's profile](schema/council-profile.schema.json).

            | Rule | Asks | Source | From | Weighs | Plans |
            |---|---|---|---|---|---|
            """;

    @Test
    void thePageIsTheOneInTheDocs() throws IOException {
        String rows = RuleBook.rules().stream().map(RulesPageTest::row).collect(Collectors.joining());
        String foot = String.format(
                Locale.ROOT,
                "%n%d rules, %d of them errors.%n".replace("%n", "\n"),
                RuleBook.rules().size(),
                RuleBook.rules().stream()
                        .filter(rule -> rule.severity() == Severity.ERROR)
                        .count());

        Golden.assertEqual(Path.of("../docs/rules.md"), HEAD + rows + foot);
    }

    private static String row(Rule rule) {
        return "| `" + rule.id() + "` | " + cell(rule.asks()) + " | "
                + cell(rule.source().words()) + (rule.source().isSeen() ? "" : " *(general knowledge)*") + " | "
                + rule.from().id() + " | " + weighs(rule) + " | " + plans(rule) + " |\n";
    }

    private static String weighs(Rule rule) {
        String severity = rule.severity().name().toLowerCase(Locale.ROOT);
        return rule.weighsFrom() == rule.from()
                ? severity
                : severity + " from " + rule.weighsFrom().id();
    }

    private static String plans(Rule rule) {
        return rule.plans().size() == PlanType.values().length
                ? "all"
                : rule.plans().stream().map(PlanType::words).collect(Collectors.joining(", "));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
