package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.Plans.action;
import static uk.careplans.generator.Plans.plan;
import static uk.careplans.generator.Plans.withActions;
import static uk.careplans.generator.Plans.withName;
import static uk.careplans.generator.Plans.withText;
import static uk.careplans.generator.Story.givenWord;
import static uk.careplans.testkit.WordMaker.escape;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.CarePlan;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.WordMaker;

/** Tags in alternative texts and screen tips: filled as plain words. */
class AltTextTest {

    private static final String BODY = "word/document.xml";

    private static WordMaker.Inline picture(String descr) {
        return inline(
                "<w:r><w:drawing><wp:inline><wp:extent cx=\"9\" cy=\"9\"/><wp:docPr id=\"7\" name=\"x\" title=\"Photo\""
                        + " descr=\"" + escape(descr)
                        + "\"/><a:graphic><a:graphicData uri=\"x\"/></a:graphic></wp:inline>"
                        + "</w:drawing></w:r>");
    }

    private static String table(String description, String... rows) {
        StringBuilder xml = new StringBuilder(
                        "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblCaption w:val=\"")
                .append(escape(description))
                .append("\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"9\"/></w:tblGrid>");
        for (String row : rows) {
            xml.append("<w:tr><w:tc><w:p><w:r><w:t>").append(escape(row)).append("</w:t></w:r></w:p></w:tc></w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }

    private static List<String> attributes(byte[] docx, String attribute) {
        Matcher matcher = Pattern.compile(attribute + "=\"([^\"]*)\"").matcher(Docx.text(docx, BODY));
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void theAlternativeTextOfAPictureIsFilled() {
        byte[] docx = givenWord(word().paragraph(picture("Photo of ${child.name} & family, born $child.dateOfBirth")))
                .mergedWith(withName("Maya <\"Mo\"> Hill"));
        assertThat(attributes(docx, "descr"))
                .containsExactly(
                        "Photo of Maya &lt;&quot;Mo&quot;&gt; Hill &amp; family, born 1\u00a0August\u00a02016");
        assertThat(Docx.text(docx, BODY)).doesNotContain("<w:sdt>", "<w:bookmarkStart");
    }

    @Test
    void aMissingAnswerIsSaidInTheCouncilsWords() {
        byte[] docx =
                givenWord(word().paragraph(picture("For ${child.knownAs}"))).mergedWith(plan().build());
        assertThat(attributes(docx, "descr")).containsExactly("For Not recorded");
    }

    @Test
    void severalLinesAreJoinedBySpaces() {
        byte[] docx = givenWord(word().paragraph(picture("${whenCareEnds}")))
                .mergedWith(withText("A home.\n\n- a dog\n- a\tcat"));
        assertThat(attributes(docx, "descr")).containsExactly("A home. a dog a cat");
    }

    @Test
    void conditionsAndLoopsStandWithinAnAlternativeText() {
        Story story = givenWord(
                word().paragraph(
                                picture(
                                        "#foreach($a in $actions)${foreach.count}. ${a.what}#if(not $foreach.last); #end#{end}#if($child.knownAs)!#end")));
        assertThat(attributes(story.mergedWith(withActions(action("a1", "Swim"), action("a2", "Sing"))), "descr"))
                .containsExactly("1. Swim; 2. Sing");
        assertThat(attributes(story.mergedWith(plan().build()), "descr")).containsExactly("");
    }

    @Test
    void aDollarThatIsProtectedStaysOne() {
        byte[] docx = givenWord(word().paragraph(picture("\\$child of ${child.name} #1")))
                .mergedWith(withName("Maya"));
        assertThat(attributes(docx, "descr")).containsExactly("$child of Maya #1");
    }

    @Test
    void picturesInALoopHaveTheirOwnTextAndNumber() {
        byte[] docx = givenWord(word().paragraph("#foreach($a in $actions)")
                        .paragraph(picture("${a.what}"))
                        .paragraph("#end"))
                .mergedWith(withActions(action("a1", "Swim"), action("a2", "Sing")));
        assertThat(attributes(docx, "descr")).containsExactly("Swim", "Sing");
        assertThat(attributes(docx, "docPr [^>]*id")).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void bothBranchesOfATextBoxAreFilled() {
        byte[] docx = givenWord(word().paragraph(inline(TextBoxes.box("${child.name}", "About ${child.name}"))))
                .mergedWith(withName("Maya"));
        assertThat(attributes(docx, "descr")).containsExactly("About Maya");
        assertThat(attributes(docx, " alt")).containsExactly("About Maya");
    }

    @Test
    void theAlternativeTextOfATableIsFilled() {
        byte[] docx = givenWord(word().xml(
                                table("What ${child.name} wants", "#foreach($a in $actions)${a.what}#end") + "<w:p/>"))
                .mergedWith(withActions(action("a1", "Swim"), action("a2", "Sing")));
        assertThat(Docx.text(docx, BODY)).contains("<w:tblCaption w:val=\"What Maya Hill wants\">");
        assertThat(WordText.of(docx)).isEqualTo("| SwimSing |\n¶\n");
    }

    @Test
    void aTableWithoutRowsGoesWithItsAlternativeText() {
        CarePlan nothing = plan().build();
        givenWord(word().paragraph("a")
                        .xml(table("What ${child.name} wants", "#foreach($a in $actions)", "${a.what}", "#end"))
                        .paragraph("b"))
                .saysWith(nothing, "a\nb\n");
    }

    @Test
    void theScreenTipOfALinkIsFilled() {
        byte[] docx = givenWord(
                        word().paragraph(inline("<w:hyperlink w:anchor=\"there\" w:tooltip=\"About ${child.name}\">"
                                + "<w:r><w:t>See</w:t></w:r></w:hyperlink>")))
                .mergedWith(withName("Maya"));
        assertThat(attributes(docx, "w:tooltip")).containsExactly("About Maya");
    }

    @Test
    void aMistakeInAnAlternativeTextIsToldAtItsPlace() {
        givenWord(word().heading(1, "Photos").paragraph(picture("${child.nmae}")))
                .hasProblems(
                        "form.docx, heading \"Photos\", paragraph 1: ${child.nmae} is not in a care plan. Did you mean"
                                + " ${child.name}? [unknown-field]");
    }

    @Test
    void aBlockMayNotEndOutsideTheAlternativeText() {
        assertThat(givenWord(word().paragraph(picture("#if($child.name)"), inline("<w:r><w:t>x#end</w:t></w:r>")))
                        .problems())
                .map(problem -> problem.kind().id())
                .containsExactly("crosses-control");
    }
}
