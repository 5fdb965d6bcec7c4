package uk.careplans.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.json.PlanJson;
import uk.careplans.testkit.Accessibility;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.SchemaCheck;

/** What a council decides for itself about its court plans, and what the court asks of their layout. */
class CourtPlanTest {

    private static final Path SIBLINGS =
            Path.of("src/test/resources/cases/court/interim/siblings-with-two-fathers/plan.json");
    private static final Path SUPERVISION =
            Path.of("src/test/resources/cases/court/initial/a-supervision-plan-at-home/plan.json");

    @TempDir
    Path folder;

    private static byte[] document(Packs packs, String form, Path plan) throws IOException {
        return packs.form(form)
                .generate(Edition.of(PlanJson.read(plan).orThrow(), Reader.COUNCIL_FILE))
                .bytes();
    }

    private Packs deciding(String settings) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("northshire-court"));
        Files.writeString(pack.resolve("pack.json"), """
                {"council": "northshire-court", "name": "A council", "version": "1", "owner": "Nobody", "source": "Invented",
                 "sourceDate": "2026", "extends": "court",
                 "forms": [{"name": "interim", "title": "Interim court care plan", "version": "1", "planType": "court-care-plan",
                            "file": "court-care-plan.docx", "settings": %s}]}""".formatted(settings));
        return Packs.builtIn().with(List.of(pack));
    }

    @Test
    void actionsStandInTheTextUnlessTheCouncilWantsATable() throws IOException {
        String inTheText = WordText.of(document(Packs.builtIn(), "court/interim", SIBLINGS));
        byte[] table = document(deciding("{\"actionsInCourtPlan\": \"table\"}"), "northshire-court/interim", SIBLINGS);

        assertThat(inTheText)
                .contains(
                        "5.2.3 Complete the parenting assessment of Saima Rafiq. Responsible: Tessa Brand. By: 27.11.2026.")
                .doesNotContain("| What will be done |");
        assertThat(WordText.of(table))
                .contains("| What will be done | Who is responsible | By when |")
                .contains("| Complete the parenting assessment of Saima Rafiq. / Aim: ")
                .doesNotContain("Responsible: Tessa Brand. By:");
        assertThat(Accessibility.check(table)).isEmpty();
        assertThat(SchemaCheck.check(table)).isEmpty();
    }

    @Test
    void theHeaderNamesTheChildOrGivesInitials() throws IOException {
        assertThat(WordText.of(document(Packs.builtIn(), "court/interim", SIBLINGS)))
                .contains("Ibrahim Rafiq Malik ⇥ Case No: WH26C00588");
        assertThat(WordText.of(document(
                        deciding("{\"childInCourtHeader\": \"initials\"}"), "northshire-court/interim", SIBLINGS)))
                .contains("IRM ⇥ Case No: WH26C00588");
    }

    @Test
    void aBacksheetEndsThePlanIfTheCouncilWantsOne() throws IOException {
        byte[] with = document(deciding("{\"courtBacksheet\": true}"), "northshire-court/interim", SIBLINGS);
        String text = WordText.of(with);

        assertThat(text.substring(text.indexOf("# BACKSHEET")))
                .contains("IN THE FAMILY COURT SITTING AT WESTHAVEN")
                .contains("Fourth Respondent")
                .endsWith("Solicitor: Judith Amery, Westhaven County Council Legal Services\n");
        assertThat(Accessibility.check(with)).isEmpty();
        assertThat(WordText.of(document(Packs.builtIn(), "court/interim", SIBLINGS)))
                .doesNotContain("BACKSHEET");
    }

    @Test
    void everyChildAndEveryRespondentStandsInTheHeading() throws IOException {
        assertThat(WordText.of(document(Packs.builtIn(), "court/interim", SIBLINGS)))
                .contains(
                        "IN THE MATTER OF Ibrahim Rafiq Malik (DOB 22.04.2017)",
                        "IN THE MATTER OF Eliza Rafiq Nowicka (DOB 14.09.2022)")
                .containsSubsequence(
                        "Westhaven County Council ⇥ Applicant",
                        "Saima Rafiq ⇥ First Respondent",
                        "Usman Malik ⇥ Second Respondent",
                        "Paweł Nowicki ⇥ Third Respondent",
                        "Ibrahim Rafiq Malik and Eliza Rafiq Nowicka (through Colm Devaney, children's guardian)",
                        "Fourth Respondent",
                        "= INTERIM CARE PLAN =");
        assertThat(WordText.of(document(Packs.builtIn(), "court/initial", SUPERVISION)))
                .contains("= INITIAL SUPERVISION PLAN =");
    }

    @Test
    void fosterCarersAreNeverNamed() throws IOException {
        byte[] docx = document(Packs.builtIn(), "court/interim", SIBLINGS);

        assertThat(Docx.text(docx, "word/document.xml"))
                .contains("Local Authority Foster Carer")
                .doesNotContain("Aldous");
        assertThat(WordText.of(docx)).contains("Gwen Foley");
    }

    @Test
    void aPlanOfAnotherStageIsRefused() throws IOException {
        assertThat(Packs.builtIn()
                        .form("court/final")
                        .prints(PlanJson.read(SIBLINGS).orThrow()))
                .isFalse();
    }

    @Test
    void pageAndNumbersAreAsTheCourtAsks() throws IOException {
        byte[] docx = document(Packs.builtIn(), "court/interim", SIBLINGS);

        String page = Docx.text(docx, "word/document.xml").replaceAll("(?s).*<w:pgMar ([^>]*)/>.*", "$1");
        assertThat(page).contains("w:top=\"1984\"", "w:right=\"1984\"", "w:bottom=\"1984\"", "w:left=\"1984\"");
        assertThat(Docx.text(docx, "word/styles.xml"))
                .containsPattern(
                        "w:styleId=\"Courtparagraph\"[^>]*>.*?w:ilvl w:val=\"2\"/><w:numId w:val=\"3\".*?w:line=\"360\"");
        assertThat(Docx.text(docx, "word/numbering.xml"))
                .contains("w:val=\"Heading1\"", "w:val=\"%1.%2\"", "w:val=\"%1.%2.%3\"");
    }
}
