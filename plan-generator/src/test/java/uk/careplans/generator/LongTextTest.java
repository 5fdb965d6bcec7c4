package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.Plans.action;
import static uk.careplans.generator.Plans.plan;
import static uk.careplans.generator.Plans.withActions;
import static uk.careplans.generator.Plans.withName;
import static uk.careplans.generator.Plans.withText;
import static uk.careplans.generator.Story.givenWord;
import static uk.careplans.testkit.WordMaker.bold;
import static uk.careplans.testkit.WordMaker.cell;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.word;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlanBuilder;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.WordMaker;

/** Long texts become real paragraphs and list items, and data is never read as anything else. */
class LongTextTest {

    private static final String HEADING_IN_LIST =
            "<w:numPr><w:numId w:val=\"2\"/></w:numPr><w:outlineLvl w:val=\"0\"/>";

    private static final String TEXT = "${whenCareEnds}";

    @Test
    void aNumberedParagraphThatALongTextSplitsKeepsItsOneNumber() {
        givenWord(word().numbered("Reason: ${whenCareEnds} (see annex)").numbered("Next"))
                .saysWith(withText("One.\n\nTwo."), """
                        1. Reason:
                        One.
                        Two.
                        (see annex)
                        2. Next
                        """);
    }

    @Test
    void aBlankLineStartsAParagraphAndLineBreaksStay() {
        givenWord(word().paragraph("Before").paragraph(TEXT).paragraph("After"))
                .saysWith(withText("One,\nstill one.\n\n\n  \nTwo.\n"), "Before\nOne, ⏎ still one.\nTwo.\nAfter\n");
    }

    @Test
    void lineEndsOfOtherComputersAreLineEnds() {
        givenWord(word().paragraph(TEXT))
                .saysWith(
                        withText("One,\r\nstill one.\r\n\r\nTwo.\rStill two."),
                        "One, ⏎ still one.\nTwo. ⏎ Still two.\n");
    }

    @Test
    void listsBecomeRealLists() {
        givenWord(word().paragraph(TEXT)).saysWith(withText("""
                        Maya likes:
                        - swimming
                        - her cat
                        In this order:
                        1. swimming
                        2. her cat
                        That is all."""), """
                        Maya likes:
                        - swimming
                        - her cat
                        In this order:
                        1. swimming
                        2. her cat
                        That is all.
                        """);
    }

    @Test
    void listItemsHaveTheListStylesOfTheTemplate() {
        assertThat(document(TEXT, "- swimming\n1. her cat"))
                .contains("<w:pPr><w:pStyle w:val=\"ListBullet\"/></w:pPr>")
                .contains("<w:pPr><w:pStyle w:val=\"ListNumber\"/><w:numPr>");
    }

    @Test
    void everyNumberedListCountsFromItsOwnFirstNumber() {
        givenWord(word().numbered("The author's own list").paragraph(TEXT).numbered("goes on"))
                .saysWith(withText("1. a\n2. b\n\nBetween\n\n1. c\n\n3. d\n4. e\n\n2. f"), """
                        1. The author's own list
                        1. a
                        2. b
                        Between
                        1. c
                        3. d
                        4. e
                        2. f
                        2. goes on
                        """);
    }

    @Test
    void theListsOfTheItemsOfALoopEachStartAgain() {
        givenWord(word().paragraph("#foreach($a in $actions)")
                        .paragraph("${a.what}")
                        .paragraph("#end"))
                .saysWith(
                        withActions(action("a1", "1. one\n2. two"), action("a2", "1. one\n2. two")),
                        "1. one\n2. two\n1. one\n2. two\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.5 hours a week", "2016. A year", "-5 degrees", "-not a list", "1) no", "* no", "# no", "a. no"
            })
    void nothingElseIsInterpreted(String line) {
        givenWord(word().paragraph(TEXT)).saysWith(withText(line), line + "\n");
    }

