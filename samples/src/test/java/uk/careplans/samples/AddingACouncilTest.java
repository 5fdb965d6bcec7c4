package uk.careplans.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.samples.Terminal.careplans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.careplans.generator.word.WordText;
import uk.careplans.samples.Terminal.Outcome;
import uk.careplans.templates.Packs;

/** What docs/adding-a-council.md shows is done here. */
class AddingACouncilTest {

    private static final Path PAGE = Path.of("../docs/adding-a-council.md");
    private static final Path BLANK =
            Path.of("../plan-generator/src/test/resources/uk/careplans/generator/blank/table-form.docx");
    private static final Path JAKUB = Path.of("plans/jakub-long-term-fostering.json");

    private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PUT_IN = Pattern.compile("(?m)^\\| `([^`]+)`[^|]*\\| `([^`]+)` \\|$");
    private static final Pattern FILE = Pattern.compile("(?m)^\\| `([a-zA-Z/-]+\\.[a-z]+)` \\|");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^]]*)]\\(([^)]*)\\)");

    @TempDir
    private Path folder;

    @BeforeEach
    void theBlankFormIsThere() throws IOException {
        Files.copy(BLANK, folder.resolve("blank.docx"));
    }

    @Test
    void everyCommandOfThePageDoesWhatItSays() throws IOException {
        List<String> commands = found(COMMANDS).stream()
                .flatMap(block -> block.group(1).lines())
                .toList();
        assertThat(commands).hasSize(3);

        assertThat(run(commands.get(0)).exitCode()).isZero();
        // Comments wait for a person, so the checker has something to say; no document is kept back by that.
        Outcome checked = run(commands.get(1));
        assertThat(checked.exitCode()).isEqualTo(Exit.FOUND);
        assertThat(checked.out() + checked.err()).contains("[comment]").doesNotContain("unknown-field");
        Outcome made = run(commands.get(2));
        assertThat(made.err() + made.out()).contains("Written: ");
        assertThat(made.exitCode()).isZero();
        assertThat(WordText.of(Files.readAllBytes(folder.resolve("out/first.docx"))))
                .contains("Robin Fletcher")
                .contains("Not recorded");
    }

    @Test
    void thePageTellsWhatIsPutIn() throws IOException {
        Path pack = newPack();
        String form = WordText.of(Files.readAllBytes(pack.resolve("care-plan.docx")));
        assertThat(found(PUT_IN))
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(row -> assertThat(form).contains(row.group(1)).contains(row.group(2)));
    }

    @Test
    void thePackHasTheFilesThatThePageLists() throws IOException {
        Path pack = newPack();
        try (Stream<Path> files = Files.walk(pack)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> pack.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(
                            found(FILE).stream().map(row -> row.group(1)).toList());
        }
        assertThat(Files.readString(pack.resolve("decide.md")))
                .contains("NHS number", "`${child.caseReference}`", "pets-home", "left blank, to be signed by hand");
    }

    @Test
    void thePackLoadsAndPrintsAFullPlan() throws IOException {
        Path pack = newPack();
        assertThat(Packs.builtIn().with(List.of(pack)).find("northmere/care-plan"))
                .isPresent();
        Path out = folder.resolve("jakub.docx");
        Outcome made =
                careplans("generate", "--pack", pack, "northmere/care-plan", JAKUB, "--for", "file", "--out", out);
        assertThat(made.exitCode()).as(made.err()).isZero();
        assertThat(WordText.of(Files.readAllBytes(out)))
                .contains("Jakub Wiśniewski")
                .contains("Sallow Bridge Primary School")
                .contains("Every Saturday")
                .doesNotContain("${");
    }

    @Test
    void thePicturesAreThereAndSayWhatTheyShow() throws IOException {
        assertThat(found(PICTURE)).isNotEmpty().allSatisfy(picture -> {
            assertThat(picture.group(1)).hasSizeGreaterThan(20);
            assertThat(PAGE.resolveSibling(picture.group(2))).isRegularFile();
        });
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        Path pack = newPack();
        Outcome again = newPack("northmere", pack);
        assertThat(again.exitCode()).isEqualTo(Exit.REFUSED);
        assertThat(again.err()).contains("nothing is written over");
        assertThat(Files.readAllBytes(folder.resolve("blank.docx"))).isEqualTo(Files.readAllBytes(BLANK));
    }

    @Test
    void theFolderHasThePacksName() {
        Outcome other = newPack("northmere", folder.resolve("elsewhere"));
        assertThat(other.exitCode()).isEqualTo(Exit.USAGE);
        assertThat(other.err()).contains("the folder of a pack has its name");
        assertThat(newPack("North Mere", folder.resolve("North Mere")).exitCode())
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void whatIsNoWordFileIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("form.docx"), "no Word file");
        Outcome refused = careplans(
                "new-pack",
                "northmere",
                "--form",
                text,
                "--plan-type",
                "care-plan",
                "--out",
                folder.resolve("northmere"));
        assertThat(refused.exitCode()).isEqualTo(Exit.REFUSED);
        assertThat(refused.err()).contains("form.docx is not a Word document");
        assertThat(folder.resolve("northmere")).doesNotExist();
    }

    @Test
    void aFormOfEachKindOfPlanGivesAPackThatPrintsItsFirstCase() {
        for (String type : List.of("care-plan", "court-care-plan", "childs-plan")) {
            Path pack = folder.resolve(type).resolve("northmere");
            assertThat(careplans("new-pack", "northmere", "--form", BLANK, "--plan-type", type, "--out", pack)
                            .exitCode())
                    .isZero();
            Outcome made = careplans(
                    "generate",
                    "--pack",
                    pack,
                    "northmere/" + type,
                    pack.resolve("cases/first/plan.json"),
                    "--for",
                    "file",
                    "--out",
                    folder.resolve(type + ".docx"));
            assertThat(made.exitCode()).as(type + ": " + made.err()).isZero();
        }
    }

    private Path newPack() {
        Path pack = folder.resolve("northmere");
        assertThat(newPack("northmere", pack).exitCode()).isZero();
        return pack;
    }

    private Outcome newPack(String council, Path pack) {
        return careplans(
                "new-pack", council, "--form", folder.resolve("blank.docx"), "--plan-type", "care-plan", "--out", pack);
    }

    /** A command of the page, with its files in the test's folder. */
    private Outcome run(String command) {
        return careplans(Arrays.stream(command.split(" ", -1))
                .skip(1)
                .map(word -> word.startsWith("out/") || word.equals("blank.docx")
                        ? folder.resolve(word).toString()
                        : word)
                .toArray());
    }

    private static List<MatchResult> found(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(PAGE))
                .results()
                .sorted(Comparator.comparingInt(MatchResult::start))
                .toList();
    }
}
