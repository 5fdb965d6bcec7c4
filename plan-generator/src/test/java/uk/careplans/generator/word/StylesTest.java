package uk.careplans.generator.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.testkit.WordMaker.word;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import uk.careplans.generator.gate.WordFileException;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.SchemaCheck;

class StylesTest {

    private static Styles stylesOf(String styles) throws WordFileException {
        return fileWith(styles).styles();
    }

    private static WordFile fileWith(String styles) throws WordFileException {
        byte[] xml = ("<w:styles xmlns:w=\"" + Wml.W + "\">" + styles + "</w:styles>").getBytes(UTF_8);
        return Opened.of(Docx.with(word().bytes(), "word/styles.xml", xml)).file();
    }

    private static String style(String id, String name, String more) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + more
                + "</w:style>";
    }

    @Test
    void aHeadingsLevelIsItsOwnOrThatOfTheStyleItIsBasedOn() throws Exception {
        Styles styles = stylesOf(style("H", "anything", "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>")
                + style("Blue", "blue", "<w:basedOn w:val=\"H\"/>")
                + style("Text", "text", "<w:basedOn w:val=\"H\"/><w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr>")
                + style("berschrift3", "heading 3", ""));

        assertThat(styles.headingLevel("H")).hasValue(1);
        assertThat(styles.headingLevel("Blue")).hasValue(1);
        assertThat(styles.headingLevel("Text")).isEmpty();
        assertThat(styles.headingLevel("berschrift3")).as("by Word's own name").hasValue(2);
        assertThat(styles.headingLevel("unknown")).isEmpty();
        assertThat(styles.headingLevel(null)).isEmpty();
    }

    @Test
    void aStyleIsFoundByNameWhateverItsId() throws Exception {
        Styles styles = stylesOf(style("Listenabsatz", "List Paragraph", ""));

        assertThat(styles.idOf("list paragraph", "paragraph")).contains("Listenabsatz");
        assertThat(styles.idOf("List Paragraph", "character")).isEmpty();
    }

    @Test
    void aParagraphIsInAListByItselfOrByItsStyle() throws Exception {
        Opened opened = Opened.of(
                word().bullet("style")
                        .paragraph("none")
                        .xml(
                                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:p>"
                                        + "<w:p><w:pPr><w:pStyle w:val=\"ListBullet\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr></w:p>"));
        List<Element> paragraphs = Wml.all(opened.file().stories().get(0).xml().getDocumentElement(), "p");

        assertThat(paragraphs).extracting(opened.file().styles()::isList).containsExactly(true, false, true, false);
    }

    @Test
    void theListStylesOfAFileAreKept() throws Exception {
        WordFile file = Opened.of(word()).file();

        assertThat(file.styles().listBullet()).isEqualTo("ListBullet");
        assertThat(file.ownLists().bullets()).isEqualTo(3);
        assertThat(file.numbering().firstFreeId()).isEqualTo(4);
    }

    @Test
    void aListStyleThatMakesNoListIsGivenOne() throws Exception {
        WordFile file =
                fileWith(style("Punkte", "List Bullet", "<w:pPr><w:keepNext/><w:spacing w:after=\"0\"/></w:pPr>")
                        + style("ListNumber", "Something else", ""));
        byte[] document = new Opened(file).document();

        assertThat(file.styles().listBullet()).isEqualTo("Punkte");
        assertThat(file.styles().listNumber()).isEqualTo("ListNumber2");
        assertThat(SchemaCheck.check(document)).isEmpty();
        assertThat(Docx.text(document, "word/styles.xml"))
                .contains("<w:keepNext/><w:numPr><w:numId w:val=\"3\"/></w:numPr><w:spacing w:after=\"0\"/>");
    }

    @Test
    void picturesForBulletsAreKeptAsTheyAre() throws Exception {
        String bullet = "<w:numPicBullet w:numPicBulletId=\"0\"><mc:AlternateContent xmlns:mc=\""
                + "http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Fallback><w:pict/></mc:Fallback>"
                + "</mc:AlternateContent></w:numPicBullet>";
        byte[] template = word().bytes();
        String numbering = Docx.text(template, "word/numbering.xml").replaceFirst("(<w:abstractNum )", bullet + "$1");

        Opened opened = Opened.of(Docx.with(template, "word/numbering.xml", numbering.getBytes(UTF_8)));

        assertThat(opened.file().ownLists().bullets()).isEqualTo(3);
        assertThat(Docx.text(opened.document(), "word/numbering.xml")).contains("AlternateContent");
    }

    @Test
    void aListOfTheDocumentsOwnCountsFromItsFirstNumber() throws Exception {
        Opened opened = Opened.of(word().numbered("a").numbered("b"));
        int free = opened.file().numbering().firstFreeId();
        Element second = Wml.all(opened.file().stories().get(0).xml().getDocumentElement(), "p")
                .get(1);
        Element list = Wml.create(second, "numPr");
        Element id = Wml.create(second, "numId");
        Wml.setVal(id, Integer.toString(free));
        list.appendChild(id);
        Wml.children(second).get(0).appendChild(list);
        byte[] document = opened.document(Opened.lists(7));

        assertThat(WordText.of(document)).isEqualTo("1. a\n7. b\n");
        assertThat(SchemaCheck.check(document)).isEmpty();
    }
}
