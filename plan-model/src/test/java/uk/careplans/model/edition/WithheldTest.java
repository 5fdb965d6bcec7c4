package uk.careplans.model.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Finding;
import uk.careplans.model.Plan;
import uk.careplans.model.json.PlanJson;
import uk.careplans.model.json.ProfileJson;

/** A text tells what the reader may not know: found however it is written, and nothing else is found. */
class WithheldTest {

    private static final Path CASES = Path.of("src/test/resources/search");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");
    private static final String FATHER = "parent:dad";

    /** The plan of the tables, with a text about the father's family time, which the father is shown. */
    private static Plan plan(String text, String... releases) throws IOException {
        String json = Files.readString(CASES.resolve("plan.json"))
                .replace("TEXT", new String(JsonStringEncoder.getInstance().quoteAsString(text)))
                .replace("RELEASES", String.join(",", releases));
        return PlanJson.read(json.getBytes(UTF_8)).orThrow();
    }

    private static Edition edition(Plan plan, String reader) {
        return reader.equals("file")
                ? Edition.of(plan, Reader.COUNCIL_FILE)
                : Edition.of(plan, Reader.named(reader), ProfileJson.national(), TODAY);
    }

    private static Withheld withheld(Plan plan, String reader) {
        return Withheld.of(plan, edition(plan, reader), OtherFamilies.none(), TODAY);
    }

    private static List<String> lines(String table) throws IOException {
        return Files.readAllLines(CASES.resolve(table)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static String text(String written) {
        return ESCAPE.matcher(written.replace("\\n", "\n"))
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }

    static List<String> found() throws IOException {
        return lines("found.txt");
    }

    static List<String> notFound() throws IOException {
        return lines("not-found.txt");
    }

    @ParameterizedTest
    @MethodSource("found")
    void whatTheReaderMayNotKnowIsFoundInATextThatIsShown(String line) throws IOException {
        String text = text(line.substring(line.indexOf('|') + 2));
        String[] what = line.substring(0, line.indexOf('|') - 1).split(" ", -1);
        Withheld withheld = withheld(plan(text), FATHER);

        assertThat(withheld.leaks())
                .filteredOn(leak -> leak.path().equals(FieldPath.of("familyTime", "f2", "arrangements")))
                .extracting(Finding::other)
                .contains(Optional.of(FieldPath.of(what[1].split("/", -1))));
        assertThat(withheld.in(text))
                .anySatisfy(hit -> assertThat(hit.kind() + " " + hit.withheld().orElseThrow())
                        .isEqualTo(what[0] + " " + what[1]));
    }

    @ParameterizedTest
    @MethodSource("notFound")
    void nothingIsFoundInATextThatTellsNothing(String line) throws IOException {
        Withheld withheld = withheld(plan(text(line)), FATHER);

        assertThat(withheld.leaks()).isEmpty();
        assertThat(withheld.in(text(line))).isEmpty();
    }
}
