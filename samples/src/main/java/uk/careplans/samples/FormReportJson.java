package uk.careplans.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** What check-form found as JSON; docs/check-form.md says what each name means. */
final class FormReportJson {

    private FormReportJson() {}

    static String of(List<CheckedForm> forms) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode report = mapper.createObjectNode();
        var files = report.putArray("files");
        forms.forEach(form -> write(form, files.addObject()));
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        try {
            return mapper.writer(printer).writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts and lists that cannot be written as JSON", e);
        }
    }

    private static void write(CheckedForm form, ObjectNode json) {
        json.put("file", form.file().toString());
        json.put("verdict", word(form.verdict()));
        var problems = json.putArray("problems");
        form.problems()
                .forEach(problem -> problems.addObject()
                        .put("id", problem.id())
                        .put("severity", word(problem.severity()))
                        .put("place", problem.place())
                        .put("message", problem.message()));
        form.written()
                .forEach(written -> json.put(written.option(), written.file().toString()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
