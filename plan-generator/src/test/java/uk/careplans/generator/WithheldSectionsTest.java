package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.testkit.WordMaker.word;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.careplans.generator.merge.WithheldSections;
import uk.careplans.generator.merge.Wording;
import uk.careplans.generator.template.PackParts;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.PlanType;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.testkit.Outputs;
import uk.careplans.testkit.WordMaker;
import uk.careplans.testkit.edition.Sentinels;

/** A section of which a reader may see nothing goes with its heading, or keeps it with the words for that. */
class WithheldSectionsTest {

    private static final WordMaker FORM = word().heading(1, "Risks")
            .paragraph("What we know: ${contingency.knownRisks}")
            .heading(1, "2. Parents at home")
            .paragraph("${contingency.ifParentsWantChildHome}")
            .heading(1, "About ${child.name}")
            .paragraph("Reference: ${child.caseReference}")
            .paragraph("Ethnicity: ${child.ethnicity}")
            .heading(1, "People")
            .paragraph("#foreach($m in $contingency.mustNotLiveWith)")
            .paragraph("Not with: ${m.person}")
            .paragraph("#end")
            .paragraph("#if(not $contingency.mustNotLiveWith)${contingency.mustNotLiveWith.count}#end");

    private static String copy(Reader reader, Optional<WithheldSections> sections) {
        Template template = Template.compile(new TemplateSource(
                        "test/form",
                        "1",
                        "Test form",
                        PlanType.CARE_PLAN,
                        Wording.standard(),
                        ProfileJson.national(),
                        "form.docx",
                        FORM.bytes(),
                        PackParts.none(),
                        Story.NOTHING_REQUIRED,
                        sections,
                        Optional.empty()))
                .orThrow();
        byte[] docx = template.generate(Edition.of(
                        Sentinels.full(PlanType.CARE_PLAN), reader, ProfileJson.national(), LocalDate.of(2026, 11, 20)))
                .bytes();
        return WordText.of(Outputs.good(docx)).replaceAll("zq\\w+x", "…");
    }

    @Test
    void aParentsCopyLeavesOutWhatIsWithheldAndKeepsHeadingsWithTypedNumbers() {
        String copy = copy(Reader.parent(Sentinels.MOTHER), Optional.empty());

        assertThat(copy)
                .contains("# 2. Parents at home\nNot included in this copy\n", "# About …\nEthnicity: ")
                .doesNotContain("Risks", "Reference", "People");
    }

    @Test
    void theCourtsCopyKeepsEveryHeadingAndQuestion() {
        String copy = copy(Reader.court(), Optional.empty());

        assertThat(copy)
                .contains(
                        "# Risks\nNot included in this copy\n",
                        "# 2. Parents at home\nNot included in this copy\n",
                        "Reference: Not included in this copy\n",
                        "# People\nNot included in this copy\n");
    }

    @Test
    void aFormCanDecideForItself() {
        assertThat(copy(Reader.court(), Optional.of(WithheldSections.LEAVE_OUT)))
                .doesNotContain("Risks", "Reference");
        assertThat(copy(Reader.parent(Sentinels.MOTHER), Optional.of(WithheldSections.WORDS)))
                .contains("# Risks\nNot included in this copy\n");
    }

    @Test
    void theCouncilsFileHasEverything() {
        assertThat(copy(Reader.COUNCIL_FILE, Optional.empty()))
                .contains("# Risks\nWhat we know: …\n", "Reference: …\n", "# People\nNot with: …\n")
                .doesNotContain("Not included");
    }
}
