package uk.careplans.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.samples.Terminal.careplans;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.careplans.samples.Terminal.Outcome;
import uk.careplans.testkit.WordMaker;

class FieldsTest {

    private static final Pattern TAG = Pattern.compile("\\$\\{[^}]*}|#foreach\\([^)]*\\)|#end");

    @TempDir
    Path folder;

    @Test
    void everyFieldIsListed() throws IOException {
        Outcome outcome = careplans("fields", "care-plan");

        Golden.assertSame(outcome.out(), "fields-care-plan.txt");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void everyTagOfTheListMayBeTypedAsItStands() {
        List<String> lines = careplans("fields", "care-plan").outLines();
        WordMaker form = WordMaker.word();
        for (String line : lines.subList(2, lines.indexOf("PERSON, ACTION"))) {
            String tags = String.join(
                    "", TAG.matcher(line).results().map(MatchResult::group).toList());
            // The list leaves open what a loop prints of its items.
            form.paragraph(tags.isEmpty() ? "-" : tags.replace(")#end", ")${foreach.count}#end"));
        }
        Path docx = Invented.docx(folder, "all-fields.docx", form.bytes());

        Outcome outcome = careplans("check-form", docx, "--plan-type", "care-plan");

        assertThat(outcome).isEqualTo(new Outcome(0, docx + ": usable." + System.lineSeparator(), ""));
    }

    @Test
    void anUnknownKindOfPlanIsAUsageError() {
        Outcome outcome = careplans("fields", "pathway");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errLines())
                .containsExactly(
                        "TYPE: there is no kind of plan pathway. There is: care-plan, court-care-plan, childs-plan",
                        "See: careplans fields --help");
    }
}
