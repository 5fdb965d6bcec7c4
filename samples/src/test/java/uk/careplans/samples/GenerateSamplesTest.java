package uk.careplans.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.samples.Terminal.careplans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.careplans.model.Plan;
import uk.careplans.model.json.PlanJson;
import uk.careplans.samples.Terminal.Outcome;
import uk.careplans.templates.Form;
import uk.careplans.templates.Packs;

class GenerateSamplesTest {

    @TempDir
    Path folder;

    private Path plans;
    private Path out;

    @BeforeEach
    void makeFolder() throws IOException {
        plans = Files.createDirectory(folder.resolve("plans"));
        out = folder.resolve("documents");
    }

    private Outcome generateSamples(Path plansFolder) {
        return careplans("generate-samples", "--plans", plansFolder, "--out", out, "--on", "2026-11-20");
    }

    private List<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void everyFormOfEverySamplePlanIsMadeAndNamed() throws IOException {
        Outcome outcome = generateSamples(Invented.SAMPLE_PLANS);

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        assertThat(documents())
                .contains(
                        "kent-care-plan-mia-adoption.docx",
                        "child-friendly-8-11-jakub-long-term-fostering-for-child.docx",
                        "child-friendly-parent-jakub-long-term-fostering-for-parent-p2.docx",
                        "child-friendly-parent-easy-read-mia-adoption-for-parent-p1.docx")
                .doesNotContain("child-friendly-parent-freya-initial-plan.docx");
        assertThat(outcome.outLines())
                .filteredOn(line -> !line.startsWith("Passed over: ") && !line.startsWith("Held: "))
                .containsExactlyInAnyOrderElementsOf(documents().stream()
                        .map(name -> "Written: " + out.resolve(name))
                        .toList());
    }

    @Test
    void aPlanThatNoFormPrintsIsPassedOverAndSaid() throws IOException {
        Path file = Invented.SAMPLE_PLANS.resolve("mia-court-final.json");
        Plan plan = PlanJson.read(file).orThrow();
        List<Form> all = Packs.builtIn().forms();
        List<Form> ofKent =
                all.stream().filter(form -> form.name().startsWith("kent/")).toList();

        assertThat(GenerateSamplesCommand.passedOver(ofKent, file, plan))
                .hasValue("Passed over: " + file + ", because no form prints this court care plan.");
        assertThat(GenerateSamplesCommand.passedOver(all, file, plan)).isEmpty();
    }

    @Test
    void aCopyThatIsHeldIsToldOfAndKeepsNoOtherFromBeingMade() throws IOException {
        String plan = Files.readString(Invented.SAMPLE_PLANS.resolve("jakub-long-term-fostering.json"));
        Invented.json(plans, "jakub.json", plan.replaceFirst("\"toldInPerson\": true,", ""));

        Outcome outcome = generateSamples(plans);

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.outLines())
                .filteredOn(line -> line.startsWith("Held: "))
                .singleElement()
                .asString()
                .startsWith("Held: child-friendly/8-11 for child of " + plans.resolve("jakub.json")
                        + ", because of childsVersion/toldInPerson: ")
                .endsWith("[childs-version-not-told]");
        assertThat(documents())
                .contains("kent-care-plan-jakub.docx", "child-friendly-parent-jakub-for-parent-p2.docx")
                .noneMatch(name -> name.endsWith("-for-child.docx"));
    }

    @Test
    void otherFilesStayAsTheyAre() throws IOException {
        Invented.plan(plans);
        Path other = Files.writeString(Files.createDirectory(out).resolve("notes.txt"), "mine");

        generateSamples(plans);

        assertThat(other).hasContent("mine");
        assertThat(documents()).contains("notes.txt", "kent-care-plan-plan.docx");
    }

    @Test
    void onePlanThatFailsDoesNotKeepTheOthersFromBeingMade() throws IOException {
        Invented.plan(plans);
        Invented.refusedPlan(plans);
        Invented.contradictoryPlan(plans);

        Outcome outcome = generateSamples(plans);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err())
                .contains("contradictory.json: no document was made", "refused.json is refused")
                .doesNotContain("PLANTED");
        assertThat(documents()).contains("kent-care-plan-plan.docx").noneMatch(name -> name.contains("refused"));
    }

    @Test
    void aFolderWithoutPlansIsRefused() {
        Outcome outcome = generateSamples(plans);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).isEqualToIgnoringNewLines("There is no plan (*.json) in " + plans + ".");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        Outcome outcome = generateSamples(folder.resolve("plan"));

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err())
                .isEqualToIgnoringNewLines("There is no " + folder.resolve("plan") + ". Did you mean " + plans + "?");
    }
}
