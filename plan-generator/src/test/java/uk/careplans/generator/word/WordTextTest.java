package uk.careplans.generator.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.careplans.testkit.WordMaker.word;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import uk.careplans.testkit.Docx;

class WordTextTest {

    private static String textOf(String blocks) {
        return WordText.of(word().xml(blocks).bytes());
    }

    private static String inParagraph(String runs) {
        return textOf("<w:p>" + runs + "</w:p>");
    }

    @Test
    void breaksTabsAndSignsCanBeRead() {
        assertThat(inParagraph(
                        "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>"))
                .isEqualTo("a ⏎ b ⇥ c‑d\n");
        assertThat(inParagraph("<w:r><w:br w:type=\"page\"/></w:r>")).isEqualTo("[page break]\n");
    }

    @Test
    void checkBoxesAreTickedOrNot() {
        assertThat(inParagraph(
                        "<w:sdt><w:sdtPr><w:id w:val=\"1\"/><w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox></w:sdtPr>"
                                + "<w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space=\"preserve\"> Yes </w:t>"
                                + "</w:r><w:sdt><w:sdtPr><w:id w:val=\"2\"/><w14:checkbox><w14:checked w14:val=\"0\"/></w14:checkbox></w:sdtPr>"
                                + "<w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space=\"preserve\"> No ☐ ☒"
                                + "</w:t></w:r>"))
                .isEqualTo("[x] Yes [ ] No [ ] [x]\n");
    }

    @Test
    void fieldsShowTheirResult() {
        assertThat(inParagraph(
                        "<w:r><w:t xml:space=\"preserve\">Page </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>"
                                + "<w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>3</w:t>"
                                + "</w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple w:instr=\" NUMPAGES \"><w:r><w:t>/9</w:t></w:r>"
                                + "</w:fldSimple>"))
                .isEqualTo("Page 3/9\n");
    }

    @Test
    void trackedChangesReadAsIfAcceptedAndHiddenTextIsNotRead() {
        assertThat(
                        inParagraph(
                                "<w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>new</w:t></w:r></w:ins><w:del w:id=\"2\" w:author=\"a\"><w:r>"
                                        + "<w:delText>old</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"))
                .isEqualTo("new\n");
    }

    @Test
    void outlinesAreNumberedAsWordNumbersThem() {
        String numbering = "<w:numbering xmlns:w=\"" + Wml.W + "\"><w:abstractNum w:abstractNumId=\"4\">"
                + level(0, "decimal", "%1.") + level(1, "lowerLetter", "%1%2)") + level(2, "lowerRoman", "(%3)")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"4\"/></w:num></w:numbering>";
        String items = item(0) + item(1) + item(1) + item(2) + item(0) + item(2) + item(1);
        byte[] docx =
                Docx.with(word().xml(items).bytes(), "word/numbering.xml", numbering.getBytes(StandardCharsets.UTF_8));

        assertThat(WordText.of(docx)).isEqualTo("""
                        1. x
                          1a) x
                          1b) x
                            (i) x
                        2. x
                            (i) x
                          2b) x
                        """);
    }

    @Test
    void picturesAndBoxesAreNamedOnce() {
        String box =
                "<wp:inline><wp:docPr id=\"1\" name=\"n\" descr=\"a map\"/><a:graphic><a:graphicData uri=\"u\"><wps:wsp><wps:txbx>"
                        + "<w:txbxContent><w:p><w:r><w:t>inside</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData>"
                        + "</a:graphic></wp:inline>";

        assertThat(inParagraph("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>" + box
                        + "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>inside</w:t></w:r></w:p>"
                        + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"))
                .isEqualTo("[picture: a map] [box: inside]\n");
    }

    @Test
    void linesHaveNoBlanksAtTheirEnd() {
        assertThat(textOf("<w:p><w:r><w:t xml:space=\"preserve\">a  </w:t></w:r></w:p><w:p/>"))
                .isEqualTo("a\n¶\n");
    }

    @Test
    void whatIsNoWordFileIsRefused() {
        assertThatThrownBy(() -> WordText.of("hello".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String item(int level) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level
                + "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>x</w:t>" + "</w:r></w:p>";
    }
}
