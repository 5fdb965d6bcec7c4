package uk.careplans.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.samples.Terminal.careplans;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.careplans.samples.Terminal.Outcome;

class CheckFormTest {

    @TempDir
    Path folder;

    @Test
    void aSoundFormHasNoProblems() {
        assertThat(careplans("check-form", Invented.form(folder), "--plan-type", "care-plan"))
                .isEqualTo(new Outcome(0, "form.docx: no problems." + System.lineSeparator(), ""));
    }

    @Test
    void threeMistakesGetThreeSentencesAtThreePlaces() {
        Outcome outcome = careplans("check-form", Invented.formWithThreeMistakes(folder), "--plan-type", "care-plan");

        assertThat(outcome.outLines())
                .containsExactlyInAnyOrder(
                        "three-mistakes.docx, page header: #if($child.knownAs) is opened and never closed."
                                + " Put #end in this page header, after what it keeps or leaves out. [not-closed]",
                        "three-mistakes.docx, heading \"About the child\", paragraph 1: ${child.nmae} is not in a care plan."
                                + " Did you mean ${child.name}? [unknown-field]",
                        "three-mistakes.docx, heading \"Services\", table 1, row 2, column \"From when?\": ${a.by} is used"
                                + " outside its loop. Put it between #foreach($a in …) and the #end of that loop. [outside-loop]",
                        "three-mistakes.docx: 3 problems.");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void aFileThatIsNoWordFileGivesTheExitCodeThree() {
        Outcome outcome = careplans("check-form", Invented.plan(folder), "--plan-type", "care-plan");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.errLines())
                .hasSize(2)
                .last()
                .asString()
                .endsWith("plan.json cannot be read as a Word file.");
    }

    @Test
    void aMissingFileGivesTheExitCodeThree() {
        Outcome outcome = careplans("check-form", folder.resolve("none.docx"), "--plan-type", "care-plan");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).isEqualToIgnoringNewLines("There is no " + folder.resolve("none.docx") + ".");
    }

    @Test
    void anUnknownKindOfPlanIsAUsageError() {
        Outcome outcome = careplans("check-form", Invented.form(folder), "--plan-type", "pathway");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errLines())
                .startsWith("--plan-type TYPE: there is no kind of plan pathway. There is: care-plan");
    }
}
