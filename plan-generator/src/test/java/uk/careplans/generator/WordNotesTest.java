package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.word;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.AgeBand;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.WordMaker;

/** A form with the style "Word note" explains a hard word where it stands first. */
class WordNotesTest {

    private static final String JUDGE = "Judge: A person whose job is to make big, fair choices about families.";
    private static final String STYLES = "word/styles.xml";

    private static byte[] withStyle(byte[] docx) {
        String styles = Docx.text(docx, STYLES)
                .replace(
                        "</w:styles>",
                        "<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"Note1\"><w:name w:val=\"Word note\"/>"
                                + "<w:rPr><w:color w:val=\"00696B\"/></w:rPr></w:style></w:styles>");
        return Docx.with(docx, STYLES, styles.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] document(byte[] form) {
        TemplateSource source = FormsForReaders.source(form).with(BandWords.of(AgeBand.AGES_8_TO_11));
        return FormsForReaders.document(Template.compile(source).orThrow());
    }

    private static String text(WordMaker form) {
        return WordText.of(document(withStyle(form.bytes())));
    }

    @Test
    void aHardWordIsExplainedBehindTheParagraphInWhichItStandsFirst() {
        assertThat(text(word().heading(1, "Why")
                        .paragraph("A judge met ${child.name}.")
                        .paragraph("The judge decided.")))
                .isEqualTo("# Why\nA judge met Maya Hill.\n" + JUDGE + "\nThe judge decided.\n");
    }

    @Test
    void aFormWithoutTheStyleHasNoNotes() {
        assertThat(WordText.of(
                        document(word().paragraph("A judge met ${child.name}.").bytes())))
                .isEqualTo("A judge met Maya Hill.\n");
    }

    @Test
    void theNoteLooksAsTheParagraphAndIsInTheStyle() {
        String xml = Docx.text(
                document(withStyle(word().styledParagraph("ListParagraph", "A judge met you.")
                        .bytes())),
                "word/document.xml");

        assertThat(xml)
                .contains(
                        "<w:pPr><w:pStyle w:val=\"ListParagraph\"/><w:keepNext/></w:pPr><w:r><w:t xml:space=\"preserve\">A judge met you.</w:t></w:r></w:p>"
                                + "<w:p><w:pPr><w:pStyle w:val=\"ListParagraph\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"Note1\"/></w:rPr><w:t>"
                                + JUDGE + "</w:t></w:r></w:p>");
    }

    @Test
    void anItemOfAListGetsALineAndNoItem() {
        assertThat(text(word().bullet("A judge met you.").bullet("You are well.")))
                .isEqualTo("- A judge met you. ⏎ " + JUDGE + "\n- You are well.\n");
    }

    @Test
    void aCoverBeforeTheFirstHeadingHasNoNotes() {
        assertThat(text(word().paragraph("A judge made this plan.")
                        .heading(1, "Why")
                        .paragraph("The judge met you.")))
                .isEqualTo("A judge made this plan.\n\n# Why\nThe judge met you.\n" + JUDGE + "\n");
    }

    private static String table(String rowProperties) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol"
                + " w:w=\"7000\"/></w:tblGrid><w:tr>" + rowProperties
                + "<w:tc><w:p><w:r><w:t>A judge met you.</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>The judge decided for"
                + " you.</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>";
    }

    @Test
    void aNarrowCellHasNoNoteAndAWideOneHas() {
        assertThat(text(word().xml(table(""))))
                .startsWith("| A judge met you. | The judge decided for you. / " + JUDGE + " |");
    }

    @Test
    void aTableWithHeadsOfColumnsHasNoNotes() {
        assertThat(text(word().xml(table("<w:trPr><w:tblHeader/></w:trPr>"))))
                .startsWith("| A judge met you. | The judge decided for you. |");
    }

    @Test
    void theSameWordInAListOfHardWordsIsThereAsWell() {
        String text = text(word().heading(1, "Why")
                .paragraph("A judge met you.")
                .heading(1, "Big words")
                .table(row("Word", "What it means"), row("#foreach($w in $bigWords)${w.term}", "${w.meaning}#end")));

        assertThat(text).contains(JUDGE, "| Judge | A person whose job is to make big, fair choices about families. |");
    }

    private static String control(String properties, String content) {
        return "<w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    private static final String MET = "<w:p><w:r><w:t>A judge met you.</w:t></w:r></w:p>";
    private static final String NOTE = "<w:t>" + JUDGE + "</w:t></w:r></w:p>";

    private static String xml(WordMaker form) {
        return Docx.text(document(withStyle(form.bytes())), "word/document.xml");
    }

    @Test
    void aNoteStandsBehindTheControlOfItsParagraph() {
        assertThat(xml(word().xml(control("<w:id w:val=\"7\"/>", MET))))
                .containsPattern("</w:sdtContent></w:sdt><w:p><w:pPr/><w:r>.*" + JUDGE.substring(0, 20));
    }

    @Test
    void whatIsStillToBeFilledInHasNoNote() {
        assertThat(xml(word().xml(control("<w:id w:val=\"7\"/><w:showingPlcHdr/>", MET))))
                .doesNotContain(NOTE);
    }

    @Test
    void twoNotesStayWithTheirParagraph() {
        String xml = xml(word().paragraph("A judge met your solicitor."));

        assertThat(xml.split("<w:keepNext/>", -1)).hasSize(3);
        assertThat(xml.indexOf("Judge: "))
                .isLessThan(xml.indexOf("Solicitor: "))
                .isPositive();
    }

    @Test
    void aParagraphThatEndsAPageKeepsItsNoteOnThatPage() {
        assertThat(xml(word().xml(
                                "<w:p><w:r><w:t>A judge met you.</w:t></w:r><w:r><w:br w:type=\"page\"/></w:r></w:p>")))
                .contains(JUDGE + "</w:t></w:r><w:r><w:br w:type=\"page\"/></w:r></w:p>");
    }

    @Test
    void theSameSentenceOnTheCoverHasNoNote() {
        assertThat(text(word().paragraph("A judge met you.").heading(1, "Why").paragraph("A judge met you.")))
                .isEqualTo("A judge met you.\n\n# Why\nA judge met you.\n" + JUDGE + "\n");
    }

    @Test
    void manyThreadsWriteTheSameNotes() {
        Template template = Template.compile(FormsForReaders.source(
                                withStyle(word().bullet("A judge met you.").bytes()))
                        .with(BandWords.of(AgeBand.AGES_8_TO_11)))
                .orThrow();
        byte[] one = FormsForReaders.document(template);

        assertThat(IntStream.range(0, 40).parallel().mapToObj(i -> FormsForReaders.document(template)))
                .allSatisfy(each -> assertThat(each).isEqualTo(one));
    }
}
