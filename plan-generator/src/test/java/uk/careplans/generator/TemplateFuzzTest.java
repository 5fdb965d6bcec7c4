package uk.careplans.generator;

import static uk.careplans.testkit.WordMaker.runs;
import static uk.careplans.testkit.WordMaker.word;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import uk.careplans.generator.merge.Wording;
import uk.careplans.model.PlanType;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.Reader;

/**
 * Whatever is typed into a form, it has problems or makes a document. As a test it tries what was found before; how to look for
 * more stands in docs/security.md.
 */
class TemplateFuzzTest {

    /** What no Word file can hold. */
    private static final Pattern NO_TEXT =
            Pattern.compile("[^\\x{9}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    @FuzzTest(maxDuration = "6h")
    void aForm(byte[] typed) {
        String text = NO_TEXT.matcher(new String(typed, StandardCharsets.UTF_8)).replaceAll("");
        int middle = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
        byte[] docx = word().paragraph(text)
                .paragraph(runs(text.substring(0, middle), text.substring(middle)))
                .bytes();
        Template.compile(new TemplateSource(
                        "test/form", "1", "Test form", PlanType.CARE_PLAN, Wording.standard(), "form.docx", docx))
                .template()
                .ifPresent(template -> template.generate(Edition.of(HealingTest.PLAN, Reader.COUNCIL_FILE)));
    }
}
