package uk.careplans.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.samples.Terminal.careplans;
import static uk.careplans.testkit.WordMaker.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import uk.careplans.generator.Template;
import uk.careplans.generator.TemplateCheck;
import uk.careplans.generator.TemplateSource;
import uk.careplans.generator.template.Problem;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.PlanType;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.json.PlanJson;
import uk.careplans.samples.Terminal.Outcome;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.Outputs;
import uk.careplans.testkit.WordMaker;

/**
 * What docs/writing-a-template.md shows is done here. The Word files of its examples stay in target/writing/; the page's
 * pictures show them.
 */
class WritingATemplateTest {

    private static final Path DOCS = Path.of("../docs");
    private static final Path PLAN = Path.of("src/test/resources/uk/careplans/samples/maya.json");
    private static final Path MADE = Path.of("target/writing");
    private static final Path KNOWN_PROBLEMS =
            Path.of("../plan-generator/src/test/resources/uk/careplans/generator/problems.txt");

    /** An example is no whole form. */
    private static final Set<String> OF_WHOLE_FORMS = Set.of("required-field-missing");

    private static final Pattern EXAMPLE = Pattern.compile(
            "```template\n(?<typed>.*?)```\n\n(?:```document\n(?<got>.*?)```|!\\[(?<alt>[^]]*)])", Pattern.DOTALL);
    private static final Pattern YOU_GET_ROW = Pattern.compile("(?m)^\\| `(\\$[^`]+)` \\| ([^|]+) \\|$");
    private static final Pattern PROBLEM_ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| `([a-z]+(?:-[a-z]+)+)` \\|");
    private static final Pattern CONDITION_ROW = Pattern.compile("(?m)^\\| `(#if\\([^`]*\\))` \\|");
    private static final Pattern TAG_IN_WORDS = Pattern.compile("(?<=[^`|] )`([^`]*(?:\\$\\{|#picture\\()[^`]*)`");
    private static final Pattern COMMAND = Pattern.compile("```sh\n(careplans .*)\n```");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^]]*)]\\(([^)]*)\\)");

    // ---- examples

    @TestFactory
    Stream<DynamicTest> everyExampleGivesWhatThePageSays() throws IOException {
        List<MatchResult> examples = found(EXAMPLE, page());
        assertThat(page().split("```template", -1)).hasSize(examples.size() + 1);
        assertThat(examples).hasSizeGreaterThanOrEqualTo(9);
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(example.group(1), () -> {
                    String made = documentOf("example-" + (examples.indexOf(example) + 1), example.group(1));
                    if (example.group(2) == null) {
                        String told = example.group(3).replaceFirst("(?s).*You get: ", "");
                        assertThat(words(told)).isEqualTo(words(made));
                    } else {
                        assertThat(made).isEqualTo(example.group(2));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyFieldOfATablePrintsWhatThePageSays() throws IOException {
        List<MatchResult> rows = found(YOU_GET_ROW, page());
        assertThat(rows).hasSizeGreaterThanOrEqualTo(10);
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.group(1),
                        () -> assertThat(documentOf("field-" + (rows.indexOf(row) + 1), row.group(1) + "\n"))
                                .isEqualTo(row.group(2) + "\n")));
    }

    @TestFactory
    Stream<DynamicTest> everyTagThatThePageMentionsIsOne() throws IOException {
        List<String> tags =
                found(TAG_IN_WORDS, page()).stream().map(tag -> tag.group(1)).toList();
        List<String> conditions = found(CONDITION_ROW, page()).stream()
                .map(row -> row.group(1) + "Kept#end")
                .toList();
        assertThat(tags).hasSizeGreaterThanOrEqualTo(4);
        assertThat(conditions).hasSizeGreaterThanOrEqualTo(7);
        return Stream.concat(tags.stream(), conditions.stream())
                .map(typed -> DynamicTest.dynamicTest(
                        typed,
                        () -> assertThat(problemsOf(check("tag.docx", typed + "\n")))
                                .isEmpty()));
    }

    // ---- problems

    @TestFactory
    Stream<DynamicTest> everyProblemOfTheListIsToldOfItsExample() throws IOException {
        List<MatchResult> rows = found(PROBLEM_ROW, page());
        assertThat(rows).hasSize(10);
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.group(2),
                        () -> assertThat(problemsOf(check("problem.docx", row.group(1) + "\n")))
                                .anyMatch(problem -> problem.kind().id().equals(row.group(2)))));
    }

    @Test
    void thePageNamesProblemsByIdsThatThereAre() throws IOException {
        String known = Files.readString(KNOWN_PROBLEMS);

        assertThat(found(Pattern.compile("`([a-z]+(-[a-z]+)+)`"), page()))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(known).contains("[" + id.group(1) + "]"));
    }

    @Test
    void theMessagesAreTheCheckersOwn() throws IOException {
        Path form = kentsFormWithThreeMistakes();
        List<String> shown =
                page().lines().filter(line -> line.startsWith("Error: ")).toList();

        assertThat(careplans("check-form", form, "--plan-type", "care-plan", "--annotated", MADE.resolve("annotated"))
                        .outLines())
                .containsAll(shown)
                .contains(form + ": not usable: " + shown.size() + " errors.");
    }

    private static Path kentsFormWithThreeMistakes() throws IOException {
        byte[] form = Files.readAllBytes(ReadmeTest.KENT);
        String changed = Docx.text(form, "word/document.xml")
                .replace("${child.address}", "${child.adress}")
                .replace("#if($child.telephone.confidential)", "#iff($child.telephone.confidential)")
                .replace("${child.caseReference}", "${actions}");
        return Files.write(
                Files.createDirectories(MADE).resolve("form.docx"),
                Docx.with(form, "word/document.xml", changed.getBytes(StandardCharsets.UTF_8)));
    }

    // ---- commands

    @Test
    void everyCommandOfThePageDoesWhatItSays(@TempDir Path folder) throws IOException {
        Files.write(
                folder.resolve("form.docx"), form("My name is ${child.name}. I was born on ${child.dateOfBirth}.\n"));
        Files.copy(PLAN, folder.resolve("plan.json"));
        List<String> commands =
                found(COMMAND, page()).stream().map(command -> command.group(1)).toList();

        assertThat(commands).hasSize(5).allSatisfy(command -> {
            Outcome outcome = run(command, folder);
            assertThat(outcome.exitCode())
                    .as(command + "\n" + outcome.err())
                    .isEqualTo(command.contains("check-form") ? Exit.FOUND : Exit.DONE);
            assertThat(outcome.out() + outcome.err()).doesNotContain("Error:");
        });
        assertThat(WordText.of(Files.readAllBytes(folder.resolve("out/first.docx"))))
                .contains("My name is Maya Hill. I was born on 1 August 2016.");
        assertThat(folder.resolve("out/form.docx")).isRegularFile();
        assertThat(folder.resolve("out/annotated/form.docx")).isRegularFile();
    }

    /** A command of the page, with its files in a folder. */
    private static Outcome run(String command, Path folder) {
        return careplans(Arrays.stream(command.split(" ", -1))
                .skip(1)
                .map(word -> word.startsWith("out/") || word.matches(".*\\.(?:docx|json)")
                        ? folder.resolve(word).toString()
                        : word)
                .toArray());
    }

    // ---- pictures

    @Test
    void everyPictureIsThereAndIsDescribed() throws IOException {
        List<MatchResult> pictures = found(PICTURE, page());

        assertThat(pictures).hasSizeGreaterThanOrEqualTo(5).allSatisfy(picture -> {
            assertThat(picture.group(1)).hasSizeGreaterThan(20);
            assertThat(DOCS.resolve(picture.group(2))).isRegularFile();
        });
        try (Stream<Path> files = Files.list(DOCS.resolve("images"))) {
            assertThat(files.map(file -> "images/" + file.getFileName()).filter(name -> name.contains("writing-")))
                    .containsExactlyInAnyOrderElementsOf(
                            pictures.stream().map(picture -> picture.group(2)).toList());
        }
    }

    private static String page() throws IOException {
        return Files.readString(DOCS.resolve("writing-a-template.md"));
    }

    private static List<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    /** The document's body as readable text, with check boxes as the page shows them. */
    private static String documentOf(String name, String typed) throws IOException {
        TemplateCheck check = check(name + ".docx", typed);
        assertThat(problemsOf(check)).isEmpty();
        byte[] document = check.orThrow()
                .generate(Edition.of(PlanJson.read(PLAN).orThrow(), Reader.COUNCIL_FILE))
                .bytes();
        Files.write(MADE.resolve(name + "-document.docx"), Outputs.good(document));
        return WordText.of(document)
                .replaceFirst("^--- page body ---\n", "")
                .replace("[x]", "☒")
                .replace("[ ]", "☐")
                .replaceAll("\\h", " ");
    }

    private static TemplateCheck check(String name, String typed) throws IOException {
        Files.write(
                Files.createDirectories(MADE.resolve("pieces")).resolve("signatures.docx"),
                form("Signed by ${plan.socialWorker} for ${plan.localAuthority}.\n"));
        Files.copy(
                DOCS.resolve("images/writing-if.png"),
                Files.createDirectories(MADE.resolve("pictures")).resolve("council-logo.png"),
                StandardCopyOption.REPLACE_EXISTING);
        Path form = Files.write(MADE.resolve(name), form(typed));
        return Template.compile(TemplateSource.of(form, PlanType.CARE_PLAN));
    }

    private static List<Problem> problemsOf(TemplateCheck check) {
        return check.problems().stream()
                .filter(problem -> !OF_WHOLE_FORMS.contains(problem.kind().id()))
                .toList();
    }

    /** A Word file with these lines, which are marked as in {@link WordText}. */
    private static byte[] form(String lines) {
        WordMaker form = word();
        List<String> rest = lines.lines().toList();
        while (!rest.isEmpty()) {
            long rows = rest.stream().takeWhile(line -> line.startsWith("| ")).count();
            if (rows > 0) {
                form.table(
                        rest.stream().limit(rows).map(WritingATemplateTest::row).toArray(WordMaker.Row[]::new));
            } else {
                paragraph(form, rest.get(0));
            }
            rest = rest.subList((int) Math.max(rows, 1), rest.size());
        }
        return form.bytes();
    }

    private static WordMaker.Row row(String line) {
        String cells = line.substring(2, line.length() - 2);
        return WordMaker.row(Arrays.stream(cells.split(" \\| ", -1))
                .map(cell -> WordMaker.cell(cell.split(" / ", -1)))
                .toArray(WordMaker.Cell[]::new));
    }

    private static void paragraph(WordMaker form, String line) {
        if (line.startsWith("# ")) {
            form.heading(1, line.substring(2));
        } else if (line.startsWith("- ")) {
            form.bullet(line.substring(2));
        } else if (line.startsWith("1. ")) {
            form.numbered(line.substring(3));
        } else {
            form.paragraph(line);
        }
    }

    /** What is left for the ear: no marks of lists and tables. */
    private static List<String> words(String text) {
        return found(Pattern.compile("[\\p{L}\\p{N}☒☐]+"), text).stream()
                .map(MatchResult::group)
                .toList();
    }
}
