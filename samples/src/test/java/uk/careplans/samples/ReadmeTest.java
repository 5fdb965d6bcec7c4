package uk.careplans.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.samples.Terminal.careplans;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import uk.careplans.samples.Terminal.Outcome;

/** What the README says is done here, and every command of the pages beside it. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    static final Path KENT =
            ROOT.resolve("plan-templates/src/main/resources/META-INF/careplans/packs/kent/care-plan.docx");
    private static final String COMMAND = "java -jar samples/target/careplans.jar ";

    @TempDir
    Path folder;

    @Test
    void theTwoCommandsAreThoseOfTheWholeCheck() throws IOException {
        assertThat(linesWith(ROOT.resolve("README.md"), "mvn "))
                .hasSize(2)
                .containsExactlyInAnyOrderElementsOf(linesWith(ROOT.resolve(".ci/run"), "mvn "));
    }

    @Test
    void theJavaIsThatOfFirstDocument() throws IOException {
        String source = Files.readString(Path.of("src/main/java/uk/careplans/samples/FirstDocument.java"));
        String shown = between(source, "// README begins\n", "// README ends").stripIndent();

        assertThat(between(Files.readString(ROOT.resolve("README.md")), "```java\n", "```"))
                .isEqualTo(shown);
        assertThat(shown.lines()).hasSizeLessThanOrEqualTo(10);
        assertThat(source.lines().filter(line -> line.startsWith("import uk.careplans.")))
                .hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void theJavaForCheckingIsThatOfFirstCheck() throws IOException {
        String source = Files.readString(Path.of("src/main/java/uk/careplans/samples/FirstCheck.java"));
        String readme = Files.readString(ROOT.resolve("README.md"));

        assertThat(between(readme.substring(readme.indexOf("## Only checking")), "```java\n", "```"))
                .isEqualTo(
                        between(source, "// README begins\n", "// README ends").stripIndent());
        assertThat(source.lines().filter(line -> line.startsWith("import uk.careplans.")))
                .allMatch(line -> line.startsWith("import uk.careplans.model."));
    }

    @Test
    void theJavaForCheckingFindsWhatTheCommandFinds() throws IOException {
        Path plan = Invented.contradictoryPlan(folder);
        StringWriter found = new StringWriter();

        FirstCheck.check(plan, LocalDate.of(2026, 11, 20), new PrintWriter(found, true));

        assertThat(found.toString())
                .isEqualTo(careplans("check", plan, "--stage", "filing", "--on", "2026-11-20", "--json")
                        .out());
    }

    @Test
    void theJavaMakesTheDocumentThatTheCommandMakes() throws IOException {
        Path plan = Invented.SAMPLE_PLANS.resolve("mia-adoption.json");
        Path byCommand = folder.resolve("command.docx");
        Path byJava = folder.resolve("java.docx");

        careplans("generate", "kent/care-plan", plan, "--for", "file", "--out", byCommand);
        FirstDocument.main(new String[] {plan.toString(), byJava.toString()});

        assertThat(byJava).hasSameBinaryContentAs(byCommand);
    }

    @TestFactory
    Stream<DynamicTest> everyExampleDoesWhatItSays() throws IOException {
        List<String> examples = linesWith(ROOT.resolve("README.md"), COMMAND);
        assertThat(examples).hasSizeGreaterThanOrEqualTo(7);
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(example, () -> {
                    Outcome outcome = careplans(
                            Arrays.stream(example.substring(COMMAND.length()).split(" "))
                                    .map(this::here)
                                    .toArray());
                    assertThat(outcome.err()).isEmpty();
                    assertThat(outcome.exitCode()).isZero();
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyCommandOfTheOtherPagesDoesWhatItSays() throws IOException {
        Files.copy(KENT, folder.resolve("form.docx"));
        Files.copy(Invented.SAMPLE_PLANS.resolve("mia-adoption.json"), folder.resolve("plan.json"));
        Files.copy(Invented.SAMPLE_PLANS.resolve("mia-court-final.json"), folder.resolve("court-plan.json"));
        Files.copy(Invented.SAMPLE_PLANS.resolve("tobias-child-in-need.json"), folder.resolve("child-in-need.json"));
        Files.writeString(folder.resolve("names.txt"), "Ottoline Quince\nPeregrine Thistlewood\n");
        List<String> commands = new ArrayList<>();
        try (Stream<Path> pages = Files.list(ROOT.resolve("docs"))) {
            for (Path page : pages.filter(file -> file.toString().endsWith(".md"))
                    // AddingACouncilTest follows that page with the form it speaks of.
                    .filter(file -> !file.endsWith("adding-a-council.md"))
                    .toList()) {
                commands.addAll(linesOfShell(Files.readString(page), "careplans "));
            }
        }
        assertThat(commands).hasSizeGreaterThanOrEqualTo(5);
        return commands.stream()
                .map(command -> DynamicTest.dynamicTest(command, () -> {
                    Outcome outcome = careplans(Arrays.stream(command.split(" ", -1))
                            .skip(1)
                            .map(this::inFolder)
                            .toArray());
                    assertThat(outcome.err()).isEmpty();
                    // What a look finds in the sample does not make the command wrong.
                    assertThat(outcome.exitCode())
                            .isIn(
                                    Exit.DONE,
                                    command.matches("careplans (check|readability) .*") ? Exit.FOUND : Exit.DONE);
                }));
    }

    /** The pages' files are called form.docx, plan.json, court-plan.json, child-in-need.json, names.txt and out/…; a form of a pack has no such ending. */
    private Object inFolder(String word) {
        return word.startsWith("out/") || Stream.of(".docx", ".json", ".txt").anyMatch(word::endsWith)
                ? folder.resolve(word)
                : word;
    }

    /** The README speaks from the root of the project, and the documents of a test do not belong there. */
    private Object here(String word) {
        if (word.startsWith("out/")) {
            return folder.resolve(word);
        }
        return word.contains("/") && Files.exists(ROOT.resolve(word)) ? ROOT.resolve(word) : word;
    }

    private static List<String> linesWith(Path file, String start) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(start))
                .toList();
    }

    private static List<String> linesOfShell(String page, String start) {
        return Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .flatMap(block -> block.group(1).lines())
                .filter(line -> line.startsWith(start))
                .toList();
    }

    private static String between(String text, String start, String end) {
        return Pattern.compile(Pattern.quote(start) + "(.*?)" + Pattern.quote(end), Pattern.DOTALL)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }
}
