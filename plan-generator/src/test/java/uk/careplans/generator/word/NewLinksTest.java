package uk.careplans.generator.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.word;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.SchemaCheck;
import uk.careplans.testkit.picture.PictureMaker;

/** Relationships and parts that a document has and its template has not. */
class NewLinksTest {

    private static final String BODY = "word/document.xml";
    private static final String HYPERLINK =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
    private static final byte[] PICTURE = "not really a picture".getBytes(StandardCharsets.UTF_8);

    @Test
    void aStoryLeadsToAddressesAndPartsOfTheDocumentsOwn() throws Exception {
        Opened opened = Opened.of(word().header("above").paragraph("text"));
        NewLinks links = opened.file().frame().newLinks();

        String address = links.toAddress(BODY, "hyperlink", "https://example.org/?a=1&b=2");
        String picture = links.toPart(BODY, "image", "PNG", "image/png", PICTURE);
        String header = links.toPart("word/header1.xml", "image", "png", "image/png", PICTURE.clone());
        byte[] document = opened.document(List.of(), links);

        assertThat(SchemaCheck.check(document)).isEmpty();
        assertThat(List.of(address, picture, header)).containsExactly("new1", "new2", "new1");
        assertThat(Docx.text(document, "word/_rels/document.xml.rels"))
                .contains(
                        "<Relationship Id=\"new1\" Type=\"" + HYPERLINK
                                + "\" Target=\"https://example.org/?a=1&amp;b=2\" TargetMode=\"External\"/>",
                        "Id=\"new2\"",
                        "Target=\"media/new1.png\"/>");
        assertThat(Docx.text(document, "word/_rels/header1.xml.rels")).contains("Target=\"media/new1.png\"/>");
        assertThat(Docx.entries(document).get("word/media/new1.png")).isEqualTo(PICTURE);
        assertThat(Docx.text(document, "[Content_Types].xml"))
                .contains("<Default Extension=\"png\" ContentType=\"image/png\"/>");
    }

    @Test
    void theSameAddressHasOneRelationshipAndAnotherKindItsOwn() throws Exception {
        NewLinks links = Opened.of(word().paragraph("text")).file().frame().newLinks();

        assertThat(links.toAddress(BODY, "hyperlink", "https://example.org"))
                .isEqualTo(links.toAddress(BODY, "hyperlink", "https://example.org"))
                .isNotEqualTo(links.toAddress(BODY, "hyperlink", "https://example.org/2"));
        assertThat(links.toPart(BODY, "image", "png", "image/png", PICTURE))
                .isNotEqualTo(links.toPart(BODY, "image", "gif", "image/gif", PICTURE));
    }

    @Test
    void aTemplateThatHasSuchNamesKeepsThem() throws Exception {
        Opened opened = Opened.of(word().link("new1", "hyperlink", "https://example.org/kept")
                .part("word/media/New1.png", PictureMaker.bytes(3, 3, "png"), "image/png", "image", "rId77")
                .paragraph(inline("<w:hyperlink r:id=\"new1\"><w:r><w:t>kept</w:t></w:r></w:hyperlink>"
                        + "<w:r><w:pict><v:shape><v:imagedata r:id=\"rId77\"/></v:shape></w:pict></w:r>")));
        NewLinks links = opened.file().frame().newLinks();

        assertThat(links.toPart(BODY, "image", "png", "image/png", PICTURE)).isEqualTo("newx1");
        byte[] document = opened.document(List.of(), links);

        assertThat(SchemaCheck.check(document)).isEmpty();
        assertThat(Docx.names(document)).contains("word/media/New1.png", "word/media/newx1.png");
    }

    @Test
    void aDocumentWithoutThemIsAsItsTemplateMakesIt() throws Exception {
        Opened opened = Opened.of(word().paragraph("text"));

        assertThat(opened.document(List.of(), opened.file().frame().newLinks())).isEqualTo(opened.document());
    }

    @Test
    void aStoryThatTheTemplateHasNotIsRefused() throws Exception {
        Opened opened = Opened.of(word().paragraph("text"));
        NewLinks links = opened.file().frame().newLinks();
        byte[] story = opened.storyBytes().get(BODY);

        assertThatThrownBy(() -> opened.document(Map.of(BODY, story, "word/other.xml", story), List.of(), links))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("word/other.xml");
        assertThatThrownBy(() -> opened.document(Map.of(BODY, story, "word/styles.xml", story), List.of(), links))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("word/styles.xml");
        assertThatThrownBy(() -> opened.document(Map.of(), List.of(), links))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(BODY);
    }
}
