package uk.careplans.generator.look;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.word;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.WordMaker;

/** A form in another look: what is larger, what is gone, and what stays as it was. */
class DressedFileTest {

    private static final String STYLES = """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>\
            <w:color w:val="1F2A44"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Small"><w:name w:val="Small"/><w:rPr><w:sz w:val="24"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Head"><w:name w:val="Head"/><w:rPr><w:sz w:val="40"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Huge"><w:name w:val="Huge"/><w:rPr><w:sz w:val="90"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Cover"><w:name w:val="Cover"/><w:pPr><w:ind w:right="400"/></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Coverlarge"><w:name w:val="Cover (large)"/><w:pPr><w:ind w:right="3000"/></w:pPr>\
            </w:style>\
            <w:style w:type="paragraph" w:styleId="Faces"><w:name w:val="Faces"/><w:pPr><w:tabs><w:tab w:val="left" w:pos="900"/>\
            <w:tab w:val="left" w:pos="1800"/></w:tabs></w:pPr></w:style></w:styles>""";

    private static final String TEAL_BAND =
            "<w:p><w:pPr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"00696B\"/></w:pPr><w:r><w:t>00696B</w:t></w:r></w:p>";

    private static byte[] file(WordMaker word) {
        return Docx.with(word.bytes(), "word/styles.xml", STYLES.getBytes(StandardCharsets.UTF_8));
    }

    private static String dressed(WordMaker word, Look look, String part) throws Exception {
        return Docx.text(DressedFile.dress("form.docx", file(word), look), part);
    }

    private static String body(WordMaker word, Look look) throws Exception {
        return dressed(word, look, "word/document.xml");
    }

    private static Look with(PictureLevel level) {
        return Look.asDrawn().with(level);
    }

    private static Look with(TextSize size) {
        return Look.asDrawn().with(size);
    }

    private static String picture(String name, String description) {
        return "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"378000\" cy=\"378000\"/>"
                + "<wp:docPr id=\"1\" name=\"" + name + "\" descr=\"" + description + "\"/><a:graphic>"
                + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>"
                + "<pic:cNvPr id=\"1\" name=\"x\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip/></pic:blipFill><pic:spPr/>"
                + "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    private static String text(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private static String paragraph(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    private static String cell(int width, String blocks) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>" + blocks + "</w:tc>";
    }

