package uk.careplans.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static uk.careplans.testkit.WordMaker.word;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.Plan;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.json.PlanJson;

/**
 * Packs of councils that have none here: in a folder, in a jar, built on another. What is wrong with one is in {@code
 * src/test/resources/broken-packs}, a folder each with {@code pack.json} and {@code expected.txt}.
 */
class PackLoadingTest {

    private static final Path BROKEN = Path.of("src/test/resources/broken-packs");
    private static final Path PLAN =
            Path.of("src/test/resources/cases/kent/care-plan/hardly-anything-recorded/plan.json");

    @TempDir
    Path folder;

    private Path northshire;

    @BeforeEach
    void aPack() throws IOException {
        northshire = pack("northshire", """
                "words": {"notRecorded": "(nothing written)", "own": {"aim": "The aim", "time": "family time"}},
                "forms": [{"name": "care-plan", "title": "Care plan", "version": "1", "planType": "care-plan", "file": "form.docx"}]
                """);
        Files.write(
                northshire.resolve("form.docx"),
                word().paragraph("#words(aim): ${child.name}, ${child.religion}")
                        .paragraph("#words(time)#if($profile.actionsInCarePlan.is.inTheText), in the text#end")
                        .bytes());
    }

    private Path pack(String name, String rest) throws IOException {
        Path pack = Files.createDirectories(folder.resolve(name));
        Files.writeString(pack.resolve("pack.json"), """
                {"council": "%s", "name": "A council", "version": "1", "owner": "Nobody", "source": "Invented", "sourceDate": "2026",
                %s}""".formatted(name, rest));
        return pack;
    }

    private static String text(Packs packs, String form) throws IOException {
        return WordText.of(packs.form(form).generate(edition()).bytes());
    }

    private static Edition edition() throws IOException {
        Plan plan = PlanJson.read(PLAN).orThrow();
        return Edition.of(plan, Reader.COUNCIL_FILE);
    }

    private static String child() throws IOException {
        return edition().plan().child().then(child -> child.name()).value().orElseThrow();
    }

    @Test
    void aPackInAFolderJoinsThoseOfTheLibrary() throws IOException {
        Packs packs = Packs.builtIn().with(List.of(northshire));

        assertThat(packs.councils()).contains("kent", "northshire");
        assertThat(text(packs, "northshire/care-plan"))
                .isEqualTo("The aim: " + child() + ", (nothing written)\nfamily time\n");
    }

    @Test
    void aPackMayExtendAnotherAndReplaceOneWord() throws IOException {
        Path eastshire = pack("eastshire", """
                "extends": "northshire", "words": {"own": {"time": "contact"}}
                """);

        Packs packs = Packs.builtIn().with(List.of(northshire, eastshire));

        assertThat(text(packs, "eastshire/care-plan"))
                .isEqualTo("The aim: " + child() + ", (nothing written)\ncontact\n");
        assertThat(text(packs, "northshire/care-plan")).endsWith("family time\n");
    }

    @Test
    void aPackMayExtendAnotherAndReplaceOneFile() throws IOException {
        Path eastshire = pack("eastshire", """
                "extends": "northshire", "words": {}
                """);
        Files.write(
                eastshire.resolve("form.docx"),
                word().paragraph("#words(aim) in another form").bytes());

        Packs packs = Packs.builtIn().with(List.of(eastshire, northshire));

        assertThat(text(packs, "eastshire/care-plan")).isEqualTo("The aim in another form\n");
        assertThat(text(packs, "northshire/care-plan")).contains("family time");
    }

    @Test
    void aFormMayDecideOverTheProfileOfItsCouncil() throws IOException {
        Path eastshire = pack("eastshire", """
                "extends": "northshire", "profile": "kent",
                "forms": [
                  {"name": "table", "title": "Care plan", "version": "1", "planType": "care-plan", "file": "form.docx",
                    "settings": {"actionsInCarePlan": "table"}},
                  {"name": "text", "title": "Care plan", "version": "1", "planType": "care-plan", "file": "form.docx",
                    "settings": {"actionsInCarePlan": "inTheText"}}]
                """);

        Packs packs = Packs.builtIn().with(List.of(eastshire, northshire));

        assertThat(text(packs, "eastshire/table")).endsWith("family time\n");
        assertThat(text(packs, "eastshire/text")).endsWith("family time, in the text\n");
        assertThat(packs.profile("eastshire")).isEqualTo(packs.profile("kent"));
    }

    @Test
    void aFormForOneStageRefusesPlansOfAnother() throws IOException {
        Path courts = pack("courts", """
                "forms": [{"name": "final", "title": "Care plan", "version": "1", "planType": "court-care-plan", "file": "form.docx",
                  "only": {"filing.stage": "interim"}}]
                """);
        Files.write(
                courts.resolve("form.docx"), word().paragraph("${child.name}").bytes());
        Form form = Packs.builtIn().with(List.of(courts)).form("courts/final");
        Plan plan =
                PlanJson.read(Path.of("../samples/plans/mia-court-final.json")).orThrow();

        assertThat(form.prints(plan)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.generate(Edition.of(plan, Reader.COUNCIL_FILE)))
                .withMessage("The form courts/final is for plans whose filing.stage is interim only.");
        assertThat(form.refusal(edition().plan()))
                .hasValue("The form courts/final prints a court care plan, not a care plan.");
    }

    @Test
    void aJarOnTheClassPathBringsItsPacks() throws IOException {
        Path jar = folder.resolve("northshire.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            entry(out, "META-INF/careplans/packs/packs.txt", "northshire\n".getBytes(StandardCharsets.UTF_8));
            for (String file : List.of("pack.json", "form.docx")) {
                entry(out, "META-INF/careplans/packs/northshire/" + file, Files.readAllBytes(northshire.resolve(file)));
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader())) {
            Packs packs = Packs.onClassPath(loader);

            assertThat(packs.councils()).contains("kent", "northshire");
            assertThat(text(packs, "northshire/care-plan")).contains("family time");
        }
        assertThat(Packs.onClassPath(getClass().getClassLoader()).councils()).doesNotContain("northshire");
    }

    private static void entry(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(bytes);
        jar.closeEntry();
    }

    @Test
    void aFormWithAMistakeIsFoundWhenItsPackIsLoaded() throws IOException {
        Files.write(
                northshire.resolve("form.docx"),
                word().paragraph("${child.nam}").bytes());

        BrokenPackException broken = catchThrowableOfType(
                BrokenPackException.class, () -> Packs.builtIn().with(List.of(northshire)));

        assertThat(broken.problems())
                .map(PackProblem::toString)
                .containsExactly(
                        "northshire: northshire/care-plan, form.docx, paragraph 1: ${child.nam} is not in a care plan. Did you mean ${child.name}? [unknown-field]");
    }

    static Stream<Path> brokenPacks() throws IOException {
        try (Stream<Path> cases = Files.list(BROKEN)) {
            List<Path> sorted = cases.sorted().toList();
            return sorted.stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenPacks")
    void everythingThatIsWrongWithAPackIsNamedAtOnce(Path pack) throws IOException {
        BrokenPackException broken = catchThrowableOfType(
                BrokenPackException.class, () -> Packs.builtIn().with(List.of(pack)));

        String told =
                broken.getMessage().replace(pack.toAbsolutePath().normalize().toString(), "FOLDER") + "\n";
        Files.createDirectories(Path.of("target/broken-packs"));
        Files.writeString(Path.of("target/broken-packs", pack.getFileName() + ".txt"), told);
        assertThat(told).isEqualTo(Files.readString(pack.resolve("expected.txt")));
    }
}
