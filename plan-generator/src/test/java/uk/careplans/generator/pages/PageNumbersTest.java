package uk.careplans.generator.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Pages of twenty lines with twenty letters each, in a font whose letters are half as wide as high: ten points, without space between
 * lines or paragraphs.
 */
class PageNumbersTest {

    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String RELATIONSHIP =
            "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%1$s\" Target=\"%s\"/>";
    private static final String STYLES = "<w:styles" + W + """
            ><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Tiny"/><w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults>\
            <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/><w:pPr><w:tabs>\
            <w:tab w:val="right" w:leader="dot" w:pos="2000"/></w:tabs></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr></w:style>\
            </w:styles>""";
    private static final String SECTION = """
            <w:sectPr><w:pgSz w:w="4000" w:h="6000"/>\
            <w:pgMar w:top="1000" w:right="1000" w:bottom="1000" w:left="1000" w:header="100" w:footer="100"/></w:sectPr>""";
    private static final Pattern NUMBER = Pattern.compile("<w:tab/><w:t>(\\d+)</w:t>");

    private final Map<String, byte[]> parts = new HashMap<>();

    PageNumbersTest() {
        put("word/styles.xml", STYLES);
        put(
                "word/_rels/document.xml.rels",
                "<Relationships>" + RELATIONSHIP.formatted("styles", "styles.xml")
                        + RELATIONSHIP.formatted("fontTable", "fontTable.xml") + "</Relationships>");
        put(
                "word/_rels/fontTable.xml.rels",
                "<Relationships>" + RELATIONSHIP.formatted("font", "font.ttf") + "</Relationships>");
        put(
                "word/fontTable.xml",
                "<w:fonts" + W + "><w:font w:name=\"Tiny\"><w:embedRegular r:id=\"font\"/></w:font></w:fonts>");
        parts.put("word/font.ttf", TinyFont.bytes());
    }

    private void put(String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private PageNumbers.Numbered number(String blocks, int headings) {
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < headings; i++) {
            entries.append("<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr>")
                    .append(
                            i == 0
                                    ? "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o \"1-1\" \\h </w:instrText></w:r>"
                                            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                                    : "")
                    .append("<w:hyperlink w:anchor=\"_Toc" + i + "\"><w:r><w:t>Part</w:t></w:r></w:hyperlink>")
                    .append(i == headings - 1 ? "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" : "")
                    .append("</w:p>");
        }
        put(
                "word/document.xml",
                "<w:document" + W + "><w:body>" + entries + blocks + SECTION + "</w:body></w:document>");
        PageNumbers numbers = PageNumbers.of("word/document.xml", parts::get).orElseThrow();
        return numbers.number(Map.of("word/document.xml", parts.getOrDefault("word/document.xml", new byte[0])), null);
    }

    private static String heading(int number) {
        return "<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr><w:bookmarkStart w:id=\"" + number + "\" w:name=\"_Toc"
                + number + "\"/><w:r><w:t>Part</w:t></w:r><w:bookmarkEnd w:id=\"" + number + "\"/></w:p>";
    }

    private static String lines(int count) {
        return "<w:p><w:r><w:t>Words in a line</w:t></w:r></w:p>".repeat(count);
    }

    private static String row(String properties) {
        return "<w:tr><w:trPr><w:cantSplit/>" + properties
                + "</w:trPr><w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>" + lines(4) + "</w:tc></w:tr>";
    }

    private static String table(String rows) {
        return "<w:tbl><w:tblPr><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"2000\"/></w:tblGrid>"
                + rows + "</w:tbl>";
    }

    private static String text(PageNumbers.Numbered numbered) {
        return new String(numbered.story(), StandardCharsets.UTF_8);
    }

