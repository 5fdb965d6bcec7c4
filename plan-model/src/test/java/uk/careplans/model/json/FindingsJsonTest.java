package uk.careplans.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.careplans.model.CarePlan;
import uk.careplans.model.CarePlanBuilder;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Finding;
import uk.careplans.model.Golden;
import uk.careplans.model.RandomPlans;
import uk.careplans.model.Severity;
import uk.careplans.model.Stage;
import uk.careplans.model.check.Occasion;
import uk.careplans.model.check.PlanCheck;

class FindingsJsonTest {

    private static final Occasion FILING =
            new Occasion(Stage.FILING, LocalDate.of(2026, 11, 20), ProfileJson.national());

    @Test
    void findingsAreWrittenWithTheRulesTheyBreak() throws IOException {
        List<Finding> findings = List.of(
                new Finding(FieldPath.of("plan", "date"), "answer-required", Severity.ERROR, "Give it."),
                new Finding(
                        FieldPath.of("actions", "a1", "by"),
                        Optional.of(FieldPath.of("actions", "a2", "by")),
                        "action-without-date",
                        Severity.WARNING,
                        "Say \"when\"."),
                new Finding(FieldPath.plan(), "unheard-of", Severity.WARNING, "The plan as a whole."));

        Golden.assertEqual(Golden.file("findings.json"), FindingsJson.of(RandomPlans.full(1), FILING, findings));
    }

    @Test
    void aPlanWithoutFindingsMayGoOn() {
        assertThat(FindingsJson.of(RandomPlans.full(1), FILING, List.of()))
                .contains("\"verdict\": \"may-go-on\",\n  \"errors\": 0,\n  \"warnings\": 0,\n  \"findings\": []\n}\n");
    }

    @Test
    void warningsDoNotKeepAPlanFromGoingOn() {
        Finding warning = new Finding(FieldPath.plan(), "unheard-of", Severity.WARNING, "Look.");

        assertThat(FindingsJson.of(RandomPlans.full(1), FILING, List.of(warning)))
                .contains("\"verdict\": \"may-go-on\"");
    }

    @Test
    void aPlanWithoutDetailsIsToldByItsKindOnly() {
        CarePlan empty = CarePlanBuilder.builder().build();

        assertThat(FindingsJson.of(empty, FILING, PlanCheck.check(empty)))
                .contains("\"plan\": {\n    \"type\": \"care-plan\"\n  }", "\"verdict\": \"may-not-go-on\"");
    }

    @Test
    void aFileThatIsNoPlanIsRefused() {
        String json = FindingsJson.refused(PlanJson.read(new byte[0]).findings());

        assertThat(json)
                .startsWith("{\n  \"verdict\": \"refused\",\n  \"errors\": 1,")
                .contains("\"id\": \"empty-file\"", "\"path\": \"\"")
                .doesNotContain("occasion");
    }
}
