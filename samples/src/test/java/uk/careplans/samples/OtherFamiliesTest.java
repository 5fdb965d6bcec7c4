package uk.careplans.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.samples.Terminal.careplans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.careplans.samples.Terminal.Outcome;
import uk.careplans.testkit.PlantedLeak;
import uk.careplans.testkit.WordMaker;

/** Names of another family are looked for in every document, and stand nowhere. */
class OtherFamiliesTest {

    private static final Path PLAN = Invented.SAMPLE_PLANS.resolve("mia-adoption.json");

    @TempDir
    Path folder;

    private Path names;
    private Path salt;
    private Path list;
    private Path document;

    @BeforeEach
    void nameThem() throws IOException {
        names = Files.writeString(folder.resolve("names.txt"), "Mrs Ottilie O'Hara-Flint\n\nBartholomew Quist\n");
        salt = folder.resolve("council.salt");
        list = folder.resolve("others.txt");
        document = folder.resolve("file.docx");
    }

    private Outcome hash() {
        return careplans("hash-names", names, "--salt", salt, "--out", list);
    }

    private Outcome generate(String paragraph, Object... more) throws IOException {
        Path form = Files.write(
                folder.resolve("form.docx"),
                WordMaker.word().paragraph(paragraph).bytes());
        List<Object> words = new ArrayList<>(List.of(
                "generate", "--form-file", form, PLAN, "--for", "file", "--on", "2026-11-20", "--out", document));
        words.addAll(Arrays.asList(more));
        return careplans(words.toArray());
    }

    private Outcome verify(Object... more) {
        List<Object> words = new ArrayList<>(
                List.of("verify-release", document, "--plan", PLAN, "--for", "file", "--on", "2026-11-20"));
        words.addAll(Arrays.asList(more));
        return careplans(words.toArray());
    }

    @Test
    void theListHoldsHashesAndTheSaltIsMadeOnce() throws IOException {
        Outcome first = hash();
        byte[] made = Files.readAllBytes(salt);
        String hashes = Files.readString(list);
        hash();

        assertThat(first.exitCode()).isZero();
        assertThat(first.outLines()).containsExactly("Written: " + salt, "Written: " + list + " (2 names)");
        assertThat(made).hasSize(32);
        assertThat(salt).hasBinaryContent(made);
        assertThat(hashes).matches("([0-9a-f]{64}\n){3}");
        assertThat(list).hasContent(hashes);
    }

    @Test
    void aNameOfAnotherFamilyHoldsTheDocumentAlsoTheFiles() throws IOException {
        hash();
        assertThat(generate("Plan for ${child.name}", "--other-families", list, "--salt", salt)
                        .exitCode())
                .isZero();
        Outcome clean = verify("--other-families", list, "--salt", salt);
        Files.write(document, PlantedLeak.all().get(0).in(Files.readAllBytes(document), "Ottilie O'Hara-Flint"));

        Outcome found = verify("--other-families", list, "--salt", salt);

        assertThat(clean.out()).contains("no name of another family is in it.");
        assertThat(found.exitCode()).isEqualTo(1);
        assertThat(found.err()).contains("[withheld-in-document]").doesNotContainIgnoringCase("flint");
        assertThat(verify().exitCode()).isZero();
    }

    @Test
    void whatThePlanSaysOfAnotherFamilyIsRefusedWhenTheDocumentIsMade() throws IOException {
        Files.writeString(names, "Aunt Friend of Danuta\nFamily Time Centre\n");
        hash();

        Outcome outcome =
                generate("#foreach($f in $familyTime)${f.venue} #end", "--other-families", list, "--salt", salt);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("familyTime/ft1/venue").contains("[withheld-in-document]");
        assertThat(document).doesNotExist();
    }

    @Test
    void aListOfAnotherSaltIsRefusedSinceNothingWouldBeFound() throws IOException {
        hash();
        Files.writeString(salt, "another secret of the council");

        Outcome outcome = generate("Plan for ${child.name}", "--other-families", list, "--salt", salt);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("was not made by careplans hash-names with the salt in");
        assertThat(document).doesNotExist();
    }

    @Test
    void aListOfNamesThatNobodyHashedIsRefusedWithoutRepeatingThem() throws IOException {
        hash();
        Files.writeString(list, Files.readString(list) + "Ottilie Flint\n");

        Outcome outcome = generate("Plan for ${child.name}", "--other-families", list, "--salt", salt);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("others.txt is refused.").doesNotContain("Flint");
    }

    @Test
    void aListGoesWithItsSalt() throws IOException {
        hash();

        assertThat(generate("Plan", "--other-families", list).exitCode()).isEqualTo(2);
        assertThat(verify("--salt", salt).exitCode()).isNotZero();
    }

    @Test
    void halfANameAndAShortSaltAreRefusedByLineAndNotRepeated() throws IOException {
        Files.writeString(names, "Ottilie O'Hara-Flint\nLarkspur\n");

        Outcome outcome = hash();

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err())
                .contains("names.txt, line 2: Give the whole name")
                .contains("because of 1 line.")
                .doesNotContain("Larkspur");
        assertThat(list).doesNotExist();

        Files.writeString(names, "Ottilie O'Hara-Flint\n");
        Files.writeString(salt, "short");
        assertThat(hash().err()).contains("A salt of less than 16 bytes is guessed");
    }

    @Test
    void theNamesAreNotWrittenOver() {
        assertThat(careplans("hash-names", names, "--salt", salt, "--out", names)
                        .exitCode())
                .isEqualTo(2);
        assertThat(salt).doesNotExist();
    }
}
