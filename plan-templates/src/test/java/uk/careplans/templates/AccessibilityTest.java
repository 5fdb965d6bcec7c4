package uk.careplans.templates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.word;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.testkit.Accessibility;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.SchemaCheck;

/** Every document of every form, from each sample plan and each case, can be read by everybody; and the check that says so finds each kind of fault. */
class AccessibilityTest {

    /** Kent's own form numbers these four questions by hand, and a council's questions keep their wording. */
    private static final List<String> TYPED_BY_KENT = List.of(
            "1) Who can be the carer(s) for ",
            "2) What would be the back up plan?",
            "3) Who will make sure this plan will happen?",
            "4) What needs to happen to support this plan?");

    private static final Map<String, List<String>> TYPED_BY_THE_FORM =
            Map.of("kent/care-plan", TYPED_BY_KENT, "kent/care-plan-outcomes-table", TYPED_BY_KENT);

    private static final String DOCUMENT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String SETTINGS = "word/settings.xml";
    private static final String CORE = "docProps/core.xml";
    private static final String FOOTER = "word/footer1.xml";

    private static final String HEAD_ROW = """
            <w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr>\
            <w:p><w:r><w:t>Who</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr>\
            <w:p><w:r><w:t>When</w:t></w:r></w:p></w:tc></w:tr>""";
    private static final String ROW = """
            <w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr>\
            <w:p><w:r><w:t>Mum</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr>\
            <w:p><w:r><w:t>Saturdays</w:t></w:r></w:p></w:tc></w:tr>""";
    private static final String TABLE = """
            <w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="9000" w:type="dxa"/>\
            <w:tblLook w:firstRow="1" w:firstColumn="1"/><w:tblCaption w:val="Family time"/>\
            <w:tblDescription w:val="Who comes when"/></w:tblPr><w:tblGrid><w:gridCol w:w="4500"/>\
            <w:gridCol w:w="4500"/></w:tblGrid>""" + HEAD_ROW + ROW + "</w:tbl>";
    private static final String HAIRLINE = "<w:p><w:pPr><w:spacing w:line=\"20\" w:lineRule=\"exact\"/></w:pPr></w:p>";
    private static final String PICTURE = """
            <w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="7" name="week" descr="Mum on Saturday"/>\
            <a:graphic><a:graphicData uri="x"/></a:graphic></wp:inline></w:drawing></w:r>""";
    private static final String DECORATIVE = """
            <a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><d:decorative \
            xmlns:d="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>""";
    private static final String FIRST_ROW =
            "<w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:shd w:val=\"clear\" w:fill=\"555555\"/></w:tcPr></w:tblStylePr>";
    private static final String CONTROL = """
            <w:sdt><w:sdtPr><w:alias w:val="Likes"/><w:tag w:val="child/likes"/><w:id w:val="1"/></w:sdtPr><w:sdtContent>\
            <w:r><w:t>TBC, ${x} and «y»</w:t></w:r></w:sdtContent></w:sdt>""";
    private static final String LINK = """
            <w:bookmarkStart w:id="1" w:name="home"/><w:hyperlink w:anchor="home"><w:r><w:t>To the start</w:t></w:r>\
            </w:hyperlink><w:bookmarkEnd w:id="1"/>""";

