package uk.careplans.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.samples.Terminal.careplans;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.careplans.generator.word.WordText;
import uk.careplans.samples.Terminal.Outcome;

/** What each reader of the sample plans is given: Jakub's mother and father, his brother's stepfather, the child himself, a court. */
class CopiesTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Path JAKUB = Invented.SAMPLE_PLANS.resolve("jakub-long-term-fostering.json");
    private static final Path MIA = Invented.SAMPLE_PLANS.resolve("mia-adoption.json");
    private static final Path MIA_IN_COURT = Invented.SAMPLE_PLANS.resolve("mia-court-final.json");
    private static final Path TOBIAS = Invented.SAMPLE_PLANS.resolve("tobias-child-in-need.json");

    private static final String EWA = "parent:p1";
    private static final String PIOTR = "parent:p2";
    private static final String SEAN = "parent:p3";

    @TempDir
    Path folder;

    private Outcome copyOf(Path plan, String form, String reader, Path out) {
        return careplans("generate", form, plan, "--for", reader, "--on", "2026-11-20", "--out", out);
    }

    private String words(Path plan, String form, String reader) throws IOException {
        Path out = folder.resolve(reader.replace(':', '-') + ".docx");
        Outcome outcome = copyOf(plan, form, reader, out);
        assertThat(outcome.err()).isEmpty();
        return WordText.of(Files.readAllBytes(out));
    }

    private Path changed(Path plan, Consumer<ObjectNode> change) throws IOException {
        ObjectNode json = (ObjectNode) JSON.readTree(plan.toFile());
        change.accept(json);
        return Files.write(folder.resolve("plan.json"), JSON.writeValueAsBytes(json));
    }

    private static ObjectNode item(ObjectNode plan, String list, String id) {
        for (JsonNode each : plan.withArray(list)) {
            if (each.path("id").asText().equals(id)) {
                return (ObjectNode) each;
            }
        }
        throw new IllegalArgumentException(list + " has no " + id);
    }

    private static void withoutRelease(ObjectNode plan, String id) {
        for (Iterator<JsonNode> each = plan.withArray("releases").elements(); each.hasNext(); ) {
            if (each.next().path("id").asText().equals(id)) {
                each.remove();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "jakub-long-term-fostering, kent/care-plan, parent:p1",
        "jakub-long-term-fostering, kent/care-plan, parent:p2",
        "jakub-long-term-fostering, kent/care-plan, child",
        "jakub-long-term-fostering, kent/care-plan, iro",
        "jakub-long-term-fostering, child-friendly/8-11, child",
        "jakub-long-term-fostering, bradford/care-plan, parent:p1",
        "jakub-long-term-fostering, hertfordshire/care-plan, child",
        "jakub-long-term-fostering, national/care-plan, parent:p2",
        "mia-court-final, court/final, court",
        "mia-court-final, kent-court/final, court",
        "tobias-child-in-need, london/childs-plan, parent:karin",
        "tobias-child-in-need, london/childs-plan, parent:matthew",
        "tobias-child-in-need, london/childs-plan, child",
        "tobias-child-in-need, london/childs-plan, iro"
    })
    void aCopyIsMadeForEachReaderByItself(String plan, String form, String reader) throws IOException {
        assertThat(words(Invented.SAMPLE_PLANS.resolve(plan + ".json"), form, reader))
                .isNotBlank();
    }

    @Test
    void theMothersAndTheFathersCopiesDifferWhereTheyMust() throws IOException {
        String ewas = words(JAKUB, "kent/care-plan", EWA);
        String piotrs = words(JAKUB, "kent/care-plan", PIOTR);

        assertThat(ewas).contains("Ewa brings the ingredients.").doesNotContain("Piotr rings Marcus beforehand");
        assertThat(piotrs).contains("Piotr rings Marcus beforehand").doesNotContain("Ewa brings the ingredients.");
    }

    @Test
    void theChildsCopyNamesTheCarersAndKeepsTheAddressOutBecauseAParentMayNotKnowIt() throws IOException {
        assertThat(words(JAKUB, "kent/care-plan", "child"))
                .contains("Nasreen")
                .doesNotContain("Millrace", "ZZ52", "Sallow Bridge", "Lower Farm");
    }

    @Test
    void theVersionThatJakubReadsSaysWhoLooksAfterHimAndWhyAndWhereSeanMustNotFindThemNot() throws IOException {
        assertThat(words(JAKUB, "child-friendly/8-11", "child"))
                .contains("Nasreen", "Imran", "Mama", "It is not your fault", "One night he broke your arm.")
                .doesNotContain("Millrace", "ZZ52", "Malik", "Sallow Bridge", "${");
    }

    @Test
    void aPlanWhoseWhyNobodyHasWrittenForTheChildIsHeldWithWhatToDo() throws IOException {
        Path plan = changed(JAKUB, json -> ((ObjectNode) json.get("childsVersion")).remove("why"));
        Path out = folder.resolve("jakub.docx");

        Outcome outcome = copyOf(plan, "child-friendly/8-11", "child", out);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err())
                .contains("The child is not told why. Write it for this age", "[childs-version-why-missing]");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFormForAnotherAgeIsHeld() {
        Path out = folder.resolve("mia.docx");

        Outcome outcome =
                copyOf(Invented.SAMPLE_PLANS.resolve("mia-adoption.json"), "child-friendly/8-11", "child", out);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("[childs-version-for-another-age]");
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"19 Millrace Lane", "Millrace Lane", "19, MILLRACE LN."})
    void aCarersStreetTypedIntoFamilyTimeHoldsTheFathersCopyAndNamesBothPlaces(String street) throws IOException {
        Path plan = changed(
                JAKUB, json -> item(json, "familyTime", "ft3").put("arrangements", "Piotr fetches them at " + street));
        Path out = folder.resolve("father.docx");

        Outcome outcome = copyOf(plan, "kent/care-plan", PIOTR, out);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err())
                .contains("familyTime/ft3/arrangements and placement/address")
                .doesNotContainIgnoringCase("Millrace");
        assertThat(out).doesNotExist();
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".docx"));
    }

    @Test
    void whoMayNotKnowWhereTheChildrenLiveGetsNoCopyOfAPlanThatTellsIt() {
        Path out = folder.resolve("sean.docx");

        Outcome outcome = copyOf(JAKUB, "kent/care-plan", SEAN, out);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err())
                .contains("placement/dayToDay and people/p8/name")
                .doesNotContain("Malik");
        assertThat(out).doesNotExist();
    }

    @Test
    void aReaderWithoutAReleaseIsRefusedWithBothPlacesWhileTheOtherParentsCopyIsWritten() throws IOException {
        Path plan = changed(TOBIAS, json -> withoutRelease(json, "r-nia-matthew"));
        Path karins = folder.resolve("karin.docx");
        Path matthews = folder.resolve("matthew.docx");

        assertThat(copyOf(plan, "london/childs-plan", "parent:karin", karins).exitCode())
                .isZero();
        Outcome outcome = copyOf(plan, "london/childs-plan", "parent:matthew", matthews);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err())
                .contains("needsAndStrengths/n1/progressNote and people/nia/name")
                .doesNotContain("Vaughan");
        assertThat(karins).isNotEmptyFile();
        assertThat(matthews).doesNotExist();
    }

    @Test
    void aCopyForSomebodyWhoIsNoParentIsRefusedPlainly() {
        Path out = folder.resolve("copy.docx");

        Outcome outcome = copyOf(MIA, "kent/care-plan", "parent:p9", out);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err())
                .startsWith("No document was made of " + MIA
                        + ". There is no copy for parent:p9: in this plan this person is no parent.");
        assertThat(out).doesNotExist();
    }

    @Test
    void theCourtsPlanNamesNoCarerAndNoBrotherOrSisterOutsideTheProceedings() throws IOException {
        assertThat(words(MIA_IN_COURT, "court/final", "court"))
                .contains("Mia Rose Wójcik-Pryce", "Agnieszka Wójcik", "Lorna Tweedie")
                .doesNotContain("Pettifer", "Oliwia", "Kacper", "Filip", "Zuzanna");
    }

    @Test
    void theCourtsAnnexIsForTheCourtAlone() {
        Path out = folder.resolve("annex.docx");

        Outcome outcome = copyOf(MIA_IN_COURT, "court/confidential-annex", "file", out);
        assertThat(outcome.err())
                .startsWith("No document was made of " + MIA_IN_COURT
                        + ". The form court/confidential-annex is not for file. It is for court-annex.");
        assertThat(out).doesNotExist();

        assertThat(copyOf(MIA_IN_COURT, "court/confidential-annex", "court-annex", out)
                        .exitCode())
                .isZero();
        assertThat(out).isNotEmptyFile();
    }
}
