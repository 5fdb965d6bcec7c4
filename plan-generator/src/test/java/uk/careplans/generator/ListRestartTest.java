package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.Plans.action;
import static uk.careplans.generator.Plans.plan;
import static uk.careplans.generator.Plans.withActions;
import static uk.careplans.generator.Story.givenWord;
import static uk.careplans.testkit.WordMaker.cell;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.word;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import uk.careplans.model.CarePlan;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.WordMaker;

/** Numbered lists of the author start again where the author's list starts again. */
class ListRestartTest {

    private static final CarePlan TWO = withActions(action("a1", "See Leo", "p1", "p2"), action("a2", "Move up", "p2"));

    private static final String OWN = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr>";

    @Test
    void aListBelowAHeadingStartsAgainInEachRound() {
        givenWord(word().paragraph("#foreach($a in $actions)")
                        .heading(2, "${a.what}")
                        .numbered("Prepare")
                        .numbered("#foreach($p in $a.who)Ask ${p.name}#end")
                        .numbered("Look back")
                        .paragraph("#end")
                        .paragraph("."))
                .saysWith(TWO, """
                        ## See Leo
                        1. Prepare
                        2. Ask Aunt Ines
                        3. Ask Tom Reed
                        4. Look back

                        ## Move up
                        1. Prepare
                        2. Ask Tom Reed
                        3. Look back
                        .
                        """);
    }

    @Test
    void aListThatCountsTheRoundsGoesOn() {
        givenWord(word().paragraph("#foreach($a in $actions)")
                        .numbered("${a.what}")
                        .paragraph("by ${a.by.year}")
                        .paragraph("#end")
                        .numbered("Last"))
                .saysWith(TWO, "1. See Leo\nby 2026\n2. Move up\nby 2026\n3. Last\n");
    }

    @Test
    void rowsAreCountedAndTheListsInTheirOtherCellsStartAgain() {
        givenWord(withOwnList(word().table(
                                row("", "What"),
                                row(
                                        numberedCell("", "#foreach($a in $actions)"),
                                        numberedCell(OWN, "${a.what}", "Done"),
                                        cell("#end")))
                        .paragraph(".")))
                .saysWith(TWO, """
                        |  | What |
                        | 1.  | 3) See Leo / 4) Done |  |
                        | 2.  | 3) Move up / 4) Done |  |
                        .
                        """);
    }

    @Test
    void loopsThatHoldNothingButItemsAreOneList() {
        givenWord(word().paragraph("#foreach($a in $actions)")
                        .numbered("#foreach($p in $a.who)${p.name}#end")
                        .paragraph("#end"))
                .saysWith(TWO, "1. Aunt Ines\n2. Tom Reed\n3. Tom Reed\n");
    }

    @Test
    void aListThatBeginsBeforeTheLoopOrGoesOnBehindItGoesOn() {
        givenWord(word().numbered("First")
                        .paragraph("#foreach($a in $actions)")
                        .paragraph("${a.what}")
                        .numbered("Item")
                        .paragraph("#end"))
                .saysWith(TWO, "1. First\nSee Leo\n2. Item\nMove up\n3. Item\n");
        givenWord(word().paragraph("#foreach($a in $actions)")
                        .paragraph("${a.what}")
                        .numbered("Item")
                        .paragraph("#end")
                        .numbered("Last"))
                .saysWith(TWO, "See Leo\n1. Item\nMove up\n2. Item\n3. Last\n");
    }

    @Test
    void listsStartAgainAtTheirOwnLoop() {
        givenWord(word().paragraph("#foreach($a in $actions)")
                        .paragraph("${a.what}")
                        .numbered("Outer")
                        .paragraph("#foreach($p in $a.who)")
                        .paragraph("${p.name}")
                        .newNumberedList()
                        .numbered("Inner")
                        .numbered("Inner")
                        .paragraph("#end")
                        .paragraph("#end")
                        .paragraph("."))
                .saysWith(TWO, """
                        See Leo
                        1. Outer
                        Aunt Ines
                        1. Inner
                        2. Inner
                        Tom Reed
                        1. Inner
                        2. Inner
                        Move up
                        1. Outer
                        Tom Reed
                        1. Inner
                        2. Inner
                        .
                        """);
    }

