package uk.careplans.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import uk.careplans.generator.Template;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.edition.Edition;
import uk.careplans.testkit.Outputs;

/** All cases of a form, read once, with the documents that the form as it is makes of them. */
final class FormCases {

    private static final Map<String, FormCases> BY_FORM = new ConcurrentHashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Made(Edition edition, String expected, byte[] document) {}

    private final List<Made> cases = new ArrayList<>();

    private FormCases(Form form) throws IOException {
        for (PackCase each : PackCase.of(form).toList()) {
            Edition edition = each.edition();
            Made made = new Made(
                    edition,
                    each.expected(),
                    Outputs.good(form.generate(edition).bytes()));
            assertThat(WordText.of(made.document())).isEqualTo(made.expected());
            cases.add(made);
        }
        assertThat(cases).isNotEmpty();
    }

    static FormCases of(Form form) throws IOException {
        FormCases known = BY_FORM.get(form.name());
        FormCases cases = known == null ? new FormCases(form) : known;
        BY_FORM.put(form.name(), cases);
        return cases;
    }

    /** Another template makes documents that say what they should, and are valid; tells how many. */
    int assertSameDocuments(Template template) throws IOException {
        return assertSameDocuments(template, UnaryOperator.identity());
    }

    /** As above, when both texts were changed so. */
    int assertSameDocuments(Template template, UnaryOperator<String> text) throws IOException {
        for (Made made : cases) {
            byte[] document = template.generate(made.edition()).bytes();
            // What is the same byte by byte was looked at already.
            if (!Arrays.equals(document, made.document())) {
                assertThat(text.apply(WordText.of(Outputs.good(document)))).isEqualTo(text.apply(made.expected()));
            }
        }
        return cases.size();
    }
}
