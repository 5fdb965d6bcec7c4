package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.AdviceCases.formatted;
import static uk.careplans.generator.AdviceCases.paragraph;
import static uk.careplans.generator.AdviceCases.picture;
import static uk.careplans.generator.AdviceCases.table;
import static uk.careplans.generator.Story.givenForm;
import static uk.careplans.generator.Story.givenWord;
import static uk.careplans.testkit.WordMaker.bold;
import static uk.careplans.testkit.WordMaker.cell;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.mergeField;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.runs;
import static uk.careplans.testkit.WordMaker.word;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.careplans.generator.template.Problem;
import uk.careplans.model.Severity;
import uk.careplans.testkit.WordMaker;

/** What the checker advises, and above all what it keeps quiet about. The sentences are in problems.txt. */
class AdviceTest {

    private static void isFine(WordMaker word) {
        assertThat(ids(word)).isEmpty();
    }

    private static List<String> ids(WordMaker word) {
        return ids(givenWord(word));
    }

    private static List<String> ids(Story story) {
        return story.problems().stream().map(problem -> problem.kind().id()).toList();
    }

    /** The required fields that a form of these paragraphs lacks. */
    private static List<String> lacks(String... paragraphs) {
        WordMaker word = word();
        List.of(paragraphs).forEach(word::paragraph);
        return givenForm(word, Map.of()).problems().stream()
                .filter(problem -> problem.kind().id().equals("required-field-missing"))
                .map(problem -> problem.message().replaceAll("^\"(.*?)\".*", "$1"))
                .toList();
    }

    // ---- loops

    @Test
    void aLoopThatUsesItsItemsAnywhereIsFine() {
        isFine(word().paragraph("#foreach($a in $actions)${a.what}#end")
                .paragraph("#foreach($a in $actions)#if($A.what)x#end#end")
                .paragraph("#foreach($a in $actions)#if(not ($child.name and $a.what))x#end#end")
                .paragraph("#foreach($a in $actions)#if($child.name)x#elseif($a.what)y#end#end")
                .paragraph("#foreach($a in $actions)${foreach.count} #end")
                .paragraph("#foreach($o in $permanence.options)#foreach($s in $o.steps)${s.what}#end#end"));
    }

    @Test
    void theCountOfAnInnerLoopIsNotThatOfTheOuter() {
        assertThat(ids(word().paragraph("#foreach($a in $actions)#foreach($p in $people)$foreach.count#end#end")))
                .containsExactly("unused-loop");
    }

    @Test
    void aLoopWithAMistakeInItIsNotCalledUnused() {
        assertThat(ids(word().paragraph("#foreach($a in $actions)${a.what#end")))
                .doesNotContain("unused-loop");
        assertThat(ids(word().paragraph("#foreach($a in $actions)#if(a.what)x#end#end")))
                .containsExactly("not-a-condition");
    }

    // ---- required fields

    @Test
    void aFormPrintsWhatEveryPlanAnswersAndWhatTheRegulationsAskFor() {
        assertThat(lacks("x"))
                .containsExactly(
                        "plan.version",
                        "plan.date",
                        "plan.localAuthority",
                        "child.name",
                        "child.dateOfBirth",
                        "legal.immigration.unaccompaniedAsylumSeekingChild",
                        "trafficking",
                        "permanence.options",
                        "needs.health",
                        "needs.education",
                        "needs.emotional",
                        "needs.identity",
                        "needs.family",
                        "needs.socialPresentation",
                        "needs.selfCare",
                        "placement",
                        "views.child",
                        "views.parents",
                        "views.others",
                        "reviews.iro");
    }

    @Test
    void aRequiredFieldIsPrintedByATagForItOrForSomethingOfIt() {
        assertThat(lacks(
                        "${Child.Name} ${child.dateOfBirth.weekday} ${reviews.iro.telephone} ${needs.health.summary}",
                        "#if($child.name)${plan.date}#end ${trafficking.concerns.is.yes}"))
                .doesNotContain(
                        "child.name", "child.dateOfBirth", "reviews.iro", "needs.health", "plan.date", "trafficking")
                .contains("plan.version", "needs.education");
    }