    @Test
    void aLongTextAsAnItemAndAnItemThatIsLeftOutCountRight() {
        givenWord(word().paragraph("#foreach($a in $actions)")
                        .paragraph("Step $foreach.count")
                        .numbered("#if($foreach.last)Only the last#end")
                        .numbered("${a.what}")
                        .table(row(numberedCell("", "In a table")))
                        .paragraph("#end")
                        .paragraph("."))
                .saysWith(withActions(action("a1", "One.\n\nTwo.\n\n1. typed"), action("a2", "Move up")), """
                        Step 1
                        1. One.
                        Two.
                        1. typed
                        | 2. In a table |
                        Step 2
                        1. Only the last
                        2. Move up
                        | 3. In a table |
                        .
                        """);
    }

    @Test
    void numbersOfHeadingsNeverStartAgain() {
        String numbered = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr>";
        givenWord(word().newNumberedList()
                        .paragraph("#foreach($a in $actions)")
                        .paragraph("Before")
                        .xml("<w:p><w:pPr><w:pStyle w:val=\"Heading2\"/>" + numbered
                                + "</w:pPr><w:r><w:t>${a.what}</w:t></w:r></w:p>")
                        .paragraph("#end")
                        .paragraph("."))
                .saysWith(TWO, "Before\n\n## 1. See Leo\nBefore\n\n## 2. Move up\n.\n");
    }

    @Test
    void allLevelsOfAListStartAgainWhereItsAuthorStartsThem() {
        byte[] docx = withOwnList(word().paragraph("#foreach($a in $actions)")
                .paragraph("${a.what}")
                .xml(item(0, "A") + item(1, "B") + item(1, "C") + item(0, "D"))
                .paragraph("#end")
                .paragraph("."));
        givenWord(docx).saysWith(TWO, """
                See Leo
                3) A
                  3.1) B
                  3.2) C
                4) D
                Move up
                3) A
                  3.1) B
                  3.2) C
                4) D
                .
                """);
    }

    @Test
    void anItemKeepsTheIndentOfItsStyle() {
        WordMaker word = word().paragraph("#foreach($a in $actions)")
                .paragraph("${a.what}")
                .numbered("Item")
                .paragraph("#end")
                .paragraph(".");
        String styles = Docx.text(word.bytes(), "word/styles.xml")
                .replace(
                        "<w:numPr><w:numId w:val=\"2\"/></w:numPr>",
                        "<w:numPr><w:numId w:val=\"2\"/></w:numPr><w:ind w:left=\"900\"/>");
        byte[] docx = Docx.with(word.bytes(), "word/styles.xml", styles.getBytes(StandardCharsets.UTF_8));
        assertThat(Docx.text(givenWord(docx).mergedWith(TWO), "word/document.xml"))
                .contains(
                        "<w:pStyle w:val=\"ListNumber\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>"
                                + "<w:ind w:left=\"900\"/>");
    }

    @Test
    void aTemplateWithoutRoundsNeedsNoNewList() {
        byte[] docx = givenWord(word().paragraph("#foreach($a in $actions)")
                        .paragraph("${a.what}")
                        .numbered("Item")
                        .paragraph("#end")
                        .paragraph("."))
                .mergedWith(plan().build());
        assertThat(Docx.text(docx, "word/numbering.xml")).doesNotContain("startOverride");
    }

    /** The file with a list 7 that starts at 3 and has two levels. */
    private static byte[] withOwnList(WordMaker word) {
        String numbering = Docx.text(word.bytes(), "word/numbering.xml");
        String definition = "<w:abstractNum w:abstractNumId=\"7\"><w:multiLevelType w:val=\"multilevel\"/>"
                + level(0, 3, "%1)") + level(1, 1, "%1.%2)") + "</w:abstractNum>";
        String changed = numbering
                .replaceFirst("<w:num w", definition + "<w:num w")
                .replace("</w:numbering>", "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>");
        return Docx.with(word.bytes(), "word/numbering.xml", changed.getBytes(StandardCharsets.UTF_8));
    }

    private static String level(int level, int start, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"" + start
                + "\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"" + text
                + "\"/><w:lvlJc w:val=\"left\"/></w:lvl>";
    }

    private static String item(int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level
                + "\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static WordMaker.Cell numberedCell(String numPr, String... texts) {
        return new WordMaker.Cell(Arrays.stream(texts)
                .map(text -> "<w:p><w:pPr><w:pStyle w:val=\"ListNumber\"/>" + numPr + "</w:pPr>"
                        + WordMaker.runs(text).xml() + "</w:p>")
                .toList());
    }
}
