package uk.careplans.generator.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.testkit.WordMaker.word;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.SchemaCheck;

/** A check that never found anything would be no check. */
class SchemaCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<w:p><w:r><w:rPr><w:sz w:val=\"abc\"/></w:rPr></w:r></w:p> | word/document.xml: ",
                "<w:p><w:r><w:t>a</w:t></w:r><w:pPr/></w:p> | Unexpected 'pPr' here in element p",
                "<w:tbl><w:tblPr/><w:tblGrid/></w:tbl><w:p/> | a table without rows",
                "<w:tbl><w:tblPr/><w:tblGrid/><w:tr/></w:tbl><w:p/> | a row without cells",
                "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p/><w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl> | does not end in a paragraph",
                "<w:sdt><w:sdtContent/></w:sdt> | a control with nothing in it",
                "<w:sdt><w:sdtPr><w:id w:val=\"1\"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:id w:val=\"1\"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt> | two controls with one id",
                "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"a\"/></w:p> | bookmarkStart without bookmarkEnd",
                "<w:p><w:bookmarkEnd w:id=\"1\"/></w:p> | bookmarkEnd without bookmarkStart",
                "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"a\"/><w:bookmarkEnd w:id=\"1\"/><w:bookmarkStart w:id=\"2\" w:name=\"a\"/><w:bookmarkEnd w:id=\"2\"/></w:p> | two bookmarks of one name",
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p> | a field that never ends",
                "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"1\" name=\"a\"/></wp:inline></w:drawing><w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"1\" name=\"a\"/></wp:inline></w:drawing></w:r></w:p> | two drawings with one id",
                "<w:p><w:hyperlink r:id=\"no\"/></w:p> | refers to no, which",
            })
    void itFindsWhatIsWrongInTheText(String blocks, String problem) {
        assertThat(SchemaCheck.check(word().xml(blocks).bytes()))
                .anySatisfy(each -> assertThat(each).contains(problem));
    }

    @Test
    void itFindsPartsThatNothingLeadsToAndThatHaveNoType() {
        assertThat(SchemaCheck.check(Docx.with(word().bytes(), "word/lost.bin", new byte[1])))
                .containsExactly(
                        "The part word/lost.bin has no content type", "Nothing leads to the part word/lost.bin");
    }

    @Test
    void itFindsRelationshipsThatLeadNowhere() {
        Map<String, byte[]> entries = new LinkedHashMap<>(Docx.entries(word().bytes()));
        entries.remove("word/settings.xml");

        assertThat(SchemaCheck.check(Docx.zip(entries)))
                .containsExactly(
                        "There is a content type for word/settings.xml, which is not there",
                        "word/_rels/document.xml.rels leads to word/settings.xml, which is not there");
    }

    @Test
    void itFindsPartsThatAreThereTwice() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : Docx.entries(word().bytes()).entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
            zip.putNextEntry(new ZipEntry("word/Document.xml"));
            zip.write("<x/>".getBytes(UTF_8));
        }

        assertThat(SchemaCheck.check(bytes.toByteArray())).contains("The part word/Document.xml is there twice");
    }

    @Test
    void itFindsPrefixesThatNobodyDeclared() {
        byte[] docx = word().bytes();
        String body = Docx.text(docx, "word/document.xml").replace("\"w14 w15\"", "\"w14 w99\"");

        assertThat(SchemaCheck.check(Docx.with(docx, "word/document.xml", body.getBytes(UTF_8))))
                .containsExactly("word/document.xml: mc:Ignorable names w99, which is not declared");
    }

    @Test
    void itReadsPartsAsWordDoesThatKnowsNoExtensions() {
        String extended =
                "<w:p w14:paraId=\"12345678\"><w:r><w:rPr><w14:ligatures w14:val=\"standard\"/></w:rPr><w:t>a</w:t></w:r></w:p>";
        byte[] notIgnorable = Docx.with(
                word().bytes(),
                "word/document.xml",
                Docx.text(word().xml(extended).bytes(), "word/document.xml")
                        .replace("mc:Ignorable=\"w14 w15\"", "")
                        .getBytes(UTF_8));

        assertThat(SchemaCheck.check(word().xml(extended).bytes())).isEmpty();
        assertThat(SchemaCheck.check(notIgnorable)).isNotEmpty();
    }
}
