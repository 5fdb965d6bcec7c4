package uk.careplans.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.samples.Terminal.careplans;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import uk.careplans.samples.Terminal.Outcome;

class FormsTest {

    @Test
    void everyFormIsListedWithItsTitleAndKindOfPlan() throws IOException {
        Outcome outcome = careplans("forms");

        Golden.assertSame(outcome.out(), "forms.txt");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void theNamesAloneAreForScripts() {
        assertThat(careplans("forms", "--names").outLines()).contains("kent/care-plan");
    }

    @Test
    void onlyTheFormsForOneKindOfPlanAreListed() {
        assertThat(careplans("forms", "--names", "--plan-type", "care-plan").outLines())
                .contains("kent/care-plan");
        assertThat(careplans("forms", "--plan-type", "pathway-plan").exitCode()).isEqualTo(2);
    }
}
