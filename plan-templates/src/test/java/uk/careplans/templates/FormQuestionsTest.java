package uk.careplans.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.Child;
import uk.careplans.model.Plan;

/**
 * A document asks what its council's form asks, in the form's order and wording, whatever the plan answers. The questions
 * are in {@code src/test/resources/questions}: {@code <child>} is the child's name, and a question with {@code n} in it
 * begins a group that is asked once for each action.
 */
class FormQuestionsTest {

    private static final Path QUESTIONS = Path.of("src/test/resources/questions");
    private static final String FIRST_OF_OUTCOME = "Outcome n Sought";
    private static final int QUESTIONS_OF_AN_OUTCOME = 4;

    static Stream<PackCase> cases() {
        return PackCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyQuestionIsPrintedInItsPlace(PackCase each) throws IOException {
        List<String> printed = new ArrayList<>();
        WordText.of(each.document()).lines().forEach(line -> printed.addAll(cellsOf(line)));

        assertThat(printed).containsSubsequence(questions(each));
    }

    private static List<String> questions(PackCase each) throws IOException {
        Plan plan = each.plan();
        String child = plan.child().then(Child::name).value().orElseThrow();
        int outcomes = Math.max(1, plan.actions().value().map(List::size).orElse(0));
        List<String> lines = Files.readAllLines(QUESTIONS.resolve(each.form().name() + ".txt"));
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals(FIRST_OF_OUTCOME)) {
                List<String> group = lines.subList(i, i + QUESTIONS_OF_AN_OUTCOME);
                for (int n = 1; n <= outcomes; n++) {
                    questions.add(FIRST_OF_OUTCOME.replace("n S", n + " S"));
                    questions.addAll(group.subList(1, QUESTIONS_OF_AN_OUTCOME));
                }
                i += QUESTIONS_OF_AN_OUTCOME - 1;
            } else {
                questions.add(lines.get(i).replace("<child>", child));
            }
        }
        return questions;
    }

    /** A line of the text, without the sign of a lower heading or the indent of a list; or the cells of a row. */
    private static List<String> cellsOf(String line) {
        return line.startsWith("| ")
                ? Arrays.stream(line.split(" ?\\| ?"))
                        .filter(cell -> !cell.isEmpty())
                        .toList()
                : List.of(line.replaceFirst("^##+ ", "").strip());
    }
}