    @Test
    void aRequiredListIsPrintedByALoopOverIt() {
        assertThat(lacks("#foreach($o in $permanence.options)#foreach($s in $o.steps)${s.what}#end#end"))
                .doesNotContain("permanence.options");
    }

    @Test
    void toAskForAFieldOrToCountItIsNotToPrintIt() {
        assertThat(lacks(
                        "#if($child.name)x#end ${child.dateOfBirth.age} ${permanence.options.count}",
                        "#foreach($o in $permanence.options)#if($o.kind)x#end#end"))
                .contains("child.name", "child.dateOfBirth", "permanence.options");
    }

    @Test
    void aMisspeltFieldIsNotToldASecondTimeAsMissing() {
        assertThat(lacks("${child.nmae} #foreach($o in $permanence.optoins)${o.kind}#end ${needs.helth.summary}"))
                .doesNotContain("child.name", "needs.health")
                .contains("child.dateOfBirth");
    }

    @Test
    void whatAFormLeavesOutForAReasonIsNotMissing() {
        Story story = givenForm(
                word().paragraph("x"),
                Map.of(
                        "plan", "It is on the cover.",
                        "child", "It is on the cover.",
                        "legal.immigration", "Asked elsewhere.",
                        "trafficking", "Asked elsewhere.",
                        "permanence", "Asked elsewhere.",
                        "needs", "This is the form of the placement.",
                        "placement", "",
                        "views", "Asked elsewhere.",
                        "reviews", "Asked elsewhere."));
        assertThat(ids(story)).containsExactly("leaves-out", "required-field-missing");
    }

    @Test
    void adviceNeverKeepsAFormFromBeingUsed() {
        AdviceCases.all().forEach((name, word) -> {
            List<Problem> problems = givenWord(word).problems();
            boolean tags = AdviceCases.OTHER_TAGS.contains(name);
            assertThat(problems)
                    .as(name)
                    .isNotEmpty()
                    .allMatch(problem -> problem.severity() == (tags ? Severity.ERROR : Severity.WARNING));
        });
    }

