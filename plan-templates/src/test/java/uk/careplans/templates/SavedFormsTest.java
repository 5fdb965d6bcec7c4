package uk.careplans.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.generator.Template;
import uk.careplans.generator.TemplateSource;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.edition.Edition;
import uk.careplans.testkit.WordMaker;

/** The forms go out compiled; what does not fit is compiled again, and nobody notices but by the clock. */
class SavedFormsTest {

    private static final byte[] OTHER_FORM =
            WordMaker.word().paragraph("Another form").bytes();

    @TempDir
    Path folder;

    static List<Form> forms() {
        return PackCase.PACKS.forms();
    }

    /** A form with a table of contents is compiled where it is used. */
    static Stream<PackCase> cases() {
        return PackCase.all().filter(each -> each.form().saved().isPresent());
    }

    private static byte[] shipped(Form form) {
        return form.saved().orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void everyFormWasBuiltAsTheCompilerMakesItNow(Form form) {
        assertThat(form.saved().map(ByteBuffer::wrap))
                .as("If they differ, the class folder is older than the compiler: mvn process-classes")
                .isEqualTo(form.check().saved().map(ByteBuffer::wrap));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aLoadedFormMakesTheDocumentsOfACompiledOne(PackCase each) throws IOException {
        Edition edition = each.edition();
        TemplateSource source = each.form().source();
        byte[] compiled = each.form().check().orThrow().generate(edition).bytes();

        Template loaded = Template.load(source, shipped(each.form())).orElseThrow();

        assertThat(loaded.generate(edition).bytes()).isEqualTo(compiled);
        assertThat(each.document()).isEqualTo(compiled);
    }

    @Test
    void aFormIsLoadedWithoutDocx4j() throws Exception {
        PackCase first = PackCase.all().findFirst().orElseThrow();
        Path classes = folder.resolve("classes.txt");
        Path docx = folder.resolve("first.docx");

        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + classes,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        FirstCase.class.getName(),
                        docx.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed.txt").toFile())
                .start();

        assertThat(java.waitFor()).as(folder.resolve("printed.txt").toString()).isZero();
        assertThat(Files.readAllBytes(docx)).isEqualTo(first.document());
        assertThat(Files.readString(classes))
                .contains(Form.class.getName(), "org.apache.velocity")
                .doesNotContain("org.docx4j", "jakarta.xml.bind");
    }

    /** Writes the first document of a JVM. */
    static final class FirstCase {

        public static void main(String[] arguments) throws IOException {
            Files.write(
                    Path.of(arguments[0]),
                    PackCase.all().findFirst().orElseThrow().document());
        }
    }

    @Test
    void whatIsMissingOrDamagedIsCompiled() throws IOException {
        PackCase first = PackCase.all().findFirst().orElseThrow();
        byte[] whole = shipped(first.form());
        byte[] damaged = whole.clone();
        damaged[whole.length / 2] ^= 1;
        byte[] ofAnotherVersion = whole.clone();
        ofAnotherVersion[0] ^= 1;

        for (byte[] unfit : List.of(new byte[0], Arrays.copyOf(whole, whole.length - 1), damaged, ofAnotherVersion)) {
            assertThat(Template.load(first.form().source(), unfit)).isEmpty();
            Form form = new Form(
                    first.form().source(),
                    List.of(),
                    Set.of(),
                    Optional.empty(),
                    new FormLooks(Set.of(), Set.of()),
                    () -> Optional.of(unfit));
            assertThat(new PackCase(form, first.folder()).document()).isEqualTo(first.document());
        }
        Form missing = new Form(
                first.form().source(),
                List.of(),
                Set.of(),
                Optional.empty(),
                new FormLooks(Set.of(), Set.of()),
                Optional::empty);
        assertThat(new PackCase(missing, first.folder()).document()).isEqualTo(first.document());
    }

    @Test
    void whatWasSavedOfAnEarlierWordFileIsCompiled() throws IOException {
        PackCase first = PackCase.all().findFirst().orElseThrow();
        Form changed = new Form(
                first.form().source().withDocx(OTHER_FORM),
                List.of(),
                Set.of(),
                Optional.empty(),
                new FormLooks(Set.of(), Set.of()),
                () -> Optional.of(shipped(first.form())));

        assertThat(WordText.of(new PackCase(changed, first.folder()).document()))
                .isEqualToIgnoringWhitespace("Another form");
    }

    @Test
    void aFormWithProblemsStopsTheBuild() {
        TemplateSource source = PackCase.PACKS.forms().get(0).source();
        Form broken = new Form(
                source.withDocx(WordMaker.word().paragraph("${child.nam}").bytes()),
                List.of(),
                Set.of(),
                Optional.empty(),
                new FormLooks(Set.of(), Set.of()),
                Optional::empty);
        Path file = folder.resolve("broken.compiled");

        assertThatIllegalStateException()
                .isThrownBy(() -> SavedForms.save(broken, file))
                .withMessageContaining(broken.name() + ": ")
                .withMessageContaining("child.nam");
        assertThat(file).doesNotExist();
    }

    @Test
    void theCheckerNeverAsksForWhatWasSaved() {
        TemplateSource source = PackCase.PACKS.forms().get(0).source();
        Form form = new Form(source, List.of(), Set.of(), Optional.empty(), new FormLooks(Set.of(), Set.of()), () -> {
            throw new AssertionError("asked");
        });

        assertThat(form.check().problems()).isEmpty();
    }
}
