package uk.careplans.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.Answer;
import uk.careplans.model.Narrative;
import uk.careplans.model.PlanType;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;

/**
 * Which fields each form prints, and that it prints what the law asks of it. {@code src/test/resources/law} says what that
 * is; {@code docs/forms-and-fields.md} shows the whole table.
 */
class FormMatrixTest {

    private static final Path LAW = Path.of("src/test/resources/law");
    private static final Path TABLE = Path.of("../docs/forms-and-fields.md");
    private static final Map<String, Set<String>> PRINTED = new TreeMap<>();

    static List<Form> forms() {
        return PackCase.PACKS.forms();
    }

    private static synchronized Set<String> printed(Form form) {
        return PRINTED.computeIfAbsent(form.name(), name -> form.check().printedFields());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void aFormPrintsWhatTheLawAsksOfIt(Form form) throws IOException {
        Map<String, List<String>> obligations = obligations();

        assertThat(obligations).containsKey(form.name());
        for (String law : obligations.getOrDefault(form.name(), List.of())) {
            for (List<String> line : lines(LAW.resolve(law + ".txt"))) {
                assertThat(printed(form)).as(law + ", " + line.get(0)).contains(line.get(1));
            }
        }
    }

    private static Map<String, List<String>> obligations() throws IOException {
        Map<String, List<String>> obligations = new LinkedHashMap<>();
        lines(LAW.resolve("obligations.txt"))
                .forEach(line -> obligations.put(line.get(0), line.subList(1, line.size())));
        return obligations;
    }

    private static List<List<String>> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
    }

    static Stream<FormPlan> samples() throws IOException {
        Map<String, List<String>> obligations = obligations();
        // A component says what its reader needs of what the care plan says whole.
        return forms().stream()
                .filter(form -> !List.of("component").equals(obligations.get(form.name())))
                .flatMap(FormPlan::samplesOf);
    }

    /** Long texts only: how anything shorter is printed depends on the form. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void whatAFormPrintsAndThePlanHoldsStandsInTheDocument(FormPlan each) {
        String text = squeezed(WordText.of(each.document()));
        Set<String> printed = printed(each.form());
        List<String> missing = new ArrayList<>();
        longTexts("", each.plan().record(), printed).forEach((path, paragraphs) -> {
            if (!paragraphs.stream().allMatch(text::contains)) {
                missing.add(path);
            }
        });

        assertThat(missing).isEmpty();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0|]+", " ");
    }

    /** The paragraphs of each long text that the form prints, by path. */
    private static Map<String, List<String>> longTexts(String above, Record record, Set<String> printed) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (Field field : Fields.of(record.getClass())) {
            String path = above + field.name();
            Answer<?> answer = field.answerIn(record);
            if (printed.contains(path) && answer instanceof Answer.Given<?> given) {
                List<?> values = given.get() instanceof List<?> list ? list : List.of(given.get());
                for (int i = 0; i < values.size(); i++) {
                    Object value = values.get(i);
                    if (value instanceof Narrative narrative && !narrative.markdown()) {
                        texts.put(path + " " + i, paragraphs(narrative));
                    } else if (value instanceof Record inner && !(value instanceof Narrative)) {
                        String at = values.size() > 1 ? " " + i + " " : "";
                        longTexts(path + ".", inner, printed)
                                .forEach((below, paragraphs) -> texts.put(below + at, paragraphs));
                    }
                }
            }
        }
        return texts;
    }

    private static List<String> paragraphs(Narrative narrative) {
        return narrative
                .text()
                .lines()
                .map(line -> squeezed(line.strip().replaceFirst("^(?:[-*]|\\d+\\.) ", "")))
                .toList();
    }

    @Test
    void theTableShowsWhichFormPrintsWhat() throws IOException {
        String table = table();

        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/forms-and-fields.md"), table);
        assertThat(Files.readString(TABLE))
                .as("If the new table is right, copy plan-templates/target/forms-and-fields.md over it")
                .isEqualTo(table);
    }

    private static String table() {
        StringBuilder table = new StringBuilder("""
                # Which form prints what

                Made from the forms themselves; a test keeps it so. `●` prints the field or something of it. What the law asks a form to print, and that it does, is
                tested by the lists in `plan-templates/src/test/resources/law`. [The fields](schema/README.md) have their meanings in the schemas.
                """);
        for (PlanType type : PlanType.values()) {
            List<Form> forms =
                    forms().stream().filter(form -> form.planType() == type).toList();
            if (!forms.isEmpty()) {
                table.append("\n## ").append(capitalised(type.words())).append("\n\n| Field |");
                forms.forEach(form -> table.append(" `").append(form.name()).append("` |"));
                table.append("\n|---|").append("---|".repeat(forms.size())).append('\n');
                for (String path : paths(type)) {
                    table.append("| `").append(path).append("` |");
                    forms.forEach(form -> table.append(printed(form).contains(path) ? " ● |" : "  |"));
                    table.append('\n');
                }
            }
        }
        return table.toString();
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The fields of a plan, and the fields of those that are groups. */
    private static List<String> paths(PlanType type) {
        return Fields.of(type.record()).stream()
                .flatMap(field -> {
                    FieldType inner = field.type() instanceof FieldType.ListOf list ? list.element() : field.type();
                    return inner instanceof FieldType.Group group
                            ? Fields.of(group.record()).stream()
                                    .filter(below -> !(below.type() instanceof FieldType.Id))
                                    .map(below -> field.name() + "." + below.name())
                            : Stream.of(field.name());
                })
                .collect(Collectors.toList());
    }
}
