package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.careplans.generator.Plans.action;
import static uk.careplans.generator.Plans.plan;
import static uk.careplans.generator.Plans.withActions;
import static uk.careplans.generator.Plans.withName;
import static uk.careplans.generator.Plans.withText;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.careplans.generator.merge.Wording;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.model.PlanDetailsBuilder;
import uk.careplans.model.PlanType;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.Reader;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.Outputs;

/** A generated document as a file: always the same, written whole or not at all, and discreet. */
class DocumentTest {

    private static final Template FORM = template(word().header("${child.name}")
            .paragraph("${child.name} ${child.dateOfBirth.weekday} ${plan.version}")
            .paragraph("${whenCareEnds}")
            .table(row("#foreach($a in $actions)${a.what}", "${a.by.figures}#end"))
            .paragraph(".")
            .bytes());

    private static Template template(byte[] docx) {
        return Template.compile(new TemplateSource(
                        "northshire/care-plan",
                        "3",
                        "Care plan",
                        PlanType.CARE_PLAN,
                        Wording.standard(),
                        "form.docx",
                        docx))
                .orThrow();
    }

    private static GeneratedDocument generate(CarePlan plan) {
        GeneratedDocument document = FORM.generate(Edition.of(plan, Reader.COUNCIL_FILE));
        Outputs.good(document.bytes());
        return document;
    }

    // ---- always the same

    @Test
    void theSamePlanGivesTheSameBytes() {
        CarePlan plan = withActions(action("a1", "1. x\n2. y", "p1"));
        assertThat(generate(plan).bytes()).isEqualTo(generate(plan).bytes());
    }

    @Test
    void anotherTemplateOfTheSameFileGivesTheSameBytes() {
        byte[] docx = word().paragraph("${child.name}").bytes();
        CarePlan plan = withName("Maya");
        assertThat(template(docx)
                        .generate(Edition.of(plan, Reader.COUNCIL_FILE))
                        .bytes())
                .isEqualTo(template(docx)
                        .generate(Edition.of(plan, Reader.COUNCIL_FILE))
                        .bytes());
    }

    @Test
    void theComputersCountryAndClockMakeNoDifference() {
        CarePlan plan = withText("1. x\n2. y");
        byte[] here = generate(plan).bytes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(generate(plan).bytes()).isEqualTo(here);
            assertThat(WordText.of(generate(plan).bytes())).contains("Monday 1 August 2016");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void threadsThatShareATemplateDoNotMixTheirPlans() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> done = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                int number = i;
                done.add(threads.submit(() -> makesFiftyOfItsOwn(number)));
            }
            for (Future<Boolean> each : done) {
                assertThat(each.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean makesFiftyOfItsOwn(int number) {
        CarePlan plan = withName("Child number " + number);
        byte[] first = generate(plan).bytes();
        assertThat(WordText.of(first)).contains("Child number " + number + " Monday");
        for (int i = 0; i < 50; i++) {
            assertThat(generate(plan).bytes()).isEqualTo(first);
        }
        return true;
    }

    @Test
    void theBytesAreACopy() {
        GeneratedDocument document = generate(withName("Maya"));
        Arrays.fill(document.bytes(), (byte) 0);
        assertThat(WordText.of(document.bytes())).contains("Maya");
    }

    // ---- written whole or not at all

    @Test
    void aFileIsWrittenWithNothingBesideIt(@TempDir Path folder) throws IOException {
        GeneratedDocument document = generate(withName("Maya"));
        document.writeTo(folder.resolve("plan.docx"));
        assertThat(folder.resolve("plan.docx")).hasBinaryContent(document.bytes());
        assertThat(names(folder)).containsExactly("plan.docx");
    }

    @Test
    void aFileThatIsThereIsReplaced(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.docx"), "old");
        GeneratedDocument document = generate(withName("Maya"));
        document.writeTo(file);
        assertThat(file).hasBinaryContent(document.bytes());
        assertThat(names(folder)).containsExactly("plan.docx");
    }

    @Test
    void onlyItsOwnerMayReadTheFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.docx"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        generate(withName("Maya")).writeTo(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFolderInItsPlaceStaysAsItWas(@TempDir Path folder) throws IOException {
        Path target = Files.createDirectory(folder.resolve("plan.docx"));
        Path inside = Files.writeString(target.resolve("x"), "x");
        assertThatIOException().isThrownBy(() -> generate(withName("Maya")).writeTo(target));
        assertThat(inside).hasContent("x");
        assertThat(names(folder)).containsExactly("plan.docx");
    }

    @Test
    void anEmptyFolderInItsPlaceStaysAsItWas(@TempDir Path folder) throws IOException {
        Path target = Files.createDirectory(folder.resolve("plan.docx"));
        assertThatIOException().isThrownBy(() -> generate(withName("Maya")).writeTo(target));
        assertThat(target).isEmptyDirectory();
        assertThat(names(folder)).containsExactly("plan.docx");
    }

    @Test
    void aFolderThatIsNotThereIsNotMade(@TempDir Path folder) throws IOException {
        assertThatIOException()
                .isThrownBy(() ->
                        generate(withName("Maya")).writeTo(folder.resolve("no").resolve("plan.docx")));
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void aFileInPlaceOfTheFolderIsAnError(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("x"), "x");
        assertThatIOException().isThrownBy(() -> generate(withName("Maya")).writeTo(file.resolve("plan.docx")));
        assertThat(file).hasContent("x");
    }

    @Test
    void aNameAsLongAsAFileMayHaveIsWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("x".repeat(250) + ".docx");
        generate(withName("Maya")).writeTo(file);
        assertThat(file).exists();
    }

