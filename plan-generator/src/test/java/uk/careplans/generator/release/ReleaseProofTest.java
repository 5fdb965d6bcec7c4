package uk.careplans.generator.release;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.careplans.generator.GeneratedDocument;
import uk.careplans.generator.Template;
import uk.careplans.generator.TemplateSource;
import uk.careplans.generator.merge.Wording;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanType;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.OtherFamilies;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.json.PlanJson;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.PlantedLeak;
import uk.careplans.testkit.WordMaker;

/** Mia's father reads: he may not know where she lives, at 3 Larch Close with Sandra Pettifer, ZZ12 4AB. */
class ReleaseProofTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Plan PLAN = plan();
    private static final Edition FATHERS = Edition.of(PLAN, Reader.parent("p2"), ProfileJson.national(), DAY);
    private static final ReleaseProof PROOF = ReleaseProof.of(PLAN, FATHERS, OtherFamilies.none(), DAY);
    private static final byte[] CLEAN = WordMaker.word()
            .heading(1, "Care plan")
            .paragraph("Mia's plan, for her father. It says how Mia is.")
            .header("For the reader alone")
            .bytes();

    @TempDir
    Path folder;

    private static Plan plan() {
        try {
            return PlanJson.read(Path.of("../samples/plans/mia-adoption.json")).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Template form(String paragraph) {
        return Template.compile(new TemplateSource(
                        "northshire/care-plan",
                        "1",
                        "Care plan",
                        PlanType.CARE_PLAN,
                        Wording.standard(),
                        "a.docx",
                        WordMaker.word().paragraph(paragraph).bytes()))
                .orThrow();
    }

    private static void check(byte[] docx) throws NotReleasedException {
        PROOF.check(docx, "a.docx", List.of());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyPlantedLeakIsFoundAndNeverRepeated() {
        List<PlantedLeak> leaks = PlantedLeak.all();
        assertThat(leaks).hasSizeGreaterThanOrEqualTo(100);
        return Stream.of("3 Larch Close", "Sandra Pettifer", "ZZ12 4AB")
                .flatMap(secret -> leaks.stream()
                        .map(leak -> DynamicTest.dynamicTest(leak + ": " + secret, () -> {
                            byte[] docx = leak.in(CLEAN, secret);
                            assertThatThrownBy(() -> check(docx))
                                    .isInstanceOfSatisfying(NotReleasedException.class, refusal -> {
                                        assertThat(refusal.id()).isEqualTo("withheld-in-document");
                                        assertThat(refusal.leaks()).isNotEmpty();
                                        assertThat(refusal.getMessage())
                                                .doesNotContainIgnoringCase("larch")
                                                .doesNotContainIgnoringCase("pettifer")
                                                .doesNotContainIgnoringCase("zz12");
                                    });
                        })));
    }

    @TestFactory
    Stream<DynamicTest> whatIsHarmlessIsFoundNowhere() {
        return PlantedLeak.all().stream()
                .map(leak -> DynamicTest.dynamicTest(
                        leak.toString(), () -> check(leak.in(CLEAN, "9 Sycamore Parade near Quillhampton"))));
    }

    @Test
    void theRefusalNamesThePlaceInTheFileAndInThePlan() {
        byte[] docx = WordMaker.word().paragraph("Mia lives in 3 Larch Close.").bytes();

        assertThatThrownBy(() -> check(docx))
                .hasMessage(
                        String.join(
                                System.lineSeparator(),
                                "It holds what is withheld from parent:p2:",
                                "  word/document.xml, in its text: street, withheld at child/address",
                                "  word/document.xml, in its text: street, withheld at people/p12/address",
                                "  word/document.xml, in its text: street, withheld at people/p13/address",
                                "  word/document.xml, in its text: street, withheld at placement/address",
                                "Take it out of the plan's texts or out of the form, or record a release. [withheld-in-document]"));
    }

    @Test
    void theNameOfTheFileIsSearchedToo() {
        assertThatThrownBy(() -> PROOF.check(CLEAN, "Plan_Larch-Close.docx", List.of()))
                .hasMessageContaining("the name of the file: street");
    }

    @Test
    void fromTheCouncilsOwnFileNothingIsWithheld() throws IOException {
        Edition whole = Edition.of(PLAN, Reader.COUNCIL_FILE);
        ReleaseProof proof = ReleaseProof.of(PLAN, whole, OtherFamilies.none(), DAY);

        proof.check(PlantedLeak.all().get(0).in(CLEAN, "3 Larch Close"), "a.docx", List.of());

        assertThat(proof.isNeeded()).isFalse();
    }

    @Test
    void anEncryptedPartIsRefused() {
        byte[] docx = CLEAN.clone();
        docx[6] |= 1;

        assertThatThrownBy(() -> check(docx))
                .hasMessageContaining("(encrypted)")
                .hasMessageEndingWith("[document-not-searchable]");
    }

    @Test
    void aPartThatIsCutOffIsRefused() {
        byte[] docx = CLEAN.clone();
        Arrays.fill(docx, 60, 200, (byte) 0xFF);

        assertThatThrownBy(() -> check(docx)).hasMessageContaining("(damaged)");
    }

    @TestFactory
    Stream<DynamicTest> aPartOfWhichTheDirectorySaysSomethingElseIsRefused() {
        // Where in the head of an entry, and what it says there; programs go by the directory and show the part.
        Map<String, Consumer<ByteBuffer>> heads = Map.of(
                "stored and of twenty bytes",
                        head -> head.putShort(6, (short) 0)
                                .putShort(8, (short) 0)
                                .putInt(18, 20),
                "of no bytes, and no more said behind it",
                        head -> head.putShort(6, (short) 0).putInt(18, 0),
                "of another name", head -> head.put(30, (byte) 'x'),
                "without a name", head -> head.putShort(28, head.getShort(26)).putShort(26, (short) 0));
        return heads.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    byte[] docx = WordMaker.word().paragraph("3 Larch Close").bytes();
                    each.getValue().accept(headOfDocument(docx));

                    assertThatThrownBy(() -> check(docx)).hasMessageEndingWith("[document-not-searchable]");
                }));
    }

    private static ByteBuffer headOfDocument(byte[] docx) {
        String latin = new String(docx, ISO_8859_1);
        int at = latin.lastIndexOf("PK\3\4", latin.indexOf("word/document.xml", latin.indexOf("PK\3\4")));
        return ByteBuffer.wrap(docx, at, docx.length - at).slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    @Test
    void aPartForANewerProgramIsSearched() {
        byte[] docx = WordMaker.word().paragraph("3 Larch Close").bytes();
        headOfDocument(docx).putShort(4, (short) 200);

        assertThatThrownBy(() -> check(docx)).hasMessageEndingWith("[withheld-in-document]");
    }

    @Test
    void anArchiveBehindWhatLooksLikeXmlIsSearched() {
        byte[] inner = WordMaker.word().paragraph("3 Larch Close").bytes();
        byte[] behind =
                ByteBuffer.allocate(inner.length + 1).put((byte) '<').put(inner).array();

        assertThatThrownBy(() -> check(Docx.with(CLEAN, "word/media/a.xml", behind)))
                .hasMessageEndingWith("[withheld-in-document]");
    }

    @TestFactory
    Stream<DynamicTest> whatIsPackedInAWayThatIsNotReadIsRefused() {
        return Stream.of(
                        "%PDF-1.7 and so on",
                        "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 and so on",
                        "7z\u00BC\u00AF'\u001C and so on",
                        "BZh91AY&SY and so on",
                        "\u00FD7zXZ\0 and so on",
                        "<?xml version='1.0' encoding = 'UTF-7'?><a/>",
                        "<?xml version='1.0' encoding='IBM037'?><a/>",
                        "Lo\u00A7\u0094 and so on")
                .map(each -> DynamicTest.dynamicTest(
                        each,
                        () -> assertThatThrownBy(() -> check(Docx.with(CLEAN, "word/a.bin", each.getBytes(ISO_8859_1))))
                                .hasMessageContaining("(sealed)")
                                .hasMessageEndingWith("[document-not-searchable]")));
    }

    @Test
    void whatIsNoWordFileIsRefused() {
        assertThatThrownBy(() -> check("Nothing.".getBytes(UTF_8))).hasMessageContaining("(not-a-zip)");
    }

    @Test
    void whatIsPackedTooOftenIsRefused() {
        byte[] docx = CLEAN;
        for (int i = 0; i < 12; i++) {
            docx = Docx.zip(Map.of("a.docx", docx));
        }
        byte[] deep = docx;

        assertThatThrownBy(() -> check(deep)).hasMessageContaining("(too-deep)");
    }

    @Test
    @Timeout(120)
    void aFileThatUnpacksWithoutEndIsRefused() {
        byte[] bomb = Docx.zip(Map.of("a.bin", Docx.zip(Map.of("b.bin", new byte[300 << 20]))));

        assertThatThrownBy(() -> check(bomb)).hasMessageContaining("(too-big)");
    }

    @Test
    @Timeout(120)
    void aFileOfFiveMegabytesIsSearchedInGoodTime() throws IOException {
        byte[] noise = new byte[4 << 20];
        new Random(6).nextBytes(noise);
        WordMaker text = WordMaker.word();
        for (int i = 0; i < 10_000; i++) {
            text.paragraph("Everybody who looks after children listens to what they say, and writes it down. " + i);
        }
        byte[] docx = Docx.with(text.bytes(), "word/media/image1.emf", noise);

        check(docx);
        assertThatThrownBy(() -> check(Docx.with(docx, "word/z.xml", "<a>ZZ12 4AB</a>".getBytes(UTF_8))))
                .hasMessageContaining("postcode");
    }

    @Test
    void whatTheFormItselfSaysInOneStretchDoesNotCount() throws IOException {
        Template form = form("Offices: 3 Larch Close, Westhaven. For ${child.name}");
        GeneratedDocument document = form.generate(FATHERS);

        PROOF.check(document.bytes(), "a.docx", form.own());

        assertThatThrownBy(() -> PROOF.check(document.bytes(), "a.docx", List.of()))
                .hasMessageContaining("word/document.xml, in its text: street");
    }

    @Test
    void theSameWordsFromThePlanCountAlthoughTheFormSaysThem() {
        Template form = form("Offices: 3 Larch Close, Westhaven. For ${child.name} of ${placement.address}");
        GeneratedDocument document = form.generate(Edition.of(PLAN, Reader.COUNCIL_FILE));

        assertThatThrownBy(() -> PROOF.check(document.bytes(), "a.docx", form.own()))
                .hasMessageContaining("placement/address");
    }

    @Test
    void wordsOfTheFormAndOfThePlanTogetherCount() {
        Template form = form("At Larch ${child.name}");
        byte[] docx = form.generate(FATHERS).bytes();
        byte[] close = Docx.with(
                docx,
                "word/document.xml",
                Docx.text(docx, "word/document.xml")
                        .replaceFirst(">Mia[^<]*<", ">Close<")
                        .getBytes(UTF_8));

        assertThatThrownBy(() -> PROOF.check(close, "a.docx", form.own())).hasMessageContaining("street");
    }

    @Test
    void aCleanDocumentIsWritten() throws IOException {
        GeneratedDocument document = form("For ${child.name}").generate(FATHERS);

        PROOF.write(document, folder.resolve("a.docx"));

        assertThat(folder.resolve("a.docx")).hasBinaryContent(document.bytes());
        assertThat(files()).containsExactly("a.docx");
    }

    @Test
    void aDocumentWithSomethingWithheldLeavesNoFileAndWhatWasThereBefore() throws IOException {
        Path out = Files.writeString(folder.resolve("a.docx"), "before");
        GeneratedDocument document =
                form("For ${child.name} of ${placement.address}").generate(Edition.of(PLAN, Reader.COUNCIL_FILE));

        assertThatThrownBy(() -> PROOF.write(document, out, folder.resolve("r.json")))
                .isInstanceOf(NotReleasedException.class);

        assertThat(files()).containsExactly("a.docx");
        assertThat(out).hasContent("before");
    }

    @Test
    void noDocumentIsWrittenIfItsRecordCannotBe() throws IOException {
        GeneratedDocument document = form("For ${child.name}").generate(FATHERS);

        assertThatThrownBy(() -> PROOF.write(document, folder.resolve("a.docx"), folder.resolve("none/r.json")))
                .isInstanceOf(IOException.class);

        assertThat(files()).isEmpty();
    }

    @Test
    void theRecordSaysWhereAndWhyAndNoValue() throws IOException {
        GeneratedDocument document = form("For ${child.name}").generate(FATHERS);
        Path release = folder.resolve("r.json");

        PROOF.write(document, folder.resolve("a.docx"), release);
        String first = Files.readString(release);
        PROOF.write(document, folder.resolve("a.docx"), release);

        assertThat(first)
                .isEqualTo(Files.readString(release))
                .startsWith("{\n  \"reader\" : \"parent:p2\",\n  \"on\" : \"2026-11-20\",\n  \"document\" : {")
                .contains("\"name\" : \"northshire/care-plan\"")
                .containsPattern(
                        "\"field\" : \"placement/address\",\\s+\"labels\" : \\[\\s+\"locator\"\\s+],\\s+\"ground\" : ")
                .doesNotContain("Mia", "Larch", "Pettifer", "ZZ12");
        assertThat(first.indexOf("\"shown\"")).isLessThan(first.indexOf("placement/address"));
    }

    @Test
    void aRecordWhoseOwnNameTellsIsNotWritten() throws IOException {
        GeneratedDocument document = form("For ${child.name}").generate(FATHERS);

        assertThatThrownBy(() -> PROOF.write(document, folder.resolve("a.docx"), folder.resolve("Larch Close.json")))
                .hasMessageContaining("the name of the file");

        assertThat(files()).isEmpty();
    }

    @Test
    void aDocumentSaysOfWhichFormItIs() {
        assertThat(WrittenForm.in(form("For ${child.name}").generate(FATHERS).bytes()))
                .contains("northshire/care-plan");
        assertThat(WrittenForm.in(CLEAN)).isEmpty();
        assertThat(WrittenForm.in("Nothing.".getBytes(UTF_8))).isEmpty();
    }
}
