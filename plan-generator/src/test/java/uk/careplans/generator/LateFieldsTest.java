package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.Plans.action;
import static uk.careplans.generator.Plans.plan;
import static uk.careplans.generator.Plans.withActions;
import static uk.careplans.generator.Story.givenWord;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.CarePlan;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.LibreOffice;
import uk.careplans.testkit.WordMaker;

/** Word's own fields that depend on the rest of the document: their results are those of this document. */
class LateFieldsTest {

    private static final String BODY = "word/document.xml";
    private static final CarePlan TWO = withActions(action("a1", "Swim"), action("a2", "Sing"));

    private static String code(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String start(String instruction) {
        return code("begin") + "<w:r><w:instrText xml:space=\"preserve\"> " + instruction.replace("\"", "&quot;")
                + " </w:instrText></w:r>" + code("separate");
    }

    private static String field(String instruction, String result) {
        return start(instruction) + "<w:r><w:rPr><w:i/></w:rPr><w:t>" + result + "</w:t></w:r>" + code("end");
    }

    private static String entry(int level, String codes, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"TOC" + level
                + "\"/><w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9016\"/></w:tabs>"
                + "</w:pPr>" + codes
                + "<w:hyperlink w:anchor=\"_Toc5\" w:history=\"1\"><w:r><w:rPr><w:noProof/></w:rPr><w:t>" + words
                + "</w:t></w:r><w:r><w:tab/></w:r>" + field("PAGEREF _Toc5 \\h", "7") + "</w:hyperlink></w:p>";
    }

    /** As Word writes one: the field ends in a paragraph behind its entries. */
    private static String contents(String instruction) {
        return entry(1, start(instruction), "About ${child.name}") + entry(2, "", "${a.what}") + "<w:p>" + code("end")
                + "</w:p>";
    }

    private static WordMaker form(String contents) {
        return word().xml(contents)
                .xml(
                        "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:bookmarkStart w:id=\"5\" w:name=\"_Toc5\"/><w:r><w:t>About"
                                + " ${child.name}</w:t></w:r><w:bookmarkEnd w:id=\"5\"/></w:p>")
                .paragraph("#foreach($a in $actions)")
                .heading(2, "${a.what}")
                .paragraph("text")
                .paragraph("#end")
                .paragraph("#if($child.knownAs)")
                .heading(1, "Left out")
                .paragraph("#end")
                .heading(3, "Deep")
                .heading(1, "Last & end");
    }

    private static List<String> matches(String xml, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(xml);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String contentsOf(byte[] docx) {
        String text = WordText.of(docx);
        return text.substring(0, text.indexOf("\n#"));
    }

    // ---- tables of contents

    @Test
    void aTableOfContentsListsTheHeadingsOfThisDocument() {
        byte[] docx = givenWord(form(contents("TOC \\o \"1-2\" \\h \\z \\u"))).mergedWith(TWO);
        assertThat(contentsOf(docx)).isEqualTo("About Maya Hill\nSwim\nSing\nLast & end\n¶\n");
        String xml = Docx.text(docx, BODY);
        List<String> anchors = matches(xml, "w:anchor=\"([^\"]*)\"");
        assertThat(anchors).hasSize(4).doesNotHaveDuplicates().startsWith("_Toc5");
        assertThat(matches(xml, "w:bookmarkStart [^>]*w:name=\"(_Toc[^\"]*)\"")).containsExactlyElementsOf(anchors);
        assertThat(matches(xml, "w:pStyle w:val=\"(TOC.)\"")).containsExactly("TOC1", "TOC2", "TOC2", "TOC1");
        assertThat(xml).doesNotContain("careplans", "PAGEREF", "w:dirty").contains("<w:rPr><w:noProof/></w:rPr>");
    }

    @Test
    void aTableOfContentsMayEndInItsLastEntry() {
        String contents = entry(1, start("TOC \\o \"1-1\" \\h"), "Old").replaceFirst("</w:p>$", code("end") + "</w:p>");
        byte[] docx = givenWord(form(contents)).mergedWith(TWO);
        assertThat(contentsOf(docx)).isEqualTo("About Maya Hill\nLast & end\n");
    }

    @Test
    void withoutHeadingsItIsEmpty() {
        byte[] docx = givenWord(word().xml(contents("TOC \\o \"1-2\" \\h")).paragraph("x"))
                .mergedWith(TWO);
        assertThat(WordText.of(docx)).isEqualTo("¶\n¶\nx\n");
    }

    @Test
    void otherStylesAreListedOnTheirLevels() {
        byte[] docx = givenWord(word().xml(contents("TOC \\h \\t \"Title,1,List Bullet,2\""))
                        .title("Plan of ${child.name}")
                        .heading(1, "Not me")
                        .bullet("Me"))
                .mergedWith(TWO);
        assertThat(WordText.of(docx)).startsWith("Plan of Maya Hill\nMe\n¶\n= Plan of Maya Hill =");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TOC \\c \"Table\"", "TOC \\f", "TOC \\b Part \\o \"1-2\""})
    void aTableOfSomethingElseIsAProblem(String instruction) {
        assertThat(givenWord(form(contents(instruction))).problems())
                .map(problem -> problem.kind().id())
                .contains("contents-not-made");
    }

    // ---- references

    @Test
    void aReferenceRepeatsTheWordsOfItsBookmark() {
        givenWord(word().header(inline(field("REF Aims \\h", "old")))
                        .paragraph(inline("<w:r><w:t xml:space=\"preserve\">See </w:t></w:r>"
                                + field("Aims \\* MERGEFORMAT", "${a.nonsense}")))
                        .paragraph(inline(
                                "<w:bookmarkStart w:id=\"1\" w:name=\"Aims\"/><w:r><w:t>Aims of ${child.name}</w:t></w:r><w:bookmarkEnd"
                                        + " w:id=\"1\"/><w:r><w:t>.</w:t></w:r>")))
                .saysWith(
                        TWO,
                        "--- page header (default) ---\nAims of Maya Hill\n--- page body ---\nSee Aims of Maya Hill\nAims of Maya Hill.\n");
    }

    @Test
    void aReferenceToWhatWasLeftOutIsGone() {
        byte[] docx = givenWord(word().paragraph(
                                inline(
                                        "<w:r><w:t>See</w:t></w:r><w:fldSimple w:instr=\"REF Aims\"><w:r><w:t>old</w:t></w:r></w:fldSimple>"))
                        .paragraph("#if($child.knownAs)")
                        .paragraph(
                                inline(
                                        "<w:bookmarkStart w:id=\"1\" w:name=\"Aims\"/><w:r><w:t>x</w:t></w:r><w:bookmarkEnd w:id=\"1\"/>"))
                        .paragraph("#end"))
                .mergedWith(plan().build());
        assertThat(WordText.of(docx)).isEqualTo("See\n");
        assertThat(Docx.text(docx, BODY)).doesNotContain("fldChar");
    }

    @Test
    void aReferenceToNothingIsAProblem() {
        givenWord(word().paragraph(inline(field("REF _Ref7 \\h", "Error!"))))
                .hasProblems(
                        "form.docx, paragraph 1: A cross-reference leads to \"_Ref7\", which is no bookmark of this document."
                                + " Insert it anew in Word (References, Cross-reference), or take it out. [reference-lost]");
    }

    // ---- numbers of captions

    @ParameterizedTest
    @CsvSource({
        "SEQ Table, 1 2 3",
        "SEQ Table \\* ROMAN, I II III",
        "SEQ Table \\r 5, 5 5 6",
        "SEQ Other \\* alphabetic, a b 1"
    })
    void captionsInALoopAreCounted(String instruction, String expected) {
        byte[] docx = givenWord(word().paragraph("#foreach($a in $actions)")
                        .paragraph(inline(field(instruction, "1")))
                        .paragraph("#end")
                        .paragraph(inline(
                                "<w:fldSimple w:instr=\"SEQ Table" + (instruction.contains("ROMAN") ? " \\* ROMAN" : "")
                                        + "\"><w:r><w:t>9</w:t></w:r></w:fldSimple>")))
                .mergedWith(TWO);
        assertThat(WordText.of(docx)).isEqualTo(expected.replace(' ', '\n') + "\n");
    }

    @Test
    void pageNumbersAndOtherFieldsStay() {
        byte[] docx = givenWord(word().footer(inline(field("PAGE", "1")), inline(field("NUMPAGES", "4")))
                        .paragraph(inline(field("STYLEREF \"heading 1\"", "x"))))
                .mergedWith(TWO);
        assertThat(Docx.text(docx, "word/footer1.xml")).contains(" PAGE ", " NUMPAGES ", "<w:t>4</w:t>");
    }

    @Test
    void libreOfficeOpensADocumentWithAllOfIt() {
        byte[] docx = givenWord(form(contents("TOC \\o \"1-2\" \\h \\z \\u"))
                        .property("dc:title", "Plan of ${child.name}")
                        .link("rId90", "hyperlink", "https://example.org/?q=%24%7Bchild.name%7D")
                        .paragraph(
                                inline(
                                        "<w:hyperlink r:id=\"rId90\"><w:r><w:t>Look for ${child.name}</w:t></w:r></w:hyperlink>"))
                        .paragraph(inline(field("REF _Toc5 \\h", "old")), inline(field("TITLE", "old")))
                        .paragraph(inline(TextBoxes.box("In a box: ${child.name}", "Box of ${child.name}"))))
                .mergedWith(TWO);
        String text = LibreOffice.render(docx).text();
        assertThat(text)
                .containsSubsequence(
                        "About Maya Hill", "Swim", "Sing", "Last & end", "About Maya Hill", "Look for Maya Hill");
        assertThat(text).contains("In a box: Maya Hill", "Plan of Maya Hill").doesNotContain("old", "Error");
    }
}
