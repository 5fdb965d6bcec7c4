package uk.careplans.generator.gate;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.WordMaker;

/** What an honest author saves passes the gate: what Word adds of itself, and everything that is just within a limit. */
class GateTest {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static void assertPasses(byte[] docx) {
        assertThatCode(() -> Gate.check("form.docx", docx)).doesNotThrowAnyException();
    }

    private static void assertPasses(WordMaker form) {
        assertPasses(form.bytes());
    }

    @Test
    void whatWordAddsOfItselfPasses() {
        assertPasses(word().paragraph("a")
                .comment("Anna Author", "b")
                .property("dc:creator", "Anna Author")
                .part("word/webSettings.xml", root("webSettings"), WORD + "webSettings+xml", "webSettings", "web")
                .part("word/fontTable.xml", root("fonts"), WORD + "fontTable+xml", "fontTable", "fonts")
                .part(
                        "word/theme/theme1.xml",
                        "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"/>".getBytes(UTF_8),
                        "application/vnd.openxmlformats-officedocument.theme+xml",
                        "theme",
                        "theme")
                .part(
                        "word/people.xml",
                        "<w15:people xmlns:w15=\"urn:x\"/>".getBytes(UTF_8),
                        WORD + "people+xml",
                        "http://schemas.microsoft.com/office/2011/relationships/people",
                        "people")
                .part(
                        "word/stylesWithEffects.xml",
                        root("styles"),
                        "application/vnd.ms-word.stylesWithEffects+xml",
                        "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects",
                        "effects")
                .part(
                        "word/glossary/document.xml",
                        root("glossaryDocument"),
                        WORD + "document.glossary+xml",
                        "glossaryDocument",
                        "glossary")
                .part("customXml/item1.xml", "<b/>".getBytes(UTF_8), "application/xml", "customXml", "custom")
                .part("word/media/image1.emf", new byte[] {1}, "image/x-emf", "image", "picture"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PAGE",
                "page \\* MERGEFORMAT",
                "NUMPAGES",
                "TOC \\o \"1-3\" \\h \\z \\u",
                "PAGEREF _Toc1 \\h",
                "SEQ Table \\* ARABIC",
                "STYLEREF \"Heading 1\"",
                "MERGEFIELD $child.name",
                "FORMTEXT",
                "FORMCHECKBOX",
                "FORMDROPDOWN",
                "DOCPROPERTY Title",
                "DATE",
                "HYPERLINK \"https://www.example.org/a\" \\o \"tip\"",
                "HYPERLINK \"mailto:a@example.org\"",
                "HYPERLINK \"tel:01632960001\"",
                "HYPERLINK \\l \"there\"",
                "HYPERLINK \"${plan.website}\"",
                "there",
                ""
            })
    void theFieldsThatFormsHavePass(String code) {
        assertPasses(word().paragraph(inline("<w:bookmarkStart w:id=\"1\" w:name=\"There\"/><w:bookmarkEnd w:id=\"1\"/>"
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + WordMaker.escape(code)
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>DDE</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "HTTP://example.org",
                "mailto:a@example.org",
                "tel:01632960001",
                "#there",
                "$%7Bplan.website%7D"
            })
    void linksThatAPersonClicksOnPass(String address) {
        assertPasses(word().paragraph("a").link("out", "hyperlink", address));
    }

    @Test
    void whatIsJustWithinALimitPasses() {
        assertPasses(body("<w:sdt>".repeat(254) + "</w:sdt>".repeat(254)));
        assertPasses(body("<w:tbl><w:tr><w:tc>".repeat(20) + "<w:p/>" + "<w:p/></w:tc></w:tr></w:tbl>".repeat(20)));
        assertPasses(body("<w:p>" + "<w:r/>".repeat(199_999) + "</w:p>"));
        StringBuilder styles = new StringBuilder();
        for (int i = 1; i <= 50; i++) {
            styles.append("<w:style w:styleId=\"S%d\"><w:basedOn w:val=\"S%d\"/></w:style>".formatted(i, i + 1));
        }
        assertPasses(Docx.with(word().bytes(), "word/styles.xml", root("styles", styles.toString())));
    }

    @Test
    void utf16Passes() {
        byte[] good = word().paragraph("Zoë").bytes();
        String document = Docx.text(good, "word/document.xml").replace("UTF-8", "UTF-16");

        assertPasses(Docx.with(good, "word/document.xml", document.getBytes(UTF_16)));
    }

    @Test
    void styleThatIsUsedByTwoOthersIsNoCircle() {
        assertPasses(Docx.with(
                word().bytes(),
                "word/styles.xml",
                root(
                        "styles",
                        "<w:style w:styleId=\"A\"/><w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>"
                                + "<w:style w:styleId=\"C\"><w:basedOn w:val=\"A\"/><w:next w:val=\"C\"/></w:style>")));
    }

    @Test
    void whatPassedIsWrittenAsItCame() throws Exception {
        byte[] docx = word().paragraph("a").bytes();
        CheckedFile checked = Gate.check("form.docx", docx);
        byte[] written = checked.with(Map.of("word/document.xml", new byte[] {1}), Map.of("new.xml", new byte[] {2}));

        assertThat(Docx.entries(checked.with(Map.of(), Map.of()))).containsExactlyEntriesOf(Docx.entries(docx));
        assertThat(Docx.entries(written)).containsEntry("word/document.xml", new byte[] {1});
        assertThat(Docx.names(written))
                .endsWith("new.xml")
                .hasSize(Docx.names(docx).size() + 1);
    }

    @Test
    void ofAnEndlessFileNoMoreIsReadThanSaysThatItIsTooBig() throws IOException {
        Path file = Files.createTempFile("careplans", ".docx");
        try {
            Files.write(file, new byte[21 << 20]);
            assertThat(Gate.read(file)).hasSize((20 << 20) + 1);
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] body(String blocks) {
        return Docx.with(word().bytes(), "word/document.xml", root("document", "<w:body>" + blocks + "</w:body>"));
    }

    private static byte[] root(String name) {
        return root(name, "");
    }

    private static byte[] root(String name, String content) {
        return ("<w:" + name + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + content
                        + "</w:" + name + ">")
                .getBytes(UTF_8);
    }
}
