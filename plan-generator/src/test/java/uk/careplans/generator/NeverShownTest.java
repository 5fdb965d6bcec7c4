package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.testkit.WordMaker.word;

import org.junit.jupiter.api.Test;
import uk.careplans.generator.merge.Wording;
import uk.careplans.generator.template.Problem;
import uk.careplans.model.PlanType;
import uk.careplans.model.ReaderKind;
import uk.careplans.model.json.ProfileJson;

/** A form that is made for one kind of reader is told what of it such readers never see. */
class NeverShownTest {

    private static final TemplateCheck CHECK = Template.compile(new TemplateSource(
            "test/form",
            "1",
            "Test form",
            PlanType.CARE_PLAN,
            Wording.standard(),
            "form.docx",
            word().paragraph("${child.name} ${child.caseReference} ${child.ethnicity} ${child.address}")
                    .paragraph("${contingency.knownRisks} ${plan.socialWorker.notes}")
                    .bytes()));

    @Test
    void aParentNeverSeesReferencesAndRisks() {
        assertThat(CHECK.problemsFor(ReaderKind.PARENT, ProfileJson.national()))
                .extracting(Problem::toString)
                .containsExactly(
                        "form.docx: This form prints \"child.caseReference\", which parent is never shown (The council's own: references,"
                                + " versions, what was left out for whom and why): there it says that something is not included, or"
                                + " goes. Take it out of a form that is made for such readers. [never-shown]",
                        "form.docx: This form prints \"contingency.knownRisks\", which parent is never shown (Risks, allegations, and what"
                                + " was found about them): there it says that something is not included, or goes. Take it out of a"
                                + " form that is made for such readers. [never-shown]");
    }

    @Test
    void whatADecisionMayReleaseIsNoProblem() {
        assertThat(CHECK.problemsFor(ReaderKind.CARER, ProfileJson.national()))
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("child.caseReference");
    }

    @Test
    void theFileIsShownEverything() {
        assertThat(CHECK.problemsFor(ReaderKind.FILE, ProfileJson.national())).isEmpty();
    }
}