    @Test
    void paragraphsKeepTheFormatOfTheTagsParagraphAndTheFormattingOfTheTag() {
        String xml = Docx.text(
                givenWord(word().xml("<w:p><w:pPr><w:spacing w:after=\"60\"/><w:jc w:val=\"both\"/></w:pPr>"
                                + bold(TEXT).xml() + "</w:p>"))
                        .mergedWith(withText("One.\n\nTwo.")),
                "word/document.xml");
        for (String words : new String[] {"One.", "Two."}) {
            assertThat(xml)
                    .containsPattern("<w:p><w:pPr><w:spacing w:after=\"60\"/><w:jc w:val=\"both\"/></w:pPr>"
                            + "(<w:bookmarkStart [^>]*>)?<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">"
                            + Pattern.quote(words));
        }
    }

    @Test
    void onlyTheFirstParagraphStartsANewPage() {
        String xml = Docx.text(
                givenWord(word().xml("<w:p><w:pPr><w:keepNext/><w:pageBreakBefore/></w:pPr><w:r><w:t>" + TEXT
                                + "</w:t></w:r></w:p>"))
                        .mergedWith(withText("One.\n\nTwo.\n\nThree.")),
                "word/document.xml");
        assertThat(xml.split("<w:pageBreakBefore/>", -1)).hasSize(2);
        assertThat(xml.split("<w:keepNext/>", -1)).hasSize(4);
    }

    @Test
    void aTextOfSeveralParagraphsInAListItemIsOneItem() {
        givenWord(word().numbered("#foreach($a in $actions)${a.what}#end").bullet(TEXT))
                .saysWith(
                        CarePlanBuilder.builder(withActions(action("a1", "One.\n\nStill one."), action("a2", "Two.")))
                                .whenCareEnds(Plans.prose("A point.\n\nThe same point."))
                                .build(),
                        "1. One.\nStill one.\n2. Two.\n- A point.\nThe same point.\n");
    }

    /** LibreOffice writes levels of lists without the styles that stand for them. */
    @ParameterizedTest
    @ValueSource(strings = {"<w:pStyle w:val=\"Heading1\"/>", ""})
    void whereAListNumbersHeadingsTooEveryParagraphHasItsNumber(String styleOfLevel) {
        byte[] docx = word().heading(1, "Needs").numbered(TEXT).bytes();
        byte[] numbered = changed(docx, "word/styles.xml", "<w:outlineLvl w:val=\"0\"/>", HEADING_IN_LIST);
        byte[] levels = changed(
                numbered,
                "word/numbering.xml",
                "<w:pStyle w:val=\"ListNumber\"/>",
                styleOfLevel + "</w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>");

        String xml =
                Docx.text(givenWord(levels).mergedWith(withText("One.\n\nTwo.\n\n- a point")), "word/document.xml");

        assertThat(xml.split("<w:pStyle w:val=\"ListNumber\"/></w:pPr>", -1)).hasSize(3);
    }

