package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.Plans.action;
import static uk.careplans.generator.Plans.withActions;
import static uk.careplans.generator.Plans.withName;
import static uk.careplans.generator.Story.givenWord;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.word;

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
                "<w:fldSimple w:instr=\"QUOTE x\">%s</w:fldSimple>",
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
}
