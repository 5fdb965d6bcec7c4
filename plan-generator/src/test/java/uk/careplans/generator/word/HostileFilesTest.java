package uk.careplans.generator.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static uk.careplans.testkit.WordMaker.word;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.WordMaker;

/** Files that should never have been templates: each is refused by a rule with a name, at once. */
@Timeout(60)
class HostileFilesTest {

    private static final String DOCTYPE = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";

    private static void assertRefused(byte[] file, String id) {
        WordFileException refused =
                catchThrowableOfType(WordFileException.class, () -> WordFile.open("form.docx", file));
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.id()).isEqualTo(id);
        assertThat(refused).hasMessageStartingWith("form.docx").hasMessageEndingWith("[" + id + "]");
    }

    private static byte[] with(String part, String content) {
        return Docx.with(word().paragraph("a").bytes(), part, content.getBytes(UTF_8));
    }

    @Test
    void whatIsNoZip() {
        assertRefused(new byte[0], "not-a-docx");
        assertRefused("{\\rtf1 Hello}".getBytes(UTF_8), "not-a-docx");
        assertRefused("Hello, I am a letter".getBytes(UTF_8), "not-a-docx");
    }

    @Test
    void anEncryptedOrOldFile() {
        assertRefused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                "protected-or-old");
    }

    @Test
    void aZipThatIsNoDocument() {
        assertRefused(Docx.zip(Map.of("readme.txt", "hello".getBytes(UTF_8))), "not-a-docx");
    }

    @Test
    void anyFileThatIsCutOff() {
        byte[] whole = word().paragraph("a").header("b").bytes();
        for (int length = 1; length < whole.length; length += 97) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> WordFile.open("form.docx", part)).isInstanceOf(WordFileException.class);
        }
    }

    @Test
    void randomBytesAndRandomlyDamagedFiles() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        byte[] whole = word().paragraph("a").header("b").bytes();
        for (int i = 0; i < 300; i++) {
            byte[] file = whole.clone();
            for (int change = 0; change <= random.nextInt(20); change++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            if (i % 3 == 0) {
                random.nextBytes(file);
            }
            try {
                WordFile.open("form.docx", file);
            } catch (WordFileException e) {
                assertThat(e.id()).isNotEmpty();
            } catch (RuntimeException | StackOverflowError e) {
                Assertions.fail("seed " + seed + ", file " + i, e);
            }
        }
    }

    /** Well-formed XML that no Word ever wrote: elements lost, doubled, moved and renamed. */
    @Test
    void randomlyShuffledParts() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        byte[] whole = WordMakerTest.everything().bytes();
        List<String> parts = List.of(
                "word/document.xml", "word/styles.xml", "word/numbering.xml", "word/header1.xml", "word/settings.xml");
        for (int i = 0; i < 200; i++) {
            String part = parts.get(random.nextInt(parts.size()));
            Document shuffled = Docx.parse(Docx.text(whole, part).getBytes(UTF_8));
            for (int change = 0; change <= random.nextInt(8); change++) {
                shuffle(shuffled, random);
            }
            try {
                Opened.of(Docx.with(whole, part, Docx.bytes(shuffled))).document();
            } catch (WordFileException e) {
                assertThat(e.id()).isNotEmpty();
            } catch (RuntimeException | StackOverflowError e) {
                Assertions.fail("seed " + seed + ", file " + i + ", " + part, e);
            }
        }
    }

    private static void shuffle(Document part, Random random) {
        List<Element> elements = Wml.all(part.getDocumentElement());
        Element one = elements.get(random.nextInt(elements.size()));
        Element other = elements.get(random.nextInt(elements.size()));
        List<String> names =
                List.of("ins", "del", "sdt", "tbl", "tr", "tc", "p", "r", "bookmarkStart", "smartTag", "pPr");
        switch (random.nextInt(5)) {
            case 0 -> other.appendChild(one.cloneNode(true));
            case 1 -> part.renameNode(one, Wml.W, "w:" + names.get(random.nextInt(names.size())));
            case 2 ->
                one.setAttributeNS(
                        Wml.W, "w:val", List.of("-1", "x", "", "99999999999999").get(random.nextInt(4)));
            case 3 -> Wml.set(one, "numId", "2147483647");
            default -> {
                if (one != part.getDocumentElement()) {
                    Wml.remove(one);
                }
            }
        }
    }

    @Test
    void aFontThatHappensToBeginLikeXmlIsNoHarm() throws Exception {
        byte[] font = "<? not XML".getBytes(UTF_8);

        assertThat(Opened.of(Docx.with(word().paragraph("a").bytes(), "word/fonts/font1.odttf", font))
                        .text())
                .isEqualTo("a\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/document.xml",
                "word/styles.xml",
                "word/settings.xml",
                "docProps/core.xml",
                "[Content_Types].xml",
                "_rels/.rels",
                "word/_rels/document.xml.rels",
                "customXml/item9.xml",
                "word/media/picture.bin"
            })
    void aDocumentTypeInAnyPart(String part) {
        assertRefused(with(part, "<?xml version=\"1.0\"?>" + DOCTYPE + "<x>&e;</x>"), "doctype");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void aDocumentTypeInAnotherEncoding(String encoding) {
        byte[] hidden = ("<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + DOCTYPE + "<x/>")
                .getBytes(Charset.forName(encoding));

        assertRefused(Docx.with(word().bytes(), "word/document.xml", hidden), "doctype");
        assertRefused(Docx.with(word().bytes(), "word/anything", hidden), "doctype");
    }

    @Test
    void xmlThatIsNotWellFormed() {
        assertRefused(with("word/document.xml", "<w:document>"), "broken-xml");
        assertRefused(with("word/document.xml", ""), "broken-xml");
    }

    @Test
    void somethingElseWhereTheDocumentShouldBe() {
        assertRefused(with("word/document.xml", "<html/>"), "unreadable");
    }

    @Test
    void xmlThatIsNestedTooDeeply() {
        String deep = "<w:document xmlns:w=\"" + Wml.W + "\"><w:body>" + "<w:sdt>".repeat(100_000)
                + "</w:sdt>".repeat(100_000) + "</w:body></w:document>";

        assertRefused(with("word/document.xml", deep), "too-deep");
    }

    @Test
    void aPartThatIsHugeWhenUnpacked() {
        byte[] bomb = Docx.with(word().bytes(), "word/media/huge.png", new byte[60 << 20]);
        assertThat(bomb.length).isLessThan(1 << 20);

        Assertions.assertThat(Duration.ofSeconds(5)).isGreaterThan(timeOf(() -> assertRefused(bomb, "too-big")));
    }

    @Test
    void moreThanFiveHundredParts() {
        Map<String, byte[]> entries = new LinkedHashMap<>(Docx.entries(word().bytes()));
        for (int i = 0; i < 600; i++) {
            entries.put("word/media/i" + i + ".png", new byte[0]);
        }
        assertRefused(Docx.zip(entries), "too-big");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "/evil.xml", "word/../../evil.xml", "C:/evil.xml", "word\\evil.xml"})
    void aPartWhoseNameLeadsOutOfTheFile(String name) {
        assertRefused(with(name, "<x/>"), "odd-part-name");
    }

    @Test
    void twoPartsOfOneName() {
        assertRefused(with("WORD/document.xml", "<x/>"), "part-twice");
    }

    @Test
    void macros() {
        assertRefused(retyped("application/vnd.ms-word.document.macroEnabled.main+xml"), "macros");
        assertRefused(with("word/vbaProject.bin", "x"), "macros");
    }

    @Test
    void otherKindsOfOfficeFiles() {
        assertRefused(
                retyped("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"),
                "not-a-docx");
        assertRefused(
                retyped("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"), "unreadable");
    }

    @Test
    void strictOpenXml() {
        byte[] template = word().bytes();
        String relationships = Docx.text(template, "_rels/.rels")
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument");

        assertRefused(Docx.with(template, "_rels/.rels", relationships.getBytes(UTF_8)), "strict");
    }

    @Test
    void aMissingMainDocument() {
        Map<String, byte[]> entries = new LinkedHashMap<>(Docx.entries(word().bytes()));
        entries.remove("word/document.xml");

        assertRefused(Docx.zip(entries), "unreadable");
    }

    @Test
    void stylesInACircle() {
        assertRefused(
                with("word/styles.xml", styles(style("A", "B") + style("B", "C") + style("C", "B"))), "style-circle");
        assertRefused(with("word/styles.xml", styles(style("A", "A"))), "style-circle");
    }

    @Test
    void aVeryLongChainOfStylesIsReadQuickly() throws Exception {
        StringBuilder chain = new StringBuilder(style("S0", "none"));
        for (int i = 1; i < 2000; i++) {
            chain.append(style("S" + i, "S" + (i - 1)));
        }
        WordFile file = WordFile.open("form.docx", with("word/styles.xml", styles(chain.toString())));

        assertThat(file.styles().headingLevel("S1999")).isEmpty();
    }

    @Test
    void somethingEmbedded() {
        WordMaker template = word().xml(
                        "<w:p><w:r><w:object><o:OLEObject Type=\"Embed\" ProgID=\"Excel.Sheet.12\" r:id=\"ole\"/>"
                                + "</w:object></w:r></w:p>")
                .part("word/embeddings/sheet.xlsx", new byte[] {1}, "application/x", "package", "ole");

        assertRefused(template.bytes(), "not-allowed");
    }

    @Test
    void linksThatAreNeitherWebNorMail() throws Exception {
        String link = "<w:p><w:hyperlink r:id=\"out\"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>";

        assertRefused(
                word().xml(link)
                        .link("out", "hyperlink", "file:///C:/secret.docx")
                        .bytes(),
                "not-allowed");
        assertRefused(
                word().xml(link).link("out", "hyperlink", "javascript:alert(1)").bytes(), "not-allowed");
        assertRefused(word().xml(link).bytes(), "missing-part");
        assertThat(Opened.of(word().xml(link).link("out", "hyperlink", "https://www.kent.gov.uk"))
                        .text())
                .isEqualTo("x\n");
    }

    @Test
    void picturesFromElsewhere() {
        String picture =
                "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"1\" name=\"p\"/><a:graphic>"
                        + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><a:blip r:link=\"out\"/>"
                        + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";

        assertRefused(
                word().xml(picture)
                        .link("out", "image", "https://example.org/beacon.png")
                        .bytes(),
                "not-allowed");
    }

    private static byte[] retyped(String contentType) {
        byte[] template = word().paragraph("a").bytes();
        String types = Docx.text(template, "[Content_Types].xml")
                .replace(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        contentType);
        return Docx.with(template, "[Content_Types].xml", types.getBytes(UTF_8));
    }

    private static String styles(String styles) {
        return "<w:styles xmlns:w=\"" + Wml.W + "\">" + styles + "</w:styles>";
    }

    private static String style(String id, String basedOn) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + id
                + "\"/><w:basedOn w:val=\"" + basedOn + "\"/></w:style>";
    }

    private static Duration timeOf(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
