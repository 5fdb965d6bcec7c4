package uk.careplans.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.samples.Terminal.careplans;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.runs;
import static uk.careplans.testkit.WordMaker.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.careplans.samples.Terminal.Outcome;
import uk.careplans.testkit.Docx;

class CheckFormTest {

    @TempDir
    Path folder;

    private Path formWithAWarning() {
        return Invented.docx(
                folder,
                "warning.docx",
                Invented.withRequiredFields(word().paragraph(inline(
                        "<w:ins w:id=\"1\" w:author=\"Anna\"><w:r><w:t>${child.name}</w:t></w:r></w:ins>"))));
    }

    private Path tornForm() {
        return Invented.docx(
                folder, "torn.docx", Invented.withRequiredFields(word().paragraph(runs("For ${chi", "ld.name}."))));
    }

    private static Outcome checkForm(Object... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = "check-form";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--plan-type";
        all[all.length - 1] = "care-plan";
        return careplans(all);
    }

    // ---- verdicts

    @Test
    void aSoundFormHasNoProblems() {
        Path form = Invented.form(folder);

        assertThat(checkForm(form)).isEqualTo(new Outcome(0, form + ": usable." + System.lineSeparator(), ""));
    }

    @Test
    void threeMistakesGetThreeSentencesAtThreePlaces() {
        Path form = Invented.formWithThreeMistakes(folder);
        Outcome outcome = checkForm(form);

        assertThat(outcome.outLines())
                .containsExactlyInAnyOrder(
                        "Error: three-mistakes.docx, page header: #if($child.knownAs) is opened and never closed."
                                + " Put #end in this page header, after what it keeps or leaves out. [not-closed]",
                        "Error: three-mistakes.docx, heading \"About the child\", paragraph 1: ${child.nmae} is not in a care plan."
                                + " Did you mean ${child.name}? [unknown-field]",
                        "Error: three-mistakes.docx, heading \"Services\", table 1, row 2, column \"From when?\": ${a.by} is used"
                                + " outside its loop. Put it between #foreach($a in …) and the #end of that loop. [outside-loop]",
                        form + ": not usable: 3 errors.");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void everyFileIsNamedWithItsVerdictWhateverBecomesOfTheOthers() {
        Path missing = folder.resolve("sound.docx");
        Path sound = Invented.form(folder);
        Path warning = formWithAWarning();
        Path broken = Invented.formWithThreeMistakes(folder);
        Path plan = Invented.plan(folder);

        Outcome outcome = checkForm(missing, sound, warning, broken, plan);

        assertThat(outcome.outLines())
                .filteredOn(line -> line.startsWith(folder.toString()))
                .containsExactly(
                        missing + ": cannot be read.",
                        sound + ": usable.",
                        warning + ": usable, with 1 warning.",
                        broken + ": not usable: 3 errors.",
                        plan + ": cannot be read.");
        assertThat(outcome.outLines())
                .contains("Error: There is no " + missing + ". [unreadable-file]")
                .anyMatch(line -> line.startsWith("Error: " + plan + " is JSON, not a form"))
                .anyMatch(
                        line -> line.startsWith("Warning: warning.docx, paragraph 1: A tracked change is still open."));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isEqualTo(3);
    }

    @Test
    void aWarningAloneGivesTheExitCodeOne() {
        assertThat(checkForm(formWithAWarning()).exitCode()).isEqualTo(1);
    }

    @Test
    void theSameIsToldAsJson() throws IOException {
        Path missing = folder.resolve("missing-\"é\".docx");
        Path broken = Invented.formWithThreeMistakes(folder);

        Outcome outcome = checkForm(
                broken,
                Invented.form(folder),
                formWithAWarning(),
                missing,
                "--json",
                "--annotated",
                folder.resolve("annotated"));

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).isEmpty();
        Golden.assertSame(
                outcome.out().replace(folder.toString(), "forms").replace(System.lineSeparator(), "\n"),
                "check-form.json");
    }

