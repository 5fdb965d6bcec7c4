package uk.careplans.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.samples.Terminal.careplans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.careplans.generator.word.WordText;
import uk.careplans.samples.Terminal.Outcome;
import uk.careplans.testkit.WordMaker;

class GenerateTest {

    @TempDir
    Path folder;

    private Outcome generate(Path form, Path plan, Object out) {
        return careplans("generate", "--form-file", form, plan, "--for", "file", "--out", out);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aDocumentIsMadeFromAFormOfAPack() throws IOException {
        Path out = folder.resolve("a.docx");
        Path plan = Invented.SAMPLE_PLANS.resolve("mia-adoption.json");

        Outcome outcome = careplans("generate", "kent/care-plan", plan, "--for", "file", "--out", out);

        assertThat(outcome).isEqualTo(new Outcome(0, "Written: " + out + System.lineSeparator(), ""));
        assertThat(WordText.of(Files.readAllBytes(out)))
                .contains("Mia Rose Wójcik-Pryce")
                .doesNotContain("${", "#if", "#end");
    }

    @Test
    void aDraftForTheFileTellsWhatHoldsTheChildsCopy() throws IOException {
        String text = Files.readString(Invented.SAMPLE_PLANS.resolve("jakub-long-term-fostering.json"));
        Path plan = Invented.json(folder, "jakub.json", text.replaceFirst("\"toldInPerson\": true,", ""));
        Path out = folder.resolve("a.docx");

        Outcome outcome = careplans("generate", "child-friendly/8-11", plan, "--for", "file", "--out", out);

        assertThat(outcome.exitCode()).isZero();
        assertThat(out).exists();
        assertThat(outcome.errLines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("childsVersion/toldInPerson: ")
                .endsWith("[childs-version-not-told]");
        assertThat(outcome.errLines().get(1))
                .isEqualTo("This is a draft for the council's file. Those it is written for do not get it yet,"
                        + " because of 1 finding.");
    }

    @Test
    void aFormForChildrenCanBeHadWithLargerWordsAndWithoutPictures() {
        Path out = folder.resolve("a.docx");
        Path plan = Invented.SAMPLE_PLANS.resolve("jakub-long-term-fostering.json");

        Outcome outcome = careplans(
                "generate",
                "child-friendly/8-11",
                plan,
                "--for",
                "file",
                "--text-size",
                "largest",
                "--pictures",
                "none",
                "--out",
                out);

        assertThat(outcome).isEqualTo(new Outcome(0, "Written: " + out + System.lineSeparator(), ""));
    }

    @Test
    void aFormThatCannotBeHadSoSaysWhichCan() {
        Path out = folder.resolve("a.docx");
        Path plan = Invented.SAMPLE_PLANS.resolve("mia-adoption.json");

        Outcome outcome =
                careplans("generate", "kent/care-plan", plan, "--for", "file", "--text-size", "large", "--out", out);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.errLines())
                .singleElement()
                .asString()
                .startsWith(
                        "The form kent/care-plan cannot be had with large text, only with: normal. Forms that can: ")
                .contains("child-friendly/8-11");
        assertThat(careplans("generate", "kent/care-plan", plan, "--for", "file", "--pictures", "some", "--out", out)
                        .errLines())
                .contains("--pictures LEVEL: There is no \"some\". There are: all, few, none.");
        assertThat(out).doesNotExist();
    }

    @Test
    void aPackAloneStandsForTheFormThatTheReaderGets() throws IOException {
        Path out = folder.resolve("a.docx");
        Path plan = Invented.plan(folder);

        Outcome outcome = careplans("generate", "kent", plan, "--for", "child", "--out", out);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.errLines()).singleElement().asString().contains("The pack kent has ");
    }

    @Test
    void aPlanOfAnotherKindThanTheFormPrintsIsRefused() {
        Path out = folder.resolve("a.docx");
        Path plan = Invented.SAMPLE_PLANS.resolve("mia-court-final.json");

        Outcome outcome = careplans("generate", "kent/care-plan", plan, "--for", "file", "--out", out);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.errLines())
                .contains("No document was made of " + plan
                        + ". The form kent/care-plan prints a care plan, not a court care plan."
                        + " The command forms lists the forms.");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFormInNoPackPrintsTheKindOfPlanThatThePlanIs() throws IOException {
        Path out = folder.resolve("a.docx");
        Path form = Files.write(
                folder.resolve("court.docx"),
                WordMaker.word()
                        .paragraph("${filing.stage} plan for ${child.name}")
                        .bytes());

        Outcome outcome = generate(form, Invented.SAMPLE_PLANS.resolve("mia-court-final.json"), out);

        assertThat(outcome.exitCode()).isZero();
        assertThat(WordText.of(Files.readAllBytes(out))).contains("Final plan for Mia Rose Wójcik-Pryce");
    }

