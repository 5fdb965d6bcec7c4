package uk.careplans.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.samples.Terminal.careplans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.careplans.samples.Terminal.Outcome;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.PlantedLeak;
import uk.careplans.testkit.WordMaker;

/** Mia's father is p2; she lives at 3 Larch Close with p12 and p13, which he may not know. */
class VerifyReleaseTest {

    private static final Path PLAN = Invented.SAMPLE_PLANS.resolve("mia-adoption.json");

    @TempDir
    Path folder;

    private Outcome generate(String reader, String out, Object... more) throws IOException {
        Path form = Files.write(
                folder.resolve("form.docx"),
                WordMaker.word().paragraph("Plan for ${child.name}").bytes());
        List<Object> words = new java.util.ArrayList<>(List.of("generate", "--form-file", form, PLAN, "--for", reader));
        words.addAll(List.of("--on", "2026-11-20", "--out", folder.resolve(out)));
        words.addAll(List.of(more));
        return careplans(words.toArray());
    }

    private Outcome verify(Path file, String reader) {
        return careplans("verify-release", file, "--plan", PLAN, "--for", reader, "--on", "2026-11-20");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatGenerateWroteIsProven() throws IOException {
        assertThat(generate("parent:p2", "father.docx").exitCode()).isZero();

        Outcome outcome = verify(folder.resolve("father.docx"), "parent:p2");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .matches(
                        "(?s).*father\\.docx: nothing of what is withheld from parent:p2 is in it \\(\\d+ withheld fields\\)\\. It names no form of a pack,"
                                + " so the national table counted; --profile names a council's\\.\\R");
    }

    @Test
    void whatWasPutInLaterIsFoundByPlaceAndFieldAndNotRepeated() throws IOException {
        generate("parent:p2", "father.docx");
        Path file = folder.resolve("father.docx");
        Files.write(file, PlantedLeak.all().get(0).in(Files.readAllBytes(file), "3 Larch Close"));

        Outcome outcome = verify(file, "parent:p2");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("father.docx must not be given to parent:p2.")
                .contains("word/document.xml, in its text: street, withheld at placement/address")
                .contains("[withheld-in-document]")
                .doesNotContain("Larch");
    }

    @Test
    void aDocumentThatIsProvenToTellLeavesNoFileAndNoRecord() throws IOException {
        Outcome outcome =
                generate("parent:p2", "at-larch-close.docx", "--record", folder.resolve("father.release.json"));

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("the name of the file: street").contains("[withheld-in-document]");
        assertThat(files()).containsExactly("form.docx");
    }

    @Test
    void aRecordIsWrittenBesideTheDocument() throws IOException {
        Path release = folder.resolve("father.release.json");

        Outcome outcome = generate("parent:p2", "father.docx", "--record", release);

        assertThat(outcome.exitCode()).isZero();
        assertThat(files()).containsExactly("father.docx", "father.release.json", "form.docx");
        assertThat(release).content().contains("\"reader\" : \"parent:p2\"").doesNotContain("Mia", "Larch");
    }

    @Test
    void aRecordThatIsNoJsonFileIsAMistakeOfTheCommandLine() throws IOException {
        assertThat(generate("file", "a.docx", "--record", folder.resolve("a.txt"))
                        .exitCode())
                .isEqualTo(2);
        assertThat(files()).containsExactly("form.docx");
    }

    @Test
    void fromTheCouncilsOwnFileNothingIsWithheld() throws IOException {
        generate("file", "file.docx");

        Outcome outcome = verify(folder.resolve("file.docx"), "file");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).startsWith("Nothing is withheld from the council's own file");
    }

    @Test
    void whoseProfileCountsIsNotGuessedForAFormOfAPackThatIsNotHere() throws IOException {
        Path document = folder.resolve("father.docx");
        careplans(
                "generate",
                "london/childs-plan",
                Invented.SAMPLE_PLANS.resolve("tobias-child-in-need.json"),
                "--for",
                "parent:matthew",
                "--on",
                "2026-11-20",
                "--out",
                document);
        Path elsewhere = Files.write(
                folder.resolve("elsewhere.docx"),
                Docx.with(
                        Files.readAllBytes(document),
                        marks(document),
                        Docx.text(Files.readAllBytes(document), marks(document))
                                .replace("london/childs-plan", "northshire/childs-plan")
                                .getBytes(UTF_8)));

        Outcome outcome = verifyTobias(elsewhere);

        assertThat(verifyTobias(document).exitCode()).isZero();
        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("a form of a pack that is not here").doesNotContain("northshire");
        assertThat(verifyTobias(elsewhere, "--profile", "london").exitCode()).isZero();
    }

    private static Outcome verifyTobias(Path document, Object... more) {
        List<Object> words = new java.util.ArrayList<>(List.of(
                "verify-release",
                document,
                "--plan",
                Invented.SAMPLE_PLANS.resolve("tobias-child-in-need.json"),
                "--for",
                "parent:matthew",
                "--on",
                "2026-11-20"));
        words.addAll(List.of(more));
        return careplans(words.toArray());
    }

    private static String marks(Path document) throws IOException {
        byte[] docx = Files.readAllBytes(document);
        return Docx.entries(docx).keySet().stream()
                .filter(part -> part.startsWith("customXml/item")
                        && Docx.text(docx, part).contains("london/childs-plan"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsNoWordFileCannotBeProven() throws IOException {
        Outcome outcome = verify(Files.writeString(folder.resolve("a.docx"), "Hello"), "parent:p2");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("[document-not-searchable]");
    }

    @Test
    void whoIsNoParentHasNoParentsCopy() throws IOException {
        generate("file", "file.docx");

        assertThat(verify(folder.resolve("file.docx"), "parent:p12").exitCode()).isEqualTo(3);
    }
}
