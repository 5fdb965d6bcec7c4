package uk.careplans.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.samples.Terminal.careplans;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.careplans.samples.Terminal.Outcome;

class CheckTest {

    @TempDir
    Path folder;

    @Test
    void aSoundPlanHasNoFindings() {
        Path plan = Invented.plan(folder);

        assertThat(careplans("check", plan))
                .isEqualTo(new Outcome(0, plan + ": no findings." + System.lineSeparator(), ""));
    }

    @Test
    void findingsAreListedWithTheirPlaceAndWithoutWhatThePlanSays() {
        Path plan = Invented.contradictoryPlan(folder);

        Outcome outcome = careplans("check", plan);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.outLines()).hasSize(3).last().isEqualTo(plan + ": 2 findings.");
        assertThat(outcome.out())
                .contains("[unknown-person]", "[born-after-plan]")
                .doesNotContain("PLANTED", "2031");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void aRefusedPlanGivesTheExitCodeThreeAndNothingOfWhatItSays() {
        Outcome outcome = careplans("check", Invented.refusedPlan(folder));

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("plan/date: ", "child/gender: ").doesNotContain("PLANTED");
    }

    @Test
    void brokenJsonIsToldByLineAndColumn() {
        Path plan = Invented.json(folder, "broken.json", "{\n\"child\": PLANTED }");

        Outcome outcome = careplans("check", plan);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err())
                .contains("line 2")
                .endsWith("broken.json is refused: 1 finding." + System.lineSeparator());
        assertThat(outcome.err()).doesNotContain("PLANTED");
    }
}
