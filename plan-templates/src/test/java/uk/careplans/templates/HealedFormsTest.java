package uk.careplans.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.generator.Template;
import uk.careplans.generator.TemplateCheck;
import uk.careplans.generator.TemplateFile;
import uk.careplans.generator.TemplateSource;
import uk.careplans.generator.word.WordText;
import uk.careplans.testkit.Outputs;
import uk.careplans.testkit.SchemaCheck;
import uk.careplans.testkit.TearingWay;
import uk.careplans.testkit.TornTags;

/** However Word tears the tags of a form, put whole again they make the same document. */
class HealedFormsTest {

    static Stream<Arguments> formsAndWays() {
        return PackCase.PACKS.forms().stream()
                .flatMap(form -> TearingWay.healed().stream().map(way -> Arguments.of(form, way)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("formsAndWays")
    void aHealedFormMakesTheSameDocument(Form form, TearingWay way) throws IOException {
        assumeThat(TornFormsTest.NOT_YET).doesNotContain(form.name() + " " + way);
        TemplateSource whole = form.source();
        TemplateSource torn = whole.withDocx(TornTags.tear(whole.docx(), way));
        TemplateFile healed = Template.compile(torn).healed();
        assertThat(SchemaCheck.check(healed.bytes())).isEmpty();
        TemplateCheck check = Template.compile(whole.withDocx(healed.bytes()));
        assertThat(check.healed().changes()).isZero();

        Template template = check.orThrow();
        for (PackCase each : PackCase.of(form).toList()) {
            byte[] document = template.generate(each.edition()).bytes();
            assertThat(WordText.of(Outputs.good(document))).isEqualTo(each.expected());
        }
    }
}
