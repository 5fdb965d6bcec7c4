package uk.careplans.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.careplans.samples.Terminal.Outcome;

/** The command in a JVM of its own, on a machine whose encoding is not UTF-8. */
class ProcessTest {

    @TempDir
    Path folder;

    private Outcome java(List<String> options, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=ISO-8859-9"));
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Careplans.class.getName()));
        List.of(arguments).forEach(argument -> command.add(String.valueOf(argument)));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        int exitCode = builder.start().waitFor();
        return new Outcome(exitCode, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    @Test
    void whatIsPrintedIsUtf8() throws Exception {
        Outcome outcome = java(List.of(), "fields", "care-plan");

        assertThat(outcome.out()).contains("C1 – Interim Care Order", "☒ Yes ☐ No");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void aDocumentIsMadeWithoutALogLine() throws Exception {
        Path out = folder.resolve("ana.docx");

        Outcome outcome = java(
                List.of(),
                "generate",
                "--form-file",
                Invented.form(folder),
                Invented.plan(folder),
                "--for",
                "file",
                "--out",
                out);

        assertThat(outcome).isEqualTo(new Outcome(0, "Written: " + out + System.lineSeparator(), ""));
    }

    @Test
    void theExitCodeReachesTheShell() throws Exception {
        assertThat(java(List.of(), "check", Invented.contradictoryPlan(folder)).exitCode())
                .isEqualTo(1);
        assertThat(java(List.of(), "chek").exitCode()).isEqualTo(2);
        assertThat(java(List.of(), "check", Invented.refusedPlan(folder)).exitCode())
                .isEqualTo(3);
    }

    @Test
    void helpStartsNoneOfTheLibraries() throws Exception {
        Path loaded = folder.resolve("loaded.txt");

        java(List.of("-Xlog:class+load:file=" + loaded), "--help");

        assertThat(Files.readString(loaded))
                .contains("picocli.CommandLine")
                .doesNotContain("org.docx4j", "org.hibernate", "org.apache.velocity", "com.fasterxml");
    }

    @Test
    void aFormOfAPackDoesNotWaitForDocx4j() throws Exception {
        Path loaded = folder.resolve("loaded.txt");
        Path out = folder.resolve("mia.docx");

        java(
                List.of("-Xlog:class+load:file=" + loaded),
                "generate",
                "kent/care-plan",
                Invented.SAMPLE_PLANS.resolve("mia-adoption.json"),
                "--for",
                "file",
                "--out",
                out);

        assertThat(out).isNotEmptyFile();
        assertThat(Files.readString(loaded))
                .contains("org.apache.velocity")
                .doesNotContain("org.docx4j", "jakarta.xml.bind");
    }
}