    @Test
    void theRootIsNoFile() {
        assertThatIOException().isThrownBy(() -> generate(withName("Maya")).writeTo(Path.of("/")));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    // ---- discreet

    @Test
    void nothingOfTheTemplatesAuthorIsInADocument() {
        byte[] docx = template(word().property("dc:creator", "Anna Author")
                        .property("cp:lastModifiedBy", "Anna Author")
                        .property("dc:title", "Draft of Anna Author")
                        .comment("Anna Author", "Secret remark")
                        .paragraph(
                                inline(
                                        "<w:r><w:t>${child.name}</w:t></w:r><w:r><w:commentReference w:id=\"0\"/></w:r>"
                                                + "<w:ins w:id=\"5\" w:author=\"Anna Author\" w:date=\"2020-01-01T00:00:00Z\"><w:r><w:t>new</w:t></w:r></w:ins>"
                                                + "<w:del w:id=\"6\" w:author=\"Anna Author\"><w:r><w:delText>Secret words</w:delText></w:r></w:del>"))
                        .bytes())
                .generate(Edition.of(withName("Maya"), Reader.COUNCIL_FILE))
                .bytes();
        Docx.entries(Outputs.good(docx))
                .forEach((name, content) -> assertThat(new String(content, StandardCharsets.UTF_8))
                        .as(name)
                        .doesNotContain("Anna")
                        .doesNotContain("Secret")
                        .doesNotContain("2020"));
        assertThat(WordText.of(docx)).isEqualTo("Mayanew\n");
    }

    @Test
    void aPlanWithoutADateIsRefused() {
        CarePlan plan = plan().plan(Answer.of(
                        PlanDetailsBuilder.builder(plan().build().plan().value().orElseThrow())
                                .date(Answer.notRecorded())
                                .build()))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> generate(plan))
                .withMessage("plan/date: A document needs the date of its plan. Check the plan before it is printed.");
    }

    @Test
    void aPlanWithoutDetailsIsRefused() {
        CarePlan plan = plan().plan(Answer.notRecorded()).build();
        assertThatIllegalArgumentException().isThrownBy(() -> generate(plan)).withMessageStartingWith("plan/date: ");
    }

    @Test
    void aPlanWithoutAnIdIsRefused() {
        CarePlan plan = plan().plan(Answer.of(PlanDetailsBuilder.builder()
                        .date(Answer.of(LocalDate.of(2026, 5, 14)))
                        .build()))
                .build();
        assertThatIllegalArgumentException().isThrownBy(() -> generate(plan)).withMessageStartingWith("plan/id: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maya\u0000Hill", "Maya\u000BHill", "Maya\uD800Hill", "Maya\uFFFEHill", "Maya Hill\uDC00"})
    void aCharacterThatNoWordFileCanHoldIsRefusedByItsFieldAndNotByItsText(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> generate(withName(name)))
                .withMessageMatching(
                        "child/name: Take out the character U\\+[0-9A-F]{4}, which no Word document can hold\\.")
                .satisfies(e -> assertSaysNothing(e, "Maya", "Hill"));
    }

    @Test
    void aLongTextIsRefusedByItsFieldToo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> generate(withActions(action("a1", "fine"), action("a2", "Secret\u0001"))))
                .withMessageStartingWith("actions/a2/what: ")
                .satisfies(e -> assertSaysNothing(e, "Secret", "fine"));
    }

    private static void assertSaysNothing(Throwable e, String... values) {
        for (Throwable at = e; at != null; at = at.getCause()) {
            assertThat(at.toString()).doesNotContain(values);
        }
    }

    @Test
    void nothingPrintsAPlanByMistake() {
        Edition edition = Edition.of(withName("Maya Hill"), Reader.COUNCIL_FILE);
        GeneratedDocument document = FORM.generate(edition);
        assertThat(Stream.of(edition, document, FORM).map(Object::toString)).noneMatch(words -> words.contains("Maya"));
    }

    @Test
    void aDocumentSaysWhatItIs() {
        byte[] docx = generate(withName("Maya")).bytes();
        assertThat(Docx.text(docx, "docProps/core.xml")).contains("Care plan").doesNotContain("Maya");
    }
}