    // ---- tags of other programs, and what only looks like one

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{name}} and {{1}} and {{ }} and {% raw %}",
                "[yes] [no] [see above] {a} <b> 50% of child.name% «Guten Tag» <<<",
                "anna@child.name and [child] and <child> and {child} and %child%",
                "$ {child.name} and ${ child.name } and $\u200B{child.name}",
                "[child.zebra] <something.else> {e.g.}",
                "#if($child.name)Call us#end if you need help; #if($child.name)x#else if not, y#end",
                "# if you like (or not) $5, # end of it",
                "#for sale #loop #each (one)"
            })
    void whatOnlyLooksLikeATagIsText(String text) {
        isFine(word().paragraph(text));
    }

    @Test
    void whatWordShowsOfAMergeFieldIsNotASecondMistake() {
        assertThat(ids(word().paragraph(mergeField("child.name")))).containsExactly("merge-field");
    }

    // ---- looks

    @Test
    void whatTheStylesSayIsTheCouncilsChoice() {
        isFine(word().paragraph(
                        formatted("<w:rStyle w:val=\"NoAnswer\"/>", "This is a long passage in italics by its style."))
                .styledParagraph("Title", "Care plan")
                .paragraph(formatted("<w:sz w:val=\"24\"/><w:color w:val=\"767676\"/><w:caps w:val=\"0\"/>", "Fine."))
                .paragraph(formatted("<w:sz w:val=\"16\"/><w:vertAlign w:val=\"superscript\"/>", "th"), runs(" day."))
                .xml(paragraph("<w:jc w:val=\"center\"/>", "In the middle."))
                .paragraph(formatted("<w:i/>", "Jack and the Beanstalk"), runs(" is a book.")));
    }

    @Test
    void aColourThatCannotBeKnownIsNotJudged() {
        isFine(word().paragraph(
                        formatted("<w:color w:val=\"auto\"/><w:shd w:val=\"clear\" w:fill=\"000000\"/>", "Automatic."))
                .paragraph(formatted("<w:shd w:val=\"clear\" w:fill=\"000000\"/>", "Word makes this white."))
                .paragraph(formatted(
                        "<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"pct50\" w:fill=\"FFFFFF\"/>", "A pattern."))
                .paragraph(formatted(
                        "<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"1F3864\"/>", "White on blue.")));
    }

    @Test
    void largeLettersMayBeALittlePaler() {
        isFine(word().paragraph(
                        formatted("<w:color w:val=\"888888\"/><w:sz w:val=\"36\"/>", "Large enough, as a sentence."))
                .paragraph(
                        formatted("<w:b/><w:color w:val=\"888888\"/><w:sz w:val=\"28\"/>", "Bold and large enough.")));
    }

    @Test
    void linesOfDirectivesMayLookAsTheyLike() {
        isFine(word().paragraph(formatted(
                        "<w:sz w:val=\"12\"/><w:color w:val=\"CCCCCC\"/><w:i/>",
                        "#if($child.name and not $child.knownAs)"))
                .paragraph("x")
                .paragraph(formatted("<w:sz w:val=\"12\"/>", "#end")));
    }

    // ---- headings

    @Test
    void boldWordsThatHeadNothingAreNoHeading() {
        isFine(word().heading(1, "Next steps")
                .paragraph(bold("Please note:"))
                .paragraph("x")
                .paragraph(bold("This is important."))
                .paragraph(bold("${child.name}"))
                .paragraph(bold("Name"), runs(" ${child.name}"))
                .bullet("x")
                .table(row("a", "b"), row(cell(bold("Signed")), cell("x")))
                .paragraph("x")
                .paragraph(bold("Confidential")));
    }

    @Test
    void headingsInOrderAreFine() {
        isFine(word().title("Care plan")
                .heading(1, "One")
                .heading(2, "Two")
                .heading(3, "Three")
                .heading(1, "One")
                .heading(2, "Two"));
    }

    // ---- layout

    @Test
    void emptyParagraphsThatWordNeedsAreFine() {
        isFine(word().table(row("a", "b"), row("", "x"))
                .paragraph("")
                .table(row(cell(row("c")), cell("d")))
                .paragraph(""));
    }

    @Test
    void paragraphsWithAPictureABreakOrASectionAreNotEmpty() {
        isFine(word().paragraph("x")
                .paragraph(inline("<w:r><w:br w:type=\"page\"/></w:r>"))
                .paragraph(inline(picture("<wp:docPr id=\"1\" name=\"x\" descr=\"A house\"/>")))
                .xml("<w:p><w:pPr><w:sectPr/></w:pPr></w:p>")
                .paragraph("#if($child.name)")
                .paragraph("y")
                .paragraph("#end"));
    }

    @Test
    void twoBlanksATabAndALineBreakAreFine() {
        isFine(word().paragraph("One sentence.  Two.")
                .paragraph(inline("<w:r><w:t>Name:</w:t><w:tab/><w:t>x</w:t><w:br/><w:t>y</w:t></w:r>")));
    }

    @Test
    void blanksAroundDirectivesAreNotInARow() {
        isFine(word().paragraph(
                        "#if($child.name) #if($child.knownAs) ${child.knownAs} #end #end #if($child.name) x #end ."));
    }

    @Test
    void aLineDrawnWithAnEmptyParagraphIsFine() {
        isFine(word().paragraph("x")
                .xml(
                        "<w:p><w:pPr><w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"auto\"/></w:pBdr></w:pPr></w:p>")
                .paragraph("y"));
    }

    @Test
    void oneParagraphThatBeginsWithANumberOrADashIsNoList() {
        isFine(word().paragraph("1) Who can be the carer for ${child.name}?")
                .paragraph("x")
                .paragraph("2) What support is needed?")
                .paragraph("- as agreed")
                .paragraph("2024. That was the year.")
                .paragraph("3. three")
                .paragraph("7. seven")
                .numbered("1. one")
                .numbered("2. two"));
    }

    @Test
    void aLoopOverAQuestionAndItsAnswerIsNoTypedList() {
        isFine(word().paragraph("#foreach($a in $actions)")
                .paragraph("1. What is to be done")
                .paragraph("${a.what}")
                .paragraph("#end"));
    }

    // ---- tables and pictures

    @Test
    void tablesOfLabelsAndValuesNeedNoHeadingRow() {
        isFine(table("Name|${child.name}", "Born|${child.dateOfBirth}", "Gender|${child.gender}"));
        isFine(table("#foreach($a in $actions)What|${a.what}", "Who|${a.who}#end"));
        isFine(table("*Signed|Date", "x|y"));
        isFine(table("*Name|${child.name}", "a|b", "c|d"));
        isFine(table("One|Two", "a|b", "c|d"));
    }

    @Test
    void aTableWithAHeadingRowIsFine() {
        isFine(word().table(row("What", "Who"), row("#foreach($a in $actions)${a.what}", "${a.who}#end"))
                .paragraph("."));
    }

    @Test
    void picturesWithATextAndDecorativeOnesAreFine() {
        isFine(word().paragraph(inline(picture("<wp:docPr id=\"1\" name=\"x\" descr=\"The arms of Northshire\"/>")))
                .paragraph(inline(picture("<wp:docPr id=\"2\" name=\"x\" title=\"A line\"/>")))
                .paragraph(inline(picture(
                        "<wp:docPr id=\"3\" name=\"x\"><a:extLst><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\">"
                                + "<adec:decorative xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/>"
                                + "</a:ext></a:extLst></wp:docPr>"))));
    }

    // ---- metadata

    @Test
    void whatEveryWordFileHasIsNotForeign() {
        isFine(word().property("dc:title", "Care plan")
                .property("dc:creator", " ")
                .part(
                        "docProps/app.xml",
                        ("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                                        + "<Template>Normal.dotm</Template><Application>Microsoft Office Word</Application><Company/>"
                                        + "</Properties>")
                                .getBytes(StandardCharsets.UTF_8))
                .part(
                        "customXml/item1.xml",
                        ("<b:Sources SelectedStyle=\"APA.XSL\" xmlns:b=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                        + "bibliography\"/>")
                                .getBytes(StandardCharsets.UTF_8))
                .setting("<w:rsids><w:rsidRoot w:val=\"00A00000\"/></w:rsids>")
                .paragraph("x"));
    }

    @Test
    void noProblemNamesWhoWroteTheFile() {
        WordMaker word = AdviceCases.all().get("properties");
        assertThat(word).isNotNull();
        assertThat(givenWord(word).problems())
                .hasSize(6)
                .noneMatch(problem -> problem.message().matches(".*(Anna|Ben|Cal|Dee|Northshire).*"));
    }

    // ---- time

    @Test
    void aLongFormFullOfMistakesIsCheckedInSeconds() {
        WordMaker word = word();
        for (int i = 0; i < 1500; i++) {
            word.paragraph(formatted(
                            "<w:i/><w:sz w:val=\"" + (i % 2 == 0 ? 12 : 14) + "\"/><w:color w:val=\"AAAAAA\"/>",
                            "x     y"))
                    .paragraph("");
        }
        Instant start = Instant.now();
        assertThat(ids(word)).hasSizeGreaterThan(3000);
        Duration taken = Duration.between(start, Instant.now());
        assertThat(taken).isLessThan(Duration.ofSeconds(20));
    }
}