    static Stream<FormPlan> plans() {
        return FormPlan.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void everybodyCanReadIt(FormPlan each) {
        List<String> typed = TYPED_BY_THE_FORM.getOrDefault(each.form().name(), List.of());

        assertThat(Accessibility.check(each.document(), typed)).isEmpty();
    }

    @Test
    void aGoodFileHasNoProblem() {
        assertThat(SchemaCheck.check(good())).isEmpty();
        assertThat(Accessibility.check(good())).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("A1", CORE, "<dc:title>Care plan</dc:title>", ""),
                fault("A1", CORE, "Care plan", "Document1"),
                fault("A1", CORE, "Care plan", "care-plan.docx"),
                fault("A1", CORE, "Care plan", "Another plan"),
                fault("A1", DOCUMENT, "\"Title\"", "\"Normal\""),
                fault("A2", STYLES, "w:lang w:val=\"en-GB\"", "w:lang w:val=\"en-US\""),
                fault("A2", SETTINGS, "en-GB", "de-DE"),
                inRun("A2", "<w:lang w:val=\"fr-FR\"/>"),
                fault("A3", DOCUMENT, "Heading1", "Heading2"),
                fault("A3", DOCUMENT, "Heading2", "Heading3"),
                fault("A3", DOCUMENT, "Likes and dislikes", "", "A9"),
                fault("A3", DOCUMENT, "Likes and dislikes", "Likes ".repeat(20)),
                fault("A3", STYLES, "<w:keepNext/>", "<w:keepNext w:val=\"0\"/>"),
                inBody("A4", "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>School</w:t></w:r></w:p>"),
                fault("A5", DOCUMENT, "<w:tblHeader/>", ""),
                fault("A5", DOCUMENT, " w:firstRow=\"1\"", ""),
                fault("A5", DOCUMENT, "<w:tblCaption w:val=\"Family time\"/>", ""),
                fault("A5", DOCUMENT, "Who comes when", ""),
                fault("A5", DOCUMENT, "</w:tcPr><w:p><w:r><w:t>Mum", "<w:vMerge/></w:tcPr><w:p><w:r><w:t>Mum"),
                fault("A5", DOCUMENT, "<w:gridCol w:w=\"4500\"/>", "<w:gridCol w:w=\"3000\"/>".repeat(2)),
                fault("A5", DOCUMENT, "<w:trPr><w:cantSplit/></w:trPr>", ""),
                fault("A5", DOCUMENT, "<w:gridCol w:w=\"4500\"/>", "<w:gridCol w:w=\"6000\"/>"),
                fault("A5", DOCUMENT, "<w:t>When</w:t>", "<w:t/>", "A9"),
                fault("A5", DOCUMENT, ROW, ROW.replaceAll("Mum|Saturdays", ""), "A9"),
                fault("A5", DOCUMENT, HAIRLINE, ""),
                fault("A5", DOCUMENT, "<w:p><w:r><w:t>Mum</w:t></w:r></w:p>", TABLE + HAIRLINE),
                fault("A6", DOCUMENT, " descr=\"Mum on Saturday\"", ""),
                fault("A6", DOCUMENT, "Mum on Saturday", "week.png"),
                fault("A6", DOCUMENT, "Mum on Saturday", "Mum ".repeat(70)),
                fault("A6", DOCUMENT, PICTURE, PICTURE + PICTURE),
                fault("A6", DOCUMENT, "Mum on Saturday\"/>", "Mum\">" + DECORATIVE + "</wp:docPr>"),
                fault("A7", DOCUMENT, "wp:inline>", "wp:anchor>"),
                inRun("A7", "", "<w:pict><v:shape/></w:pict>"),
                fault("A7", DOCUMENT, "<w:spacing w:line", "<w:framePr w:w=\"9\"/><w:spacing w:line"),
                inBody("A8", "<w:p><w:r><w:t>• a bed</w:t></w:r></w:p>"),
                inBody("A8", "<w:p><w:r><w:t>(a) a bed</w:t></w:r></w:p>"),
                inBody("A8", "<w:p><w:r><w:t>1.</w:t><w:tab/><w:t>a bed</w:t></w:r></w:p>"),
                inBody("A9", "<w:p/>"),
                inBody("A9", HAIRLINE),
                fault("A9", DOCUMENT, "w:lineRule=\"exact\"", "w:lineRule=\"auto\""),
                fault("A10", DOCUMENT, "likes trains", "likes   trains"),
                fault("A10", DOCUMENT, "likes trains", "likes\u00a0\u00a0\u00a0\u00a0trains"),
                inRun("A10", "", "<w:br/>".repeat(5)),
                inRun("A11", "<w:sz w:val=\"22\"/>"),
                fault("A11", STYLES, "<w:sz w:val=\"24\"/>", ""),
                inRun("A12", "<w:rFonts w:ascii=\"Times New Roman\"/>"),
                inRun("A13", "<w:color w:val=\"999999\"/>"),
                inRun("A13", "<w:shd w:val=\"clear\" w:fill=\"1B2A4A\"/>"),
                fault("A13", DOCUMENT, "</w:tcPr>", "<w:shd w:val=\"clear\" w:fill=\"444444\"/></w:tcPr>"),
                fault(
                        "A13",
                        STYLES,
                        "</w:tblPr></w:style></w:styles>",
                        "</w:tblPr>" + FIRST_ROW + "</w:style></w:styles>"),
                inRun("A14", "<w:i/>"),
                inRun("A14", "<w:caps/>"),
                fault("A14", DOCUMENT, "w:lineRule=\"exact\"/>", "w:lineRule=\"exact\"/><w:jc w:val=\"both\"/>"),
                fault("A15", DOCUMENT, "w:anchor=\"home\"", "w:anchor=\"away\""),
                fault("A15", DOCUMENT, "To the start", "Click here"),
                fault("A15", DOCUMENT, "To the start", "https://example.org"),
                fault(
                        "A15",
                        DOCUMENT,
                        "<w:bookmarkStart",
                        "<w:bookmarkStart w:id=\"2\" w:name=\"my home\"/><w:bookmarkStart"),
                fault(
                        "A15",
                        DOCUMENT,
                        "<w:bookmarkStart",
                        "<w:bookmarkStart w:id=\"2\" w:name=\"home\"/><w:bookmarkStart"),
                fault("A16", DOCUMENT, "<w:alias w:val=\"Likes\"/>", ""),
                fault("A16", DOCUMENT, "<w:tag w:val=\"child/likes\"/>", ""),
                fault("A16", DOCUMENT, CONTROL, CONTROL + CONTROL),
                inSettings("A17", "<w:updateFields w:val=\"true\"/>"),
                inSettings("A17", "<w:documentProtection w:edit=\"forms\" w:enforcement=\"1\"/>"),
                fault("A18", FOOTER, " NUMPAGES ", " DATE "),
                fault("A18", FOOTER, "<w:t>1</w:t>", ""),
                fault("A20", DOCUMENT, "likes trains", "likes ${child.likes}"),
                fault("A20", DOCUMENT, "likes trains", "likes trains#end"),
                fault("A20", DOCUMENT, "likes trains", "likes null"),
                fault("A20", FOOTER, "Page ", "«page» "),
                fault("A20", DOCUMENT, "Who comes when", "TODO"),
                fault("A21", DOCUMENT, "</w:sectPr>", "<w:cols w:num=\"2\"/></w:sectPr>"),
                fault("A21", DOCUMENT, "</w:sectPr>", "<w:bidi/></w:sectPr>"),
                inSettings("A22", "<w:autoHyphenation/>"),
                inRun("A22", "<w:vanish/>"),
                inBody("A22", "<w:p><w:ins w:id=\"9\"><w:r><w:t>He swims.</w:t></w:r></w:ins></w:p>"));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("faults")
    void aFaultIsFoundByItsRule(String rule, String part, String right, String wrong, List<String> alsoBreaks) {
        String text = Docx.text(good(), part);
        assertThat(text).contains(right);
        byte[] faulty = Docx.with(good(), part, text.replace(right, wrong).getBytes(UTF_8));

        assertThat(Accessibility.check(faulty).stream()
                        .map(problem -> problem.substring(0, problem.indexOf(' ')))
                        .distinct())
                .contains(rule)
                .isSubsetOf(Stream.concat(Stream.of(rule), alsoBreaks.stream()).toList());
    }

    @Test
    void aPictureThatIsDescribedHeadsAColumn() {
        String head = "<w:t>When</w:t></w:r></w:p></w:tc></w:tr>";
        byte[] pictured = Docx.with(
                good(),
                DOCUMENT,
                Docx.text(good(), DOCUMENT)
                        .replace(PICTURE, "")
                        .replaceFirst(
                                Pattern.quote("<w:r>" + head),
                                Matcher.quoteReplacement(PICTURE + head.replace("<w:t>When</w:t></w:r>", "")))
                        .getBytes(UTF_8));

        assertThat(Accessibility.check(pictured)).isEmpty();
    }

    @Test
    void commentsAreFound() {
        byte[] commented = Docx.with(good(), "word/comments.xml", "<comments/>".getBytes(UTF_8));

        assertThat(Accessibility.check(commented)).containsExactly("A22 word/comments.xml: there are comments");
    }

    @Test
    void aFormMayTypeTheNumbersOfItsOwnQuestions() {
        byte[] docx = Docx.with(
                good(),
                DOCUMENT,
                Docx.text(good(), DOCUMENT).replace("Robin ", "1) Robin ").getBytes(UTF_8));

        assertThat(Accessibility.check(docx, List.of("1) Robin likes"))).isEmpty();
        assertThat(Accessibility.check(docx, List.of("1) Nell"))).hasSize(1);
    }

    private static byte[] good() {
        byte[] docx = word().property("dc:title", "Care plan")
                .title("Care plan")
                .heading(1, "About Robin")
                .paragraph(inline("<w:r><w:t>Robin likes trains.</w:t></w:r>"))
                .heading(2, "Likes and dislikes")
                .bullet("trains")
                .xml(TABLE + HAIRLINE + TABLE)
                .paragraph(inline(LINK), inline(CONTROL), inline(PICTURE))
                .footer(inline(
                        "<w:r><w:t xml:space=\"preserve\">Page </w:t></w:r>" + field("PAGE", 1) + field("NUMPAGES", 3)))
                .bytes();
        // WordMaker's style for “no answer” is in italics.
        return Docx.with(
                docx, STYLES, Docx.text(docx, STYLES).replace("<w:i/>", "").getBytes(UTF_8));
    }

    private static String field(String name, int result) {
        return """
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> %s </w:instrText></w:r>\
        <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>%s</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>""".formatted(name, result);
    }

    private static Arguments fault(String rule, String part, String right, String wrong, String... alsoBreaks) {
        return Arguments.of(rule, part, right, wrong, List.of(alsoBreaks));
    }

    private static Arguments inBody(String rule, String block) {
        String before = "<w:p><w:r><w:t>Robin";
        return fault(rule, DOCUMENT, before, block + before);
    }

    private static Arguments inRun(String rule, String properties, String... content) {
        String text = "<w:t>Robin";
        return fault(rule, DOCUMENT, text, "<w:rPr>" + properties + "</w:rPr>" + String.join("", content) + text);
    }

    private static Arguments inSettings(String rule, String setting) {
        String before = "<w:defaultTabStop";
        return fault(rule, SETTINGS, before, setting + before);
    }
}
