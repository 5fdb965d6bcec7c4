package uk.careplans.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.careplans.testkit.WordMaker.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.AgeBand;
import uk.careplans.model.CarePlan;
import uk.careplans.model.Finding;
import uk.careplans.model.Plan;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.json.PlanJson;
import uk.careplans.model.json.ProfileJson;

/** A form that a child reads is given out when somebody has written for the child and decided that it may be given. */
class ChildsFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final String PLAN = """
            {"planType": "care-plan", "schemaVersion": "1",
             "plan": {"id": "x1", "version": 1, "date": "2026-11-01", "localAuthority": "Northshire County Council", "socialWorker": "sw"},
             "child": {"name": "Ana Reed", "dateOfBirth": "2017-02-03"},
             "people": [{"id": "sw", "name": "Hana Idris", "role": "social worker", "agency": "Northshire County Council"}],
             "childsVersion": VERSION}
            """;
    private static final String WRITTEN = """
            {"safeToGive": true, "safeDecidedBy": "sw", "safeDecidedOn": "2026-11-01", "toldInPerson": true, "toldBy": "sw",
             "toldOn": "2026-11-01", "readWith": "sw", "readOn": "2026-11-21", "strengths": {"ages8to11": "You sing well."},
             "why": {"ages8to11": "Mum was ill. It is not your fault."}}""";

    @TempDir
    Path folder;

    private Form form;

    @BeforeEach
    void aFormForChildrenOfEightToEleven() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("northshire"));
        Files.writeString(pack.resolve("pack.json"), """
                {"council": "northshire", "name": "A council", "version": "1", "owner": "Nobody", "source": "Invented", "sourceDate": "2026",
                 "words": {}, "forms": [{"name": "mine", "title": "Your plan", "version": "1", "planType": "care-plan", "file": "form.docx",
                 "band": "ages8to11"}]}""");
        Files.write(
                pack.resolve("form.docx"),
                word().paragraph("${childsVersion.why.ages8to11}").bytes());
        form = Packs.builtIn().with(List.of(pack)).form("northshire/mine");
    }

    private static Plan plan(String version) {
        return PlanJson.read(PLAN.replace("VERSION", version).getBytes(StandardCharsets.UTF_8))
                .orThrow();
    }

    private static Edition edition(Plan plan, Reader reader) {
        return Edition.of(plan, reader, ProfileJson.national(), TODAY);
    }

    @Test
    void theManifestSaysForWhichAgeAFormIs() {
        assertThat(form.band()).contains(AgeBand.AGES_8_TO_11);
        assertThat(Packs.builtIn().form("kent/care-plan").band()).isEmpty();
    }

    @Test
    void whatIsWrittenAndDecidedIsGivenToTheChild() throws IOException {
        Plan plan = plan(WRITTEN);

        assertThat(form.holds(plan, Reader.child())).isEmpty();
        assertThat(WordText.of(form.generate(edition(plan, Reader.child())).bytes()))
                .isEqualTo("Mum was ill. It is not your fault.\n");
    }

    @Test
    void aPlanWhoseWhyWasNotWrittenForTheChildIsHeldWithWhatToDo() {
        Plan plan = plan(WRITTEN.replace("\"why\": {\"ages8to11\"", "\"why\": {\"ages12to15\""));

        assertThat(form.holds(plan, Reader.child()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString())
                        .startsWith("childsVersion/why/ages8to11: The child is not told why. Write it for this age")
                        .endsWith("[childs-version-why-missing]"));
        assertThatExceptionOfType(HeldException.class)
                .isThrownBy(() -> form.generate(edition(plan, Reader.child())))
                .satisfies(held -> assertThat(held.findings())
                        .extracting(Finding::id)
                        .containsExactly("childs-version-why-missing"))
                .withMessageContaining("childs-version-why-missing");
    }

    @Test
    void theCouncilMayLookAtAnUnfinishedVersion() throws IOException {
        Plan plan = plan(WRITTEN.replace("\"toldInPerson\": true", "\"toldInPerson\": false"));

        assertThat(form.holds(plan, Reader.child())).isNotEmpty();
        assertThat(WordText.of(form.generate(edition(plan, Reader.COUNCIL_FILE)).bytes()))
                .contains("Mum was ill.");
    }

    @Test
    void whoDecidedThatItIsSafeIsAskedOfThePlanAndNotOfTheEdition() {
        CarePlan plan = (CarePlan) plan(WRITTEN.replace("\"safeDecidedBy\": \"sw\", ", ""));

        assertThat(form.holds(plan, Reader.child()))
                .extracting(Finding::id)
                .containsExactly("childs-version-safety-undecided");
    }
}
