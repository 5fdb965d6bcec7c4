package uk.careplans.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.careplans.testkit.WordMaker.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.careplans.model.Plan;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.json.PlanJson;

/** Which form of a pack a reader gets. */
class FormChoiceTest {

    private static final String PLAN = """
            {"planType": "care-plan", "schemaVersion": "1",
             "plan": {"id": "x1", "version": 1, "date": "2026-11-01", "localAuthority": "Northshire County Council"},
             "child": {"name": "Ana Reed"%s},
             "people": [{"id": "mum", "name": "Jo Reed", "relationship": "mother"}],
             "childsVersion": {%s}, "parentsVersions": [%s]}
            """;

    @TempDir
    Path folder;

    private Packs packs;

    @BeforeEach
    void aPackWithFormsForSeveralReaders() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("northshire"));
        StringBuilder forms = new StringBuilder();
        for (String form : List.of(
                "\"name\": \"8-11\", \"band\": \"ages8to11\"",
                "\"name\": \"12-15\", \"band\": \"ages12to15\"",
                "\"name\": \"parent-easy-read\", \"band\": \"parentEasyRead\", \"readers\": [\"parent\"]",
                "\"name\": \"parent\", \"band\": \"parent\", \"readers\": [\"parent\"]",
                "\"name\": \"carer\", \"readers\": [\"carer\"]")) {
            forms.append(forms.isEmpty() ? "" : ", ")
                    .append(
                            "{\"title\": \"A plan\", \"version\": \"1\", \"planType\": \"care-plan\", \"file\": \"form.docx\", ")
                    .append(form)
                    .append('}');
        }
        Files.writeString(pack.resolve("pack.json"), """
                {"council": "northshire", "name": "A council", "version": "1", "owner": "Nobody", "source": "Invented", "sourceDate": "2026",
                 "words": {}, "forms": [%s]}""".formatted(forms));
        Files.write(pack.resolve("form.docx"), word().paragraph("${child.name}").bytes());
        packs = Packs.builtIn().with(List.of(pack));
    }

    private static Plan plan(String child, String childsVersion, String parentsVersions) {
        return PlanJson.read(
                        PLAN.formatted(child, childsVersion, parentsVersions).getBytes(StandardCharsets.UTF_8))
                .orThrow();
    }

    private static Plan bornOn(String day) {
        return plan(", \"dateOfBirth\": \"" + day + "\"", "", "");
    }

    private String chosen(Plan plan, Reader reader) {
        return packs.formFor("northshire", plan, reader).name();
    }

    private static Reader mother() {
        return Reader.parent("mum");
    }

    @Test
    void aChildGetsTheFormForTheAgeOnThePlansDate() {
        assertThat(chosen(bornOn("2017-02-03"), Reader.child())).isEqualTo("northshire/8-11");
        assertThat(chosen(bornOn("2014-11-02"), Reader.child())).isEqualTo("northshire/8-11");
        assertThat(chosen(bornOn("2014-11-01"), Reader.child())).isEqualTo("northshire/12-15");
    }

    @Test
    void aPlanMayBeWrittenForAnotherAge() {
        Plan plan = plan(
                ", \"dateOfBirth\": \"2013-01-01\"",
                "\"band\": \"ages8to11\", \"whyBand\": \"Ana reads as younger children do.\"",
                "");

        assertThat(chosen(plan, Reader.child())).isEqualTo("northshire/8-11");
    }

    @Test
    void aParentGetsTheFormInTheWordsInWhichTheVersionIsWritten() {
        String version = "{\"id\": \"v\", \"parent\": \"mum\", \"inShort\": {%s}}";

        assertThat(chosen(plan("", "", version.formatted("\"easyRead\": \"Easy.\"")), mother()))
                .isEqualTo("northshire/parent-easy-read");
        assertThat(chosen(plan("", "", version.formatted("\"easyRead\": \"Easy.\", \"plain\": \"Plain.\"")), mother()))
                .isEqualTo("northshire/parent");
    }

    @Test
    void othersGetTheOneFormThatIsForThem() {
        assertThat(chosen(bornOn("2017-02-03"), Reader.carer("mum"))).isEqualTo("northshire/carer");
    }

    @Test
    void aPackWithoutAFormForTheAgeSaysWhichItHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chosen(bornOn("2020-05-05"), Reader.child()))
                .withMessage(
                        "The pack northshire has no form of a care plan in this band: Ages 5 to 7. Write childsVersion.band with the"
                                + " reason in whyBand into the plan for another band, or use another pack. For this reader there are:"
                                + " northshire/8-11 (Ages 8 to 11), northshire/12-15 (Ages 12 to 15).");
    }

    @Test
    void aPlanThatDoesNotSayForWhomItIsWrittenIsToldWhatToWrite() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chosen(plan("", "", ""), Reader.child()))
                .withMessageContaining(
                        "the plan does not say which. Write childsVersion.band with the reason in whyBand or the child's"
                                + " date of birth into the plan, or name a form.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chosen(plan("", "", ""), mother()))
                .withMessageContaining("Write a version for this parent in parentsVersions into the plan");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chosen(bornOn("2017-02-03"), Reader.guardian()))
                .withMessageContaining("has no form of a care plan for guardian. Name a form.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> packs.formFor("nobody", bornOn("2017-02-03"), Reader.child()))
                .withMessageContaining("There is no council \"nobody\"");
    }
}
