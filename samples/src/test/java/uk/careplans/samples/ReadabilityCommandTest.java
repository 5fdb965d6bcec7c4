package uk.careplans.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.samples.Terminal.careplans;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.careplans.samples.Terminal.Outcome;
import uk.careplans.testkit.WordMaker;

class ReadabilityCommandTest {

    private static final String HARD =
            "The local authority has facilitated contact with your siblings in accordance with the recommendations of the"
                    + " professionals who attended.";

    @TempDir
    Path folder;

    private Path document(String name, String... paragraphs) throws IOException {
        WordMaker maker = WordMaker.word().heading(1, "Your family");
        for (String paragraph : paragraphs) {
            maker.paragraph(paragraph);
        }
        return Files.write(folder.resolve(name), maker.bytes());
    }

    @Test
    void anEasyTextPassesAndIsToldItsMeasures() throws IOException {
        Outcome outcome = careplans(
                "readability", document("easy.docx", "You live with Dawn. She looks after you."), "--band", "8-11");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.outLines())
                .contains("Words                            8", "Words in a sentence, on average  4.0       10.0")
                .last()
                .asString()
                .endsWith(
                        "easy.docx: easy to read for children of 8 to 11 (fewer than 100 words: only sentences and words"
                                + " were judged).");
    }

    @Test
    void aHardSentenceIsFoundByItsPlaceAndNotRepeated() throws IOException {
        Outcome outcome = careplans("readability", document("hard.docx", "You are well here.", HARD), "--band", "8-11");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out())
                .contains(
                        "Error: heading \"Your family\", paragraph 2, sentence 1: The sentence has 19 words; at most 18 are"
                                + " easy for children of 8 to 11. Make two of it. [sentence-too-long]",
                        "[word-never-said]",
                        "hard.docx: not yet easy to read for children of 8 to 11")
                .doesNotContain("facilitated", "recommendations");
    }

    @Test
    void forACourtItIsAdvice() throws IOException {
        Outcome outcome = careplans("readability", document("court.docx", HARD), "--band", "court");

        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void programsAreToldTheSameAsJson() throws IOException {
        Outcome outcome = careplans("readability", document("hard.docx", HARD), "--band", "8-11", "--json");

        assertThat(outcome.exitCode()).isEqualTo(1);
        JsonNode json = new ObjectMapper().readTree(outcome.out());
        assertThat(json.get("band").asText()).isEqualTo("8-11");
        assertThat(json.get("passes").asBoolean()).isFalse();
        assertThat(json.get("measured").get("longestSentence").asInt()).isEqualTo(19);
        assertThat(json.get("most").get("longestSentence").asInt()).isEqualTo(18);
        assertThat(json.get("findings").findValuesAsText("id")).contains("sentence-too-long", "word-never-said");
        assertThat(json.get("findings").get(1).get("place").asText())
                .startsWith("heading \"Your family\", paragraph 1");
    }

    @Test
    void theNamesOfThePlanAreEasyWords() throws IOException {
        Path document = document("names.docx", "Wieczorek is kind. Wieczorek is near.");
        Path plan = Files.writeString(
                folder.resolve("plan.json"),
                Files.readString(Invented.SAMPLE_PLANS.resolve("mia-adoption.json"))
                        .replaceFirst("\"name\": \"[^\"]+\"", "\"name\": \"Mia Wieczorek\""));

        assertThat(unfamiliar(careplans("readability", document, "--band", "8-11", "--json")))
                .isEqualTo(33.3);
        assertThat(unfamiliar(careplans("readability", document, "--band", "8-11", "--plan", plan, "--json")))
                .isZero();
    }

    private static double unfamiliar(Outcome outcome) throws IOException {
        return new ObjectMapper()
                .readTree(outcome.out())
                .get("measured")
                .get("unfamiliarPercent")
                .asDouble();
    }

    @Test
    void whatIsNoWordFileIsRefused() throws IOException {
        Outcome outcome =
                careplans("readability", Files.writeString(folder.resolve("a.docx"), "Hello"), "--band", "8-11");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("a.docx");
        assertThat(careplans("readability", folder.resolve("b.docx"), "--band", "8-11")
                        .exitCode())
                .isEqualTo(3);
    }

    @Test
    void aBandThatIsNoneIsAMistakeOfTheCommandLine() throws IOException {
        Outcome outcome = careplans("readability", document("easy.docx", "You are well here."), "--band", "7");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("there is no band 7. There is: 5-7, 8-11");
    }
}