    private static List<String> numbers(PageNumbers.Numbered numbered) {
        return NUMBER.matcher(text(numbered))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void headingsThatAreSurelyOnAPageGetItsNumber() {
        PageNumbers.Numbered made = number(heading(0) + lines(20) + heading(1) + lines(22) + heading(2) + lines(1), 3);

        assertThat(made.withoutBecause()).isEmpty();
        assertThat(numbers(made)).containsExactly("1", "2", "3");
        assertThat(text(made)).doesNotContain("pageBreakBefore").doesNotContain("dirty");
    }

    @Test
    void aHeadingNearTheEndOfAPageBeginsTheNext() {
        PageNumbers.Numbered made = number(heading(0) + lines(15) + heading(1) + lines(1), 2);

        assertThat(made.withoutBecause()).isEmpty();
        assertThat(numbers(made)).containsExactly("1", "2");
        assertThat(text(made)).containsOnlyOnce("<w:pStyle w:val=\"H\"/><w:pageBreakBefore/>");
    }

    @Test
    void noNumberIsPrintedIfNoPageCanBeEndedWell() {
        // What the second heading must not be parted from fills a page but for a hair.
        PageNumbers.Numbered made =
                number(heading(0) + lines(1) + table(row("").repeat(30)) + heading(1) + lines(1), 2);

        assertThat(made.withoutBecause())
                .isEqualTo(Optional.of("a heading so near to the end of a page that programs differ"));
        assertThat(numbers(made)).isEmpty();
    }

    @Test
    void headsOfATableCountOnEveryPage() {
        String heads = row("<w:tblHeader/>");

        assertThat(numbers(number(heading(0) + table(heads + row("").repeat(6)) + lines(1) + heading(1) + lines(1), 2)))
                .containsExactly("1", "2");
        assertThat(numbers(number(heading(0) + table(heads + row("").repeat(8)) + lines(1) + heading(1) + lines(1), 2)))
                .containsExactly("1", "3");
    }

    @Test
    void aBreakThatAnAuthorWroteCounts() {
        String broken = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";

        assertThat(numbers(number(heading(0) + broken + lines(1) + heading(1) + lines(1), 2)))
                .containsExactly("1", "2");
    }

    @Test
    void longTextsTakeAsManyLinesAsTheyNeed() {
        String words = "<w:p><w:r><w:t>" + "nineteen letters xx ".repeat(27) + "</w:t></w:r></w:p>";

        assertThat(numbers(number(heading(0) + words + heading(1) + lines(1), 2)))
                .containsExactly("1", "2");
    }

    private static String rightToLeft(String text) {
        return "<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t>" + text + "</w:t></w:r></w:p>";
    }

    @Test
    void aFewWordsInAScriptThatTheFontDoesNotHaveLeaveThePagesCertain() {
        PageNumbers.Numbered made =
                number(heading(0) + rightToLeft("أريد أن أرى أمي") + lines(1) + heading(1) + lines(1), 2);

        assertThat(made.withoutBecause()).isEmpty();
        assertThat(numbers(made)).containsExactly("1", "1");
        assertThat(text(made)).doesNotContain("pageBreakBefore");
    }

    @Test
    void whereTheRoomOfSuchWordsDecidesThePageEndsBeforeTheHeading() {
        PageNumbers.Numbered made =
                number(heading(0) + lines(11) + rightToLeft("أريد أن أرى أمي ".repeat(2)) + heading(1) + lines(1), 2);

        assertThat(made.withoutBecause()).isEmpty();
        assertThat(numbers(made)).containsExactly("1", "2");
        assertThat(text(made)).containsOnlyOnce("pageBreakBefore");
    }

    @Test
    void whatCannotBeLaidOutIsSaidAndTheDocumentStaysAsItWas() {
        String picture = "<w:p><w:r><w:pict/></w:r></w:p>";
        PageNumbers.Numbered made = number(heading(0) + picture, 1);

        assertThat(made.withoutBecause()).hasValue("a text with an element pict");
        assertThat(made.story()).isEqualTo(parts.get("word/document.xml"));
    }

    @Test
    void aFontThatIsNotThereIsSaid() {
        put("word/styles.xml", STYLES.replace("Tiny", "Other"));

        assertThat(number(heading(0), 1).withoutBecause()).hasValue("a font that the document does not carry: Other");
    }

    @Test
    void aDamagedFontIsSaid() {
        parts.put("word/font.ttf", new byte[40]);

        assertThat(number(heading(0), 1).withoutBecause())
                .hasValue("a font that is damaged: it does not begin like a font");
    }

    @Test
    void withoutAStopOnTheRightThereIsNothingToDo() {
        put("word/styles.xml", STYLES.replace("w:val=\"right\"", "w:val=\"left\""));

        assertThat(PageNumbers.of("word/document.xml", parts::get)).isEmpty();
    }

    @Test
    void theSameDocumentIsNumberedInTheSameWay() {
        String blocks = heading(0) + lines(15) + heading(1) + lines(1);

        assertThat(number(blocks, 2).story()).isEqualTo(number(blocks, 2).story());
    }
}
