package uk.careplans.model.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.careplans.model.CarePlan;
import uk.careplans.model.CourtCarePlan;
import uk.careplans.model.FilingBuilder;
import uk.careplans.model.Finding;
import uk.careplans.model.Golden;
import uk.careplans.model.ItemId;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanType;
import uk.careplans.model.Stage;
import uk.careplans.model.check.Occasion;
import uk.careplans.model.json.ProfileJson;

/** What an application can do that prints nothing. */
class PlansTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Path GOOD = Golden.file("rules/care-plan.json");

    @Test
    void aPlanIsReadAndChecked() throws IOException {
        Plan plan = Plans.read(GOOD).orThrow();
        Occasion occasion = Plans.occasion(Stage.FILING, DAY);
        List<Finding> findings = Plans.check(plan, occasion);

        assertThat(Plans.read(Files.readAllBytes(GOOD)).orThrow()).isEqualTo(plan);
        assertThat(findings).isEmpty();
        assertThat(Plans.json(plan, occasion, findings)).contains("\"verdict\": \"may-go-on\"");
        assertThat(Plans.check(plan, Plans.occasion(Stage.FILING, DAY.plusYears(1))))
                .extracting(Finding::id)
                .contains("action-in-the-past");
    }

    @Test
    void aPlanHasATimetable() throws IOException {
        Plan plan = Plans.read(GOOD).orThrow();

        assertThat(Plans.timetable(plan, ProfileJson.national(), DAY).dues()).isNotEmpty();
    }

    @Test
    void aCourtPlanIsMadeFromACarePlanAndDepartsNowhere() throws IOException {
        CarePlan carePlan = Plans.read(GOOD).orThrow(CarePlan.class);
        CourtCarePlan courtPlan = Plans.courtPlanFrom(
                carePlan, new ItemId("court-1"), DAY, FilingBuilder.builder().build());

        assertThat(Plans.departures(courtPlan, carePlan)).isEmpty();
        assertThat(courtPlan.needs()).isEqualTo(carePlan.needs());
    }

    @Test
    void aProfileIsReadAndChecked() {
        assertThat(Plans.readProfile(bytes("{\"name\": \"Westhaven\"}")).profile())
                .isPresent();
        assertThat(Plans.readProfile(bytes("{\"sdqFromAge\": -1}")).findings())
                .extracting(Finding::id)
                .containsExactly("too-small");
        assertThat(Plans.readProfile(bytes("{\"sdqFromAge\": -1}")).profile()).isEmpty();
        assertThat(Plans.readProfile(bytes("{")).findings()).hasSize(1);
    }

    @Test
    void everyKindOfPlanAndAProfileHaveASchema() {
        assertThat(PlanType.values())
                .allSatisfy(type -> assertThat(Plans.schema(type)).contains("\"const\": \"" + type.id() + "\""));
        assertThat(Plans.schemaOfProfile()).contains("urn:careplans:schema:council-profile:1");
    }

    @Test
    void thereIsNoWordOnTheClassPath() {
        for (String type : List.of(
                "org.docx4j.openpackaging.packages.WordprocessingMLPackage",
                "org.apache.velocity.app.VelocityEngine")) {
            assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> Class.forName(type));
        }
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