    private static String table(String grid, String... rows) {
        StringBuilder xml = new StringBuilder(
                "<w:tbl><w:tblPr><w:tblLook w:val=\"06A0\" w:firstColumn=\"1\"/></w:tblPr><w:tblGrid>");
        for (String width : grid.split(" ", -1)) {
            xml.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        xml.append("</w:tblGrid>");
        for (String row : rows) {
            xml.append("<w:tr>").append(row).append("</w:tr>");
        }
        return xml.append("</w:tbl><w:p/>").toString();
    }

    @Test
    void aFormThatIsToLookAsItWasDrawnIsNotTouched() throws Exception {
        byte[] form = word().paragraph("Words").bytes();

        assertThat(DressedFile.dress("form.docx", form, Look.asDrawn())).isSameAs(form);
    }

    @Test
    void theSameLookGivesTheSameBytes() throws Exception {
        byte[] form = file(word().xml(paragraph(picture("a", "") + text("Words"))));
        Look look = new Look(TextSize.LARGEST, PictureLevel.NONE, Map.of("1F2A44", "000000"));

        assertThat(DressedFile.dress("form.docx", form, look)).isEqualTo(DressedFile.dress("form.docx", form, look));
    }

    @ParameterizedTest
    @CsvSource({"LARGE, 34, 29, 46, 90", "LARGEST, 41, 35, 53, 90"})
    void ordinaryWordsGrowByAFactorAndHeadingsByAsManyPoints(
            TextSize size, int ordinary, int small, int heading, int huge) throws Exception {
        assertThat(dressed(word().paragraph("Words"), with(size), "word/styles.xml"))
                .contains("<w:sz w:val=\"" + ordinary + "\"/>")
                .contains("<w:name w:val=\"Small\"/><w:rPr><w:sz w:val=\"" + small + "\"/>")
                .contains("<w:name w:val=\"Head\"/><w:rPr><w:sz w:val=\"" + heading + "\"/>")
                .contains("<w:name w:val=\"Huge\"/><w:rPr><w:sz w:val=\"" + huge + "\"/>");
    }

    @Test
    void aStyleForLargeWordsTakesThePlaceOfTheUsualOne() throws Exception {
        assertThat(dressed(word().paragraph("Words"), with(TextSize.LARGE), "word/styles.xml"))
                .contains("<w:name w:val=\"Cover\"/><w:pPr><w:ind w:right=\"3000\"/>");
    }

    @Test
    void choicesThatStoodInOneLineStandInLinesOfTheirOwn() throws Exception {
        String choices =
                "<w:p><w:pPr><w:pStyle w:val=\"Faces\"/></w:pPr><w:r><w:t>Yes</w:t><w:tab/><w:t>No</w:t></w:r></w:p>";

        assertThat(body(word().xml(choices), with(TextSize.LARGE))).contains("<w:t>Yes</w:t><w:br/><w:t>No</w:t>");
    }

    @Test
    void smallPicturesGrowWithTheWordsBesideThem() throws Exception {
        assertThat(body(word().xml(paragraph(picture("a", "") + text("Home"))), with(TextSize.LARGEST)))
                .contains("cx=\"548100\" cy=\"548100\"");
    }

    @Test
    void columnsOfATableComeNearerToEachOtherAndTheTableStaysAsWide() throws Exception {
        String row = cell(2000, paragraph(text("Who"))) + cell(8000, paragraph(text("What")));

        assertThat(body(word().xml(table("2000 8000", row)), with(TextSize.LARGEST)))
                .contains("<w:gridCol w:w=\"3350\"/><w:gridCol w:w=\"6650\"/>")
                .contains("<w:tcW w:type=\"dxa\" w:w=\"3350\"/>");
    }

    @Test
    void aColumnOfPicturesStaysAsItIs() throws Exception {
        String row = cell(2000, paragraph(text("#if($child.name)") + picture("a", "")))
                + cell(8000, paragraph(text("What#end")));

        assertThat(body(word().xml(table("2000 8000", row)), with(TextSize.LARGEST)))
                .contains("<w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"8000\"/>");
    }

    @Test
    void wordsInNarrowColumnsGrowLess() throws Exception {
        String row = cell(3000, paragraph(text("Who"))).repeat(3);
        WordMaker form = word().xml(table("3000 3000 3000", row));

        assertThat(body(form, with(TextSize.LARGEST))).contains("<w:pStyle w:val=\"NormalNarrow79\"/>");
        assertThat(dressed(form, with(TextSize.LARGEST), "word/styles.xml"))
                .contains("<w:basedOn w:val=\"Normal\"/><w:rPr><w:sz w:val=\"32\"/>");
    }

    @Test
    void theContentsOnACoverGoToTheNextPage() throws Exception {
        String contents =
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o \"1-1\" </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        WordMaker form = word().paragraph("Ana's plan")
                .paragraph("What is inside")
                .xml(contents)
                .sectionEnd("That is all.", false)
                .paragraph("The plan");

        assertThat(body(form, with(TextSize.LARGE)).replaceAll("<w:sectPr>.*?</w:sectPr>", "END"))
                .containsSubsequence("plan", "END", "What is inside", "That is all.", "The plan");
        assertThat(body(form, with(TextSize.LARGE).with(PictureLevel.NONE)).split("<w:sectPr", -1))
                .as("a cover without its drawing is no page of its own")
                .hasSize(2);
    }

    @Test
    void atFewThePicturesStayThatSaySomethingOrAreNamedSo() throws Exception {
        WordMaker form = word().xml(paragraph(picture("icon", "") + text("Home"))
                        + paragraph(picture("few: happy", "") + text("Happy"))
                        + paragraph(picture("map", "The way to school")))
                .headerXml("default", paragraph(picture("wave", "")));

        assertThat(body(form, with(PictureLevel.FEW)))
                .contains("few: happy", "The way to school")
                .doesNotContain("icon");
        assertThat(Docx.entries(DressedFile.dress("form.docx", file(form), with(PictureLevel.FEW)))
                        .values())
                .anyMatch(part -> new String(part, StandardCharsets.UTF_8).contains("wave"));
        assertThat(body(form, with(PictureLevel.NONE))).doesNotContain("<w:drawing");
    }

    @Test
    void aPlaceForAPictureOfThePlanOrThePackStays() throws Exception {
        WordMaker form =
                word().xml(paragraph(picture("a", "${child.photograph}")) + paragraph(picture("b", "#picture(crest)")));

        assertThat(body(form, with(PictureLevel.NONE))).contains("${child.photograph}", "#picture(crest)");
    }

    @Test
    void noSpacesStayWhereAPictureWas() throws Exception {
        WordMaker form = word().xml(paragraph(picture("a", "") + text("  Home"))
                + paragraph(text("Box ") + picture("b", "") + text(" Happy")));

        assertThat(body(form, with(PictureLevel.NONE))).contains(">Home<", ">Box <", ">Happy<");
    }

    @Test
    void aParagraphThatHeldOnlyAPictureGoes() throws Exception {
        WordMaker form =
                word().paragraph("Before").xml(paragraph(picture("a", ""))).paragraph("After");

        assertThat(body(form, with(PictureLevel.NONE)).split("<w:p[ >]", -1)).hasSize(3);
    }

    @Test
    void rowsAndColumnsThatHeldOnlyPicturesGo() throws Exception {
        String pictures = paragraph(picture("a", ""));
        String column = table(
                "2000 8000",
                cell(2000, pictures) + cell(8000, paragraph(text("One"))),
                cell(2000, pictures) + cell(8000, paragraph(text("Two"))));
        String row = table(
                "5000 5000",
                cell(5000, pictures) + cell(5000, pictures),
                cell(5000, paragraph(text("Jo"))) + cell(5000, paragraph(text("Sam"))));

        assertThat(body(word().xml(column), with(PictureLevel.NONE)))
                .contains("<w:tblGrid><w:gridCol w:w=\"10000\"/></w:tblGrid>", "One", "Two")
                .contains("w:firstColumn=\"0\"", "w:val=\"0620\"");
        assertThat(body(word().xml(row), with(PictureLevel.NONE)).split("<w:tr>", -1))
                .hasSize(2);
    }

    @Test
    void aCouncilsColoursTakeThePlaceOfThoseOfTheForm() throws Exception {
        Look look = Look.asDrawn().with(Map.of("00696B", "7A1F3D", "1F2A44", "000000"));

        assertThat(body(word().xml(TEAL_BAND), look))
                .contains("w:fill=\"7A1F3D\"")
                .as("words that look like a colour")
                .contains(">00696B<");
        assertThat(dressed(word().paragraph(inline(text("a"))), look, "word/styles.xml"))
                .contains("<w:color w:val=\"000000\"/>");
    }

    @ParameterizedTest
    @CsvSource({"FFFFFF, 000000, 21.0", "777777, FFFFFF, 4.47", "00696B, FFFFFF, 6.5", "FFFFFF, FFFFFF, 1.0"})
    void contrastIsThatOfWcag(String one, String other, double contrast) {
        assertThat(Contrast.between(one, other)).isEqualTo(Contrast.between(other, one));
        assertThat(Contrast.between(one, other)).isCloseTo(contrast, org.assertj.core.api.Assertions.within(0.05));
    }
}
