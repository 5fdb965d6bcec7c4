package uk.careplans.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.careplans.model.CarePlan;
import uk.careplans.model.CarePlanBuilder;
import uk.careplans.model.ChildsPlan;
import uk.careplans.model.Golden;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanType;
import uk.careplans.model.RandomPlans;

class RoundTripTest {

    private static final int PLANS = 150;

    @ParameterizedTest
    @EnumSource
    void planAnsweringEverythingIsReadAsItWasWritten(PlanType type) {
        for (long seed = 0; seed < PLANS; seed++) {
            isReadAsItWasWritten(RandomPlans.full(type, seed), "full plan of seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void planWithAnswersOfEveryKindIsReadAsItWasWritten(PlanType type) {
        for (long seed = 0; seed < PLANS; seed++) {
            isReadAsItWasWritten(RandomPlans.patchy(type, seed), "patchy plan of seed " + seed);
        }
    }

    @Test
    void aPlanOfAnotherKindThanWasAskedForIsRefused() {
        PlanReading reading = PlanJson.read(PlanJson.write(RandomPlans.full(PlanType.CHILDS_PLAN, 1)));

        assertThat(reading.orThrow(ChildsPlan.class)).isEqualTo(reading.orThrow());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reading.orThrow(CarePlan.class))
                .withMessageContaining("child's plan");
    }

    @Test
    void emptyPlanIsReadAsItWasWritten() {
        isReadAsItWasWritten(CarePlanBuilder.builder().build(), "empty plan");
    }

    @Test
    void canonicalJsonIsWrittenByteForByteAsItWasRead() throws IOException {
        byte[] json = Files.readAllBytes(Golden.file("read/canonical.json"));

        assertThat(text(PlanJson.write(PlanJson.read(json).orThrow()))).isEqualTo(text(json));
    }

    @Test
    void keysInAnyOrderAreWrittenInTheOrderOfTheRecords() throws IOException {
        Plan plan = PlanJson.read(Golden.file("read/in-any-order.json")).orThrow();

        assertThat(text(PlanJson.write(plan))).isEqualTo(Files.readString(Golden.file("read/canonical.json")));
    }

    @Test
    void writtenJsonIsUtf8WithLineFeedsOnly() {
        String json = text(PlanJson.write(RandomPlans.full(7)));

        assertThat(json).endsWith("}\n").doesNotContain("\r").startsWith("{\n  \"planType\": \"care-plan\",\n");
        assertThat(json).contains("Zoë").contains("😀").doesNotContain("\\u");
    }

    @Test
    void planIsReadFromAFile(@TempDir Path folder) throws IOException {
        CarePlan plan = RandomPlans.full(1);
        Path file = Files.write(folder.resolve("plan.json"), PlanJson.write(plan));

        assertThat(PlanJson.read(file).plan()).contains(plan);
    }

    private static void isReadAsItWasWritten(Plan plan, String which) {
        byte[] json = PlanJson.write(plan);
        PlanReading reading = PlanJson.read(json);

        assertThat(reading.findings()).as(which).isEmpty();
        assertThat(reading.plan()).as(which).contains(plan);
        assertThat(PlanJson.write(reading.orThrow())).as(which).isEqualTo(json);
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
