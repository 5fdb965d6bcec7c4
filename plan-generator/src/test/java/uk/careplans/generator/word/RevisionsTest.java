package uk.careplans.generator.word;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.word.LeftoverKind.TRACKED_CHANGE;

import org.junit.jupiter.api.Test;
import uk.careplans.generator.gate.WordFileException;
import uk.careplans.testkit.SchemaCheck;

class RevisionsTest {

    private static final String BY = " w:id=\"9\" w:author=\"Anna Author\" w:date=\"2026-05-14T09:30:00Z\"";

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String inserted(String text) {
        return "<w:ins" + BY + ">" + run(text) + "</w:ins>";
    }

    private static String deleted(String text) {
        return "<w:del" + BY + "><w:r><w:delText>" + text + "</w:delText></w:r></w:del>";
    }

    private static String paragraph(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    /** A paragraph whose mark was deleted. */
    private static String joined(String style, String content) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/><w:rPr><w:del" + BY + "/></w:rPr></w:pPr>" + content
                + "</w:p>";
    }

    private static Opened opened(String blocks) throws WordFileException {
        Opened opened = Opened.ofBody(blocks);
        assertThat(SchemaCheck.check(opened.document())).isEmpty();
        assertThat(opened.body()).doesNotContain("Anna", "w:ins", "w:del");
        return opened;
    }

    @Test
    void insertionsStayAndDeletionsGo() throws Exception {
        Opened opened = opened(paragraph(run("one ") + inserted("two ") + deleted("three ") + run("four")));

        assertThat(opened.text()).isEqualTo("one two four\n");
        assertThat(opened.leftovers()).containsExactly(TRACKED_CHANGE);
    }

    @Test
    void somethingDeletedFromAnInsertionGoes() throws Exception {
        assertThat(opened(paragraph("<w:ins" + BY + ">" + run("a") + deleted("b") + run("c") + "</w:ins>"))
                        .text())
                .isEqualTo("ac\n");
    }

    @Test
    void movedTextIsWhereItWasMovedTo() throws Exception {
        String moved = paragraph("<w:moveFromRangeStart w:name=\"m\"" + BY + "/><w:moveFrom" + BY + ">" + run("x")
                        + "</w:moveFrom><w:moveFromRangeEnd w:id=\"9\"/>" + run("a"))
                + paragraph(run("b") + "<w:moveToRangeStart w:name=\"m\"" + BY + "/><w:moveTo" + BY + ">" + run("x")
                        + "</w:moveTo><w:moveToRangeEnd w:id=\"9\"/>");

        assertThat(opened(moved).text()).isEqualTo("a\nbx\n");
    }

    @Test
    void aParagraphWithoutItsMarkJoinsTheNextAndTakesItsFormatting() throws Exception {
        Opened opened = opened(joined("Heading1", run("one ")) + "<w:p><w:pPr><w:pStyle w:val=\"Heading2\"/></w:pPr>"
                + run("two") + "</w:p>");

        assertThat(opened.text()).isEqualTo("## one two\n");
    }

    @Test
    void severalParagraphsWithoutMarksJoinInOrder() throws Exception {
        assertThat(opened(joined("Normal", run("a"))
                                + joined("Normal", run("b"))
                                + paragraph(run("c"))
                                + paragraph(run("d")))
                        .text())
                .isEqualTo("abc\nd\n");
    }

    @Test
    void aWhollyDeletedParagraphLeavesNothing() throws Exception {
        Opened opened = opened(paragraph(run("a")) + joined("Normal", deleted("gone")) + paragraph(run("b")));

        assertThat(opened.text()).isEqualTo("a\nb\n");
        assertThat(opened.file().leftovers()).hasSize(1);
        assertThat(opened.file().leftovers().get(0).paragraph().getTextContent())
                .isEqualTo("b");
    }

    @Test
    void beforeATableOnlyAnEmptyParagraphGoes() throws Exception {
        String table = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/><w:p><w:r><w:t>t</w:t>"
                + "</w:r></w:p></w:tc></w:tr></w:tbl>";

        assertThat(opened(joined("Normal", deleted("x")) + table + "<w:p/>").text())
                .isEqualTo("| t |\n¶\n");
        assertThat(opened(joined("Normal", run("kept")) + table + "<w:p/>").text())
                .isEqualTo("kept\n| t |\n¶\n");
        assertThat(opened(table + joined("Normal", deleted("x")) + table + "<w:p/>")
                        .text())
                .as("two tables that touch would become one")
                .isEqualTo("| t |\n¶\n| t |\n¶\n");
    }

    @Test
    void deletedRowsAndCellsGoAndATableWithoutRowsToo() throws Exception {
        String cells = "<w:tc><w:tcPr/><w:p>" + run("a") + "</w:p></w:tc><w:tc><w:tcPr><w:cellDel" + BY
                + "/></w:tcPr><w:p>" + run("b") + "</w:p></w:tc>";
        String start = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>";
        String deletedRow = "<w:tr><w:trPr><w:del" + BY + "/></w:trPr>" + cells + "</w:tr>";
        String insertedRow = "<w:tr><w:trPr><w:ins" + BY + "/></w:trPr>" + cells + "</w:tr>";

        assertThat(opened(start + deletedRow + insertedRow + "</w:tbl><w:p/>").text())
                .isEqualTo("| a |\n¶\n");
        assertThat(opened(start + deletedRow + "</w:tbl>" + paragraph(run("end")))
                        .text())
                .isEqualTo("end\n");
    }

    @Test
    void formerFormattingIsForgotten() throws Exception {
        Opened opened =
                opened("<w:p><w:pPr><w:jc w:val=\"left\"/><w:pPrChange" + BY + "><w:pPr><w:jc w:val=\"right\"/></w:pPr>"
                        + "</w:pPrChange></w:pPr><w:r><w:rPr><w:b/><w:rPrChange" + BY
                        + "><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>"
                        + "<w:t>x</w:t></w:r></w:p>");

        assertThat(opened.body()).contains("<w:b/>", "\"left\"").doesNotContain("<w:i/>", "\"right\"", "Change");
    }

    @Test
    void aBookmarkThatHalfOfWasDeletedGoesWithItsOtherHalf() throws Exception {
        Opened opened =
                opened(paragraph(run("a") + "<w:del" + BY + "><w:bookmarkStart w:id=\"3\" w:name=\"half\"/><w:r>"
                        + "<w:delText>b</w:delText></w:r></w:del>" + run("c") + "<w:bookmarkEnd w:id=\"3\"/>"));

        assertThat(opened.text()).isEqualTo("ac\n");
        assertThat(opened.body()).doesNotContain("bookmark");
    }

    @Test
    void aControlWhoseWordsWereDeletedGoes() throws Exception {
        assertThat(opened(paragraph(run("a") + "<w:sdt><w:sdtPr><w:id w:val=\"5\"/></w:sdtPr><w:sdtContent>"
                                + deleted("b") + "</w:sdtContent></w:sdt>"))
                        .text())
                .isEqualTo("a\n");
    }
}