    // ---- files for the author

    @Test
    void everyFormThatCanBeReadIsWrittenWithItsProblemsAsComments() {
        Path broken = Invented.formWithThreeMistakes(folder);
        Path sound = Invented.form(folder);
        Path out = folder.resolve("out/annotated");

        Outcome outcome = checkForm(broken, sound, Invented.plan(folder), "--annotated", out);

        assertThat(outcome.outLines())
                .contains(
                        "Written: " + out.resolve("three-mistakes.docx") + " (3 comments)",
                        "Written: " + out.resolve("form.docx") + " (no comments)");
        assertThat(out).isDirectoryNotContaining("glob:**.json");
        assertThat(out.resolve("form.docx")).hasSameBinaryContentAs(sound);
        assertThat(Docx.text(bytes(out.resolve("three-mistakes.docx")), "word/comments.xml"))
                .contains("${child.nmae} is not in a care plan. Did you mean ${child.name}? [unknown-field]");
    }

    @Test
    void aTornFormIsWrittenWithItsTagsWhole() {
        Path out = folder.resolve("out/healed.docx");

        Outcome outcome = checkForm(tornForm(), "--healed", out);

        assertThat(outcome.outLines())
                .containsExactly(folder.resolve("torn.docx") + ": usable.", "Written: " + out + " (27 tags put whole)");
        assertThat(outcome.exitCode()).isZero();
        assertThat(Docx.text(bytes(out), "word/document.xml")).contains("<w:noProof/></w:rPr><w:t>${child.name}</w:t>");
    }

    @Test
    void aFormIsNeverWrittenOver() {
        Path form = tornForm();
        byte[] before = bytes(form);

        for (Outcome outcome : List.of(
                checkForm(form, "--annotated", folder), checkForm(form, "--healed", folder.resolve("./torn.docx")))) {
            assertThat(outcome.exitCode()).isEqualTo(2);
            assertThat(outcome.errLines().get(0))
                    .contains("is read by this command, so it is not written over. Give --");
        }
        assertThat(form).hasBinaryContent(before);
    }

    @Test
    void whatCannotBeWrittenIsSaidBeforeAnythingIsRead() throws IOException {
        Path form = tornForm();
        Path other =
                Files.copy(form, Files.createDirectory(folder.resolve("other")).resolve("torn.docx"));

        assertThat(checkForm(form, other, "--annotated", folder.resolve("out")).errLines())
                .startsWith("Two files would be written as " + folder.resolve("out/torn.docx")
                        + ". Write them in different folders, one after the other.");
        assertThat(checkForm(form, other, "--healed", folder.resolve("h.docx")).errLines())
                .startsWith("--healed writes one form: name one form with it.");
        assertThat(checkForm(form, "--healed", folder.resolve("h.doc")).errLines())
                .startsWith("The document is a Word file: give --healed a name that ends in .docx");
        assertThat(checkForm(form, "--annotated", form).errLines())
                .startsWith(form + " is a file. Give --annotated the name of a folder.");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFileThatCannotBeWrittenDoesNotKeepTheOthersFromBeingChecked() throws IOException {
        Path sound = Invented.form(folder);
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.createDirectories(out.resolve("form.docx/in the way"));

        Outcome outcome = checkForm(sound, tornForm(), "--annotated", out);

        assertThat(outcome.errLines())
                .singleElement()
                .asString()
                .startsWith(out.resolve("form.docx") + " could not be written");
        assertThat(outcome.outLines()).contains(sound + ": usable.", folder.resolve("torn.docx") + ": usable.");
        assertThat(outcome.exitCode()).isEqualTo(3);
    }

    @Test
    void anUnknownKindOfPlanIsAUsageError() {
        Outcome outcome = careplans("check-form", Invented.form(folder), "--plan-type", "pathway");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errLines())
                .startsWith(
                        "--plan-type TYPE: there is no kind of plan pathway. There is: care-plan, court-care-plan, childs-plan");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