    private static byte[] changed(byte[] docx, String part, String from, String to) {
        String xml = Docx.text(docx, part);
        assertThat(xml).contains(from);
        return Docx.with(docx, part, xml.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aTextOfOneParagraphSharesItsParagraphWithOtherWords() {
        givenWord(word().paragraph("Advice: " + TEXT + " (${plan.date})"))
                .saysWith(withText("See Leo,\nsoon."), "Advice: See Leo, ⏎ soon. (14 May 2026)\n");
    }

    @Test
    void wordsAroundATextOfSeveralParagraphsStandBeforeAndAfterIt() {
        givenWord(word().paragraph("Advice: " + TEXT + " (${plan.date})"))
                .saysWith(withText("One.\n\nTwo."), "Advice:\nOne.\nTwo.\n(14 May 2026)\n");
    }

    @Test
    void wordsThatAConditionLeavesOutLeaveNoLineAroundAText() {
        givenWord(word().paragraph("#if($child.knownAs)Advice: #end" + TEXT + "#if($child.knownAs).#end"))
                .saysWith(withText("One.\n\nTwo."), "One.\nTwo.\n");
    }

    @Test
    void aCellHoldsATextOfOneParagraphOrOfSeveral() {
        Story story = givenWord(word().table(row(cell(TEXT), cell("Words", TEXT), cell(TEXT, "Words")))
                .paragraph("."));
        story.saysWith(withText("One."), "| One. | Words / One. | One. / Words |\n.\n");
        story.saysWith(
                withText("One.\n\n- Two."), "| One. / - Two. | Words / One. / - Two. | One. / - Two. / Words |\n.\n");
    }

    @Test
    void aTextOfOneParagraphInACellIsPartOfItsParagraph() {
        String xml = Docx.text(
                givenWord(word().table(row(cell(TEXT))).paragraph(".")).mergedWith(withText("One.")),
                "word/document.xml");
        assertThat(xml).containsPattern("<w:tc>.*<w:p><w:bookmarkStart [^>]*><w:sdt>.*</w:sdt>.*</w:p></w:tc>");
    }

    @Test
    void aHeaderHoldsALongText() {
        givenWord(word().header(TEXT).paragraph(".")).saysWith(withText("One.\n\nTwo."), """
                        --- page header (default) ---
                        One.
                        Two.
                        --- page body ---
                        .
                        """);
    }

    @Test
    void aTextWithoutAnAnswerIsOneParagraphOfWords() {
        givenWord(word().paragraph(TEXT).table(row(cell(TEXT))).paragraph("."))
                .saysWith(
                        plan().whenCareEnds(Answer.doesNotApply("she stays")).build(),
                        "Does not apply: she stays\n| Does not apply: she stays |\n.\n");
    }

    // ---- data is text

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tom & Jerry <b>\"quoted\"</b> it's ]]> &amp; &#65; <!-- x -->",
                "a\tb",
                "   ",
                "${child.name} $child.name $!{x}",
                "#if($child.name)yes#end #foreach($a in $actions) #set($x = 1) ## #* *# #[[ ]]#",
                "\\$ \\# \\\\ $page.text(0) $x #stop #parse('x') #include('x')",
                "😀 👩‍👧 Zoë Nguyễn Łódź ﬁ",
            })
    void whatLooksLikeMarkupOrATagInDataIsText(String text) {
        String words = text.isBlank() ? "x" : text;
        Story story = givenWord(word().header("${child.name}")
                .paragraph("${child.name}")
                .paragraph(TEXT)
                .table(row(cell("${child.name}")))
                .paragraph("."));
        String read = words.replace("\t", " ⇥ ");
        story.saysWith(
                CarePlanBuilder.builder(withName(words))
                        .whenCareEnds(Plans.prose(words))
                        .build(),
                "--- page header (default) ---\n" + read + "\n--- page body ---\n" + read + "\n" + read + "\n| " + read
                        + " |\n.\n");
    }

    @Test
    void anIdOfADollarSignInDataDoesNotMeetTheTemplatesText() {
        givenWord(word().paragraph("$${child.name}{child.ofBirth} #${child.name}(x)"))
                .saysWith(withName("{child"), "${child{child.ofBirth} #{child(x)\n");
    }

    @Test
    void scriptsThatRunFromRightToLeftAreMarkedAsSuch() {
        String xml = document(TEXT, "Noor (نور علی) says: السلام عليكم.");
        assertThat(xml)
                .contains("<w:r><w:t xml:space=\"preserve\">Noor (</w:t></w:r>")
                .contains("<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">نور علی</w:t></w:r>")
                .contains("<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">السلام عليكم</w:t></w:r>");
    }

    @Test
    void rightToLeftTextKeepsTheOtherFormattingOfItsTag() {
        String xml = Docx.text(
                givenWord(word().paragraph(WordMaker.inline(
                                "<w:r><w:rPr><w:b/><w:lang w:val=\"ur-PK\"/></w:rPr><w:t>${child.name}</w:t></w:r>")))
                        .mergedWith(withName("نور")),
                "word/document.xml");
        assertThat(xml)
                .contains(
                        "<w:r><w:rPr><w:b/><w:rtl/><w:lang w:val=\"ur-PK\"/></w:rPr><w:t xml:space=\"preserve\">نور<");
    }

    private static String document(String template, String text) {
        return Docx.text(givenWord(word().paragraph(template)).mergedWith(withText(text)), "word/document.xml");
    }
}
