package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.Plans.action;
import static uk.careplans.generator.Plans.withActions;
import static uk.careplans.generator.Plans.withName;
import static uk.careplans.generator.Story.givenWord;
import static uk.careplans.testkit.WordMaker.cell;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.word;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.careplans.generator.word.WordText;
import uk.careplans.testkit.Docx;

/** Tags wherever Word can put text. */
class EverywhereTest {

    private static final String BODY = "word/document.xml";
    private static final String RUN = "<w:r><w:t>${child.name}</w:t></w:r>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:bdo w:val=\"rtl\">%s</w:bdo>",
                "<w:dir w:val=\"ltr\">%s</w:dir>",
                "<w:smartTag w:uri=\"urn:x\" w:element=\"name\">%s</w:smartTag>",
                "<w:customXml w:uri=\"urn:x\" w:element=\"name\"><w:customXmlPr/>%s</w:customXml>",
                "<w:fldSimple w:instr=\"STYLEREF x\">%s</w:fldSimple>",
                "<w:sdt><w:sdtPr/><w:sdtContent><w:bdo w:val=\"rtl\">%s</w:bdo></w:sdtContent></w:sdt>",
            })
    void whatStandsAroundRunsIsEntered(String around) {
        givenWord(word().paragraph(inline(around.formatted(RUN)))).saysWith(withName("Maya"), "Maya\n");
    }

    @Test
    void aTornTagIsFoundInAPhoneticGuide() {
        byte[] docx = givenWord(word().paragraph(
                                inline("<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val=\"center\"/><w:hps w:val=\"12\"/>"
                                        + "<w:hpsRaise w:val=\"20\"/><w:hpsBaseText w:val=\"24\"/><w:lid w:val=\"en-GB\"/></w:rubyPr><w:rt><w:r><w:t>"
                                        + "${child.dateOfBirth.year}</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>${child.</w:t></w:r><w:r><w:t>name}!</w:t></w:r>"
                                        + "</w:rubyBase></w:ruby></w:r>")))
                .mergedWith(withName("Maya & Co"));
        assertThat(Docx.text(docx, BODY)).contains("<w:t>2016</w:t>", "<w:t>Maya &amp; Co!</w:t>");
    }

    @Test
    void bothDrawingsOfATextBoxHoldTheSame() {
        byte[] docx = givenWord(word().paragraph(inline(TextBoxes.boxOf(
                        "<w:p><w:bookmarkStart w:id=\"3\" w:name=\"Box\"/><w:r><w:t>For ${child.name}</w:t></w:r><w:bookmarkEnd w:id=\"3\"/></w:p>"
                                + "<w:p><w:r><w:t>#foreach($a in $actions)</w:t></w:r></w:p><w:p><w:r><w:t>${a.what}</w:t></w:r></w:p>"
                                + "<w:p><w:r><w:t>#end</w:t></w:r></w:p>",
                        "x"))))
                .mergedWith(withActions(action("a1", "Swim"), action("a2", "1. Sing\n2. Dance")));
        String xml = Docx.text(docx, BODY);
        assertThat(WordText.of(docx)).contains("[box: For Maya Hill]", "[box: Swim]", "[box: Sing]", "[box: Dance]");
        String[] branches = xml.split("<mc:Fallback>", -1);
        assertThat(branches)
                .hasSize(2)
                .allSatisfy(
                        branch -> assertThat(branch).containsSubsequence("For ", "Maya Hill", "Swim", "Sing", "Dance"));
        assertThat(branches[0]).contains("w:name=\"Box\"");
        assertThat(branches[1]).doesNotContain("w:name=\"Box\"");
    }

    @Test
    void textBoxesInALoopHaveTheirOwnWordsAndNumbers() {
        byte[] docx = givenWord(word().paragraph("#foreach($a in $actions)")
                        .paragraph(inline(TextBoxes.box("${a.what}", "Step ${foreach.count}")))
                        .paragraph("#end"))
                .mergedWith(withActions(action("a1", "Swim"), action("a2", "Sing")));
        assertThat(WordText.of(docx)).contains("[box: Swim]", "[box: Sing]", "[picture: Step 1]", "[picture: Step 2]");
    }

    // ---- controls of the author

    private static String control(String properties, String content) {
        return "<w:sdt><w:sdtPr><w:alias w:val=\"Mine\"/><w:id w:val=\"77\"/>" + properties + "</w:sdtPr><w:sdtContent>"
                + content + "</w:sdtContent></w:sdt>";
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String tableOf(String rows) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"9\"/></w:tblGrid>"
                + rows + "</w:tbl>";
    }

    private static String cellOf(String text) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr>" + paragraph(text) + "</w:tc>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:text/>",
                "<w:date><w:dateFormat w:val=\"d\"/></w:date>",
                "<w:dropDownList><w:listItem w:value=\"x\"/></w:dropDownList>",
                "<w:comboBox/>",
                "<w:showingPlcHdr/><w:text/>",
                "<w:richText/>",
            })
    void aControlOfAnyKindHoldsWhatIsPrintedInIt(String kind) {
        byte[] docx = givenWord(
                        word().paragraph(
                                        inline(
                                                control(
                                                        kind,
                                                        "<w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/></w:rPr><w:t>For ${child.name}, ${child.dateOfBirth.figures}</w:t></w:r>"))))
                .mergedWith(withName("Maya"));
        assertThat(WordText.of(docx)).isEqualTo("For Maya, 01.08.2016\n");
        String authors = Docx.text(docx, BODY).replaceAll("(?s)^.*<w:alias w:val=\"Mine\"/>(.*?)</w:sdtPr>.*$", "$1");
        assertThat(authors).doesNotContain("<w:text", "<w:date", "dropDownList", "comboBox", "showingPlcHdr");
        assertThat(Docx.text(docx, BODY).contains("PlaceholderText")).isEqualTo(!kind.contains("showingPlcHdr"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"block", "row", "cell", "section"})
    void aControlOnAnyLevelHoldsATagAndIsRepeated(String level) {
        String blocks = switch (level) {
            case "block" -> control("", paragraph("${a.what}") + paragraph("by ${a.by.figures}"));
            case "row" -> tableOf(control("", "<w:tr>" + cellOf("${a.what}") + "</w:tr>")) + "<w:p/>";
            case "cell" -> tableOf("<w:tr>" + control("", cellOf("${a.what}")) + "</w:tr>") + "<w:p/>";
            default ->
                control("<w15:repeatingSection/>", control("<w15:repeatingSectionItem/>", paragraph("${a.what}")));
        };
        byte[] docx = givenWord(word().paragraph("#foreach($a in $actions)")
                        .xml(blocks)
                        .paragraph("#end")
                        .paragraph("."))
                .mergedWith(withActions(action("a1", "Swim"), action("a2", "Sing")));
        assertThat(WordText.of(docx)).contains("Swim", "Sing");
    }

    @Test
    void aControlWhoseLoopPrintsNothingIsNotEmpty() {
        byte[] docx = givenWord(word().xml(control(
                                "", paragraph("#foreach($a in $actions)") + paragraph("${a.what}") + paragraph("#end")))
                        .paragraph(inline(control("<w:text/>", "<w:r><w:t>#if($child.knownAs)x#end</w:t></w:r>")
                                + "<w:r><w:t>.</w:t></w:r>"))
                        .paragraph("#foreach($a in $actions)")
                        .xml(control("", paragraph("${a.what}")))
                        .paragraph("#end"))
                .mergedWith(withName("Maya"));
        assertThat(WordText.of(docx)).endsWith(".\n");
    }

    @Test
    void commentsAreDroppedFromEveryStory() {
        String comment = "<w:r><w:t>x ${child.name}</w:t></w:r><w:r><w:commentReference w:id=\"0\"/></w:r>";
        Story story = givenWord(word().comment("Anna", "Really ${child.name}?")
                .header(inline(comment))
                .footer(inline(comment))
                .table(row(cell(inline(comment))))
                .paragraph(inline(TextBoxes.boxOf("<w:p>" + comment + "</w:p>", "x"))));
        assertThat(story.problems())
                .isNotEmpty()
                .allMatch(problem -> problem.kind().id().equals("comment"));
        byte[] docx = story.mergedWith(withName("Maya"));
        assertThat(Docx.entries(docx)).allSatisfy((name, bytes) -> {
            assertThat(name).doesNotContain("comment");
            assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("comment", "Really");
        });
    }
}