    @Test
    void aDocumentIsMadeFromAFormInNoPackAndFoldersAreMadeForIt() throws IOException {
        Path out = folder.resolve("new/folder/ana.docx");

        Outcome outcome = generate(Invented.form(folder), Invented.plan(folder), out);

        assertThat(outcome).isEqualTo(new Outcome(0, "Written: " + out + System.lineSeparator(), ""));
        assertThat(WordText.of(Files.readAllBytes(out)))
                .contains("Care plan for Ana Łamb")
                .contains("| Ana learns to swim. | 1 December 2026 |");
    }

    @Test
    void theSameCommandTwiceGivesTheSameBytes() throws IOException {
        Path form = Invented.form(folder);
        Path plan = Invented.plan(folder);
        Path out = folder.resolve("ana.docx");

        generate(form, plan, out);
        byte[] first = Files.readAllBytes(out);
        generate(form, plan, out);

        assertThat(Files.readAllBytes(out)).isEqualTo(first);
    }

    @Test
    void aPlanWithErrorsGivesNoDocumentAndTheExitCodeOne() throws IOException {
        Outcome outcome =
                generate(Invented.form(folder), Invented.contradictoryPlan(folder), folder.resolve("new/ana.docx"));

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.errLines()).hasSize(3).satisfies(lines -> {
            assertThat(lines.get(0)).startsWith("plan/author: ").endsWith(" [unknown-person]");
            assertThat(lines.get(1)).startsWith("child/dateOfBirth: ").endsWith(" [born-after-plan]");
            assertThat(lines.get(2)).endsWith("contradictory.json: no document was made, because of 2 findings.");
        });
        assertThat(files()).containsExactly("contradictory.json", "form.docx");
    }

    @Test
    void aRefusedPlanIsToldInFullWithoutWhatItSaysAndGivesTheExitCodeThree() throws IOException {
        Outcome outcome = generate(Invented.form(folder), Invented.refusedPlan(folder), folder.resolve("new/ana.docx"));

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.errLines()).hasSize(11).last().asString().endsWith("refused.json is refused: 10 findings.");
        assertThat(outcome.err()).contains("child/dateOfBirth: Give a date").doesNotContain("PLANTED");
        assertThat(files()).containsExactly("form.docx", "refused.json");
    }

    @Test
    void aFormWithProblemsGivesNoDocumentAndTheExitCodeOne() throws IOException {
        Outcome outcome =
                generate(Invented.formWithThreeMistakes(folder), Invented.plan(folder), folder.resolve("ana.docx"));

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.errLines())
                .hasSize(4)
                .last()
                .isEqualTo("three-mistakes.docx: no document was made, because of 3 problems.");
        assertThat(files()).containsExactly("plan.json", "three-mistakes.docx");
    }

    @Test
    void aFormWithAWarningGivesADocumentAndTellsTheWarning() {
        Path form = Invented.docx(
                folder,
                "comment.docx",
                Invented.withRequiredFields(WordMaker.word()
                        .paragraph(WordMaker.inline("<w:commentRangeStart w:id=\"0\"/><w:r><w:t>Care plan</w:t></w:r>"
                                + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"))
                        .comment("Kim", "Is this right?")));

        Outcome outcome = generate(form, Invented.plan(folder), folder.resolve("ana.docx"));

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.errLines()).singleElement().asString().startsWith("Warning: comment.docx, paragraph 1: ");
    }

    @Test
    void aFormThatIsNoWordFileGivesTheExitCodeThree() {
        Path plan = Invented.plan(folder);
        Path form = Invented.json(folder, "form.docx", "This is not a Word file.");

        Outcome outcome = generate(form, plan, folder.resolve("ana.docx"));

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.errLines()).last().asString().endsWith("form.docx cannot be read as a Word file.");
    }

    @Test
    void anOlderDocumentStaysAsItWasIfTheNewOneCannotBeMade() throws IOException {
        Path out = Invented.json(folder, "ana.docx", "the older document");

        generate(Invented.form(folder), Invented.contradictoryPlan(folder), out);

        assertThat(out).hasContent("the older document");
        assertThat(files()).containsExactly("ana.docx", "contradictory.json", "form.docx");
    }

    @Test
    void anUnknownReaderIsRefusedWithWhatIsPossible() {
        Outcome outcome = careplans("generate", "kent/care-plan", "plan.json", "--for", "everybody", "--out", "a.docx");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errLines())
                .startsWith(
                        "--for READER: There is no such reader. There are: file, court, court-annex, parent:person, child, carer:person,"
                                + " adopter:person, iro, guardian, agency:person, council:person.");
    }

    @Test
    void noReaderIsEverGuessed() {
        Outcome outcome = careplans("generate", "kent/care-plan", "plan.json", "--out", "a.docx");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errLines())
                .containsExactly("Missing: --for READER  " + Readers.OPTION, "See: careplans generate --help");
    }

    @Test
    void aMisspeltFormIsSuggested() {
        Outcome outcome = careplans("generate", "kent/careplan", "plan.json", "--for", "file", "--out", "a.docx");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errLines())
                .startsWith(
                        "There is no form kent/careplan. Did you mean kent/care-plan? \"careplans forms\" lists those there are.");
    }

    @Test
    void aPlanWithoutAFormIsAUsageError() {
        Outcome outcome = careplans("generate", "plan.json", "--for", "file", "--out", "a.docx");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("Name a form and a plan, like: careplans generate kent/care-plan PLAN.json");
    }

    @Test
    void aFormOfAPackBesidesAFormFileIsAUsageError() {
        Outcome outcome = careplans(
                "generate", "kent/care-plan", "plan.json", "--form-file", "f.docx", "--for", "file", "--out", "a.docx");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("With --form-file, name only the plan: the form is f.docx.");
    }

    @Test
    void anEmptyNameIsAUsageError() {
        Outcome outcome = careplans("generate", "kent/care-plan", "", "--for", "file", "--out", "a.docx");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("PLAN.json: a file's name is needed");
    }

    @Test
    void aMissingPlanIsSuggested() {
        Invented.plan(folder);

        Outcome outcome = generate(Invented.form(folder), folder.resolve("pln.json"), folder.resolve("a.docx"));

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err())
                .isEqualToIgnoringNewLines("There is no " + folder.resolve("pln.json") + ". Did you mean "
                        + folder.resolve("plan.json") + "?");
    }

    @Test
    void aPlanThatIsAFolderIsRefused() {
        Outcome outcome = generate(Invented.form(folder), folder, folder.resolve("a.docx"));

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).isEqualToIgnoringNewLines(folder + " is a folder. Name a file in it.");
    }

    @Test
    void aDocumentNeedsANameOfItsOwn() {
        Path form = Invented.form(folder);
        Path plan = Invented.plan(folder);

        Outcome overFolder = generate(form, plan, folder);
        Outcome overForm = generate(form, plan, form);
        Outcome otherEnding = generate(form, plan, folder.resolve("ana.pdf"));

        assertThat(List.of(overFolder, overForm, otherEnding))
                .extracting(Outcome::exitCode)
                .containsOnly(2);
        assertThat(overFolder.err()).startsWith(folder + " is a folder. Give the document a name in it");
        assertThat(overForm.err()).startsWith(form + " is read by this command, so it is not written over.");
        assertThat(otherEnding.err()).startsWith("The document is a Word file: give --out a name that ends in .docx");
    }

    @Test
    void aFormIsNotWrittenOverThroughALinkEither() throws IOException {
        Path form = Invented.form(folder);
        byte[] before = Files.readAllBytes(form);
        Path link = Files.createSymbolicLink(folder.resolve("link.docx"), form);

        assertThat(generate(form, Invented.plan(folder), link).exitCode()).isEqualTo(2);
        assertThat(form).hasBinaryContent(before);
    }

    @Test
    void aFileInPlaceOfAFolderIsTold() throws IOException {
        Path plan = Invented.plan(folder);

        Outcome outcome = generate(Invented.form(folder), plan, plan.resolve("ana.docx"));

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("could not be written").contains("plan.json is a file and not a folder.");
        assertThat(files()).containsExactly("form.docx", "plan.json");
    }
}
