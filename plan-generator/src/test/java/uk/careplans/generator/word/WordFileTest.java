package uk.careplans.generator.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.careplans.testkit.WordMaker.word;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.LibreOffice;
import uk.careplans.testkit.SchemaCheck;
import uk.careplans.testkit.WordMaker;

class WordFileTest {

    @Test
    void aDocumentSaysWhatItsTemplateSays() throws Exception {
        byte[] template = WordMakerTest.everything().bytes();
        byte[] document = Opened.of(template).document();

        assertThat(SchemaCheck.check(document)).isEmpty();
        assertThat(WordText.of(document)).isEqualTo(WordText.of(template).replace("«$child.name»", "$child.name"));
    }

    @Test
    void aFileWithoutStylesListsAndSettingsGetsRealLists() throws Exception {
        Opened bare = Opened.of(
                word().paragraph("Hello").without("styles").without("numbering").without("settings"));

        assertThat(bare.file().styles().listBullet()).isEqualTo("ListBullet");
        assertThat(bare.file().styles().listNumber()).isEqualTo("ListNumber");
        assertThat(bare.file().numbering().firstFreeId()).isEqualTo(3);
        assertThat(SchemaCheck.check(bare.document(Opened.lists(1, 5)))).isEmpty();
    }

    @Test
    void libreOfficeOpensADocumentAndPrintsItsText() throws Exception {
        byte[] document = Opened.of(WordMakerTest.everything()).document(Opened.lists(1, 1, 4));

        LibreOffice.Rendered rendered = LibreOffice.render(document);

        assertThat(rendered.pages()).isEqualTo(1);
        assertThat(rendered.text()).contains("About ${child.name}", "first again");
        assertThat(rendered.charactersByFont().keySet()).anyMatch(font -> font.startsWith("LiberationSans"));
    }

    @Test
    void libreOfficeSavesADocumentThatReadsTheSame() throws Exception {
        byte[] document = Opened.of(word().heading(1, "About").numbered("one").table(WordMaker.row("a", "b")))
                .document();

        assertThat(WordText.of(LibreOffice.resave(document))).isEqualTo(WordText.of(document));
    }

    @Test
    void storiesAreTheBodyThenHeadersThenFootersByNumber() throws Exception {
        WordMaker template = word().header("h").footer("f").headerXml("first", "<w:p/>");
        for (int section = 0; section < 9; section++) {
            String id = "extra" + section;
            template.part(
                    "word/header" + (3 + section) + ".xml",
                    header("section " + section),
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
                    "header",
                    id);
            template.xml("<w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"" + id + "\"/></w:sectPr>"
                    + "</w:pPr></w:p>");
        }

        List<Story> stories = Opened.of(template).file().stories();

        assertThat(stories).extracting(Story::kind).startsWith(StoryKind.BODY).endsWith(StoryKind.FOOTER);
        assertThat(stories)
                .filteredOn(story -> story.kind() == StoryKind.HEADER)
                .extracting(Story::partName)
                .startsWith("word/header1.xml", "word/header2.xml", "word/header3.xml")
                .endsWith("word/header9.xml", "word/header10.xml", "word/header11.xml");
    }

    @Test
    void aHeaderThatNoPageUsesStaysBehind() throws Exception {
        Opened opened = Opened.of(word().paragraph("a")
                .part(
                        "word/header7.xml",
                        header("unused"),
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
                        "header",
                        "unused"));

        assertThat(opened.file().stories()).extracting(Story::kind).containsExactly(StoryKind.BODY);
        assertThat(Docx.names(opened.document())).doesNotContain("word/header7.xml");
    }

    @Test
    void everyOpeningGivesTreesOfItsOwn() throws Exception {
        byte[] template = word().paragraph("before").bytes();
        WordFile first = WordFile.open("a.docx", template);
        first.stories().get(0).xml().getDocumentElement().setTextContent("changed");

        assertThat(Opened.of(template).text()).isEqualTo("before\n");
    }

    @Test
    void theSameInputGivesTheSameBytesUnderAnotherClockAndLanguage() throws Exception {
        byte[] template = WordMakerTest.everything().bytes();
        byte[] here = Opened.of(template).document(Opened.lists(1, 3));
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            for (String abroad : List.of("Pacific/Apia", "America/Los_Angeles", "Asia/Kathmandu")) {
                TimeZone.setDefault(TimeZone.getTimeZone(abroad));
                Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
                assertThat(Opened.of(template).document(Opened.lists(1, 3)))
                        .as(abroad)
                        .isEqualTo(here);
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void aDocumentNeedsTheStoriesOfItsTemplate() throws Exception {
        Opened opened = Opened.of(word().header("h"));

        assertThatThrownBy(() -> opened.document(
                        Map.of(), List.of(), opened.file().frame().newLinks()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("word/document.xml");
    }

    @Test
    void aDocumentHasItsOwnPropertiesAndMarks() throws Exception {
        byte[] document =
                Opened.of(word().property("dc:creator", "Anna Author")).document();

        assertThat(Docx.text(document, "docProps/core.xml"))
                .contains("<dc:title>Care plan of A &amp; B</dc:title>", "<dc:language>en-GB</dc:language>")
                .contains("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2026-05-14T00:00:00Z</dcterms:created>");
        assertThat(Docx.text(document, "docProps/app.xml")).contains("<Application>careplans</Application>");
        assertThat(Docx.text(document, "customXml/item1.xml"))
                .isEqualTo(new String(Opened.MARKS, StandardCharsets.UTF_8));
        assertThat(Docx.text(document, "customXml/itemProps1.xml")).contains("urn:uk.careplans:marks:1");
        assertThat(Docx.text(document, "word/_rels/document.xml.rels")).contains("\"../customXml/item1.xml\"");
    }

    @Test
    void theZipBeginsWithTheContentTypesAndHasNoFoldersOrClocks() throws Exception {
        byte[] document = Opened.of(word().paragraph("a")).document();

        assertThat(Docx.names(document))
                .startsWith("[Content_Types].xml", "_rels/.rels")
                .noneMatch(name -> name.endsWith("/"));
        // Bytes 10 to 13 of the first entry are its time and date, 28 and 29 the length of what else was added.
        assertThat(new byte[] {document[10], document[11], document[12], document[13]})
                .containsExactly(0, 0, 0x21, 0);
        assertThat(document[28] + document[29]).isZero();
    }

    static byte[] header(String text) {
        return ("<w:hdr xmlns:w=\"" + Wml.W + "\"><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:hdr>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
