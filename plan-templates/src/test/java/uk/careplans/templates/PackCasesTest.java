package uk.careplans.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.check.PlanCheck;
import uk.careplans.testkit.SchemaCheck;

/** Every case of every form says what its {@code expected.txt} says. */
class PackCasesTest {

    static Stream<PackCase> cases() {
        return PackCase.all();
    }

    static List<Form> forms() {
        return PackCase.PACKS.forms();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsAsTheCouncilExpects(PackCase each) throws IOException {
        String text = WordText.of(each.document());
        assertThat(text)
                .as("If it is right, copy %s over expected.txt", each.received(text))
                .isEqualTo(each.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isValidWordprocessingMl(PackCase each) throws IOException {
        assertThat(SchemaCheck.check(each.document())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void startsFromAPlanWithoutFindings(PackCase each) throws IOException {
        assertThat(PlanCheck.check(each.plan())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isTheSameBytesTwice(PackCase each) throws IOException {
        assertThat(each.document()).isEqualTo(each.document());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void everyFormHasACase(Form form) {
        assertThat(PackCase.of(form)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void everyFormIsWithoutProblems(Form form) {
        assertThat(form.check().problems()).isEmpty();
    }
}
