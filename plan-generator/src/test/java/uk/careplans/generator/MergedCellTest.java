package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.Plans.action;
import static uk.careplans.generator.Plans.plan;
import static uk.careplans.generator.Plans.withActions;
import static uk.careplans.generator.Plans.withRespite;
import static uk.careplans.generator.Story.givenWord;
import static uk.careplans.testkit.WordMaker.cell;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.word;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.WordMaker;

/** Cells that are merged downwards stay right when rows are repeated or left out. */
class MergedCellTest {

    private static final CarePlan TWO = withActions(action("a1", "See Leo", "p1"), action("a2", "Move up", "p2"));
    private static final CarePlan NONE = plan().build();
    private static final CarePlan YES = withRespite(Answer.of(true));
    private static final CarePlan NO = withRespite(Answer.of(false));
    private static final String NEEDED = "$placement.respite.needed";

    @Test
    void aCellMergedOverTheRowsOfOneItemStartsAgainForEach() {
        Story story = givenWord(word().table(
                        row(cell("#foreach($a in $actions)Action").down(), cell("${a.what}")),
                        row(cell("").goingOn(), cell("${a.by.year}#end")))
                .paragraph("."));
        story.saysWith(TWO, """
                | Action | See Leo |
                |  | 2026 |
                | Action | Move up |
                |  | 2026 |
                .
                """);
        assertThat(merges(story, TWO)).isEqualTo("restart continue restart continue");
    }

    @Test
    void aCellMergedIntoTheLoopFromAboveGoesOnInEveryRow() {
        Story story = givenWord(word().table(
                        row(cell("Actions").down(), cell("What")),
                        row(cell("").goingOn(), cell("#foreach($a in $actions)${a.what}"), cell("#end")),
                        row(cell("").goingOn(), cell("Last")))
                .paragraph("."));
        assertThat(merges(story, TWO)).isEqualTo("restart continue continue continue");
        assertThat(merges(story, NONE)).isEqualTo("restart continue");
    }

    @Test
    void aCellThatIsMergedWithNothingStartsInEveryRow() {
        Story story =
                givenWord(word().table(row(cell("#foreach($a in $actions)x").down(), cell("${a.what}#end")))
                        .paragraph("."));
        assertThat(merges(story, TWO)).isEqualTo("restart restart");
    }

    @Test
    void theFirstRowThatStaysHasTheWordsOfTheMergedCell() {
        Story story = givenWord(word().table(
                        row("Question", "Answer"),
                        row(cell("#if(" + NEEDED + ")Respite for ${child.name}").down(), cell("needed#end")),
                        row(cell("").goingOn(), cell("Where?")),
                        row(cell("").goingOn(), cell("When?")))
                .paragraph("."));
        story.saysWith(YES, """
                | Question | Answer |
                | Respite for Maya Hill | needed |
                |  | Where? |
                |  | When? |
                .
                """);
        assertThat(merges(story, YES)).isEqualTo("restart continue continue");
        story.saysWith(NO, """
                | Question | Answer |
                | Respite for Maya Hill | Where? |
                |  | When? |
                .
                """);
        assertThat(merges(story, NO)).isEqualTo("restart continue");
    }

    @Test
    void aRowLeftOutOfTheMiddleDoesNotEndTheMergedCell() {
        Story story = givenWord(word().table(
                        row(cell("Respite").down(), cell("a")),
                        row(cell("").goingOn(), cell("#if(" + NEEDED + ")b"), cell("#end")),
                        row(cell("").goingOn(), cell("c")),
                        row("x", "y"),
                        row(cell("Other").down(), cell("#if(" + NEEDED + ")d"), cell("#end")),
                        row(cell("").goingOn(), cell("e")))
                .paragraph("."));
        assertThat(merges(story, YES)).isEqualTo("restart continue continue restart continue");
        assertThat(merges(story, NO)).isEqualTo("restart continue restart");
    }

    @Test
    void aMergedCellDoesNotGrowIntoTheOneAboveWhoseNeighbourWasLeftOut() {
        Story story = givenWord(word().table(
                        row(cell("One").down(), cell("a")),
                        row(cell("").goingOn(), cell("b")),
                        row(cell("#if(" + NEEDED + ")Two").down(), cell("c#end")),
                        row(cell("").goingOn(), cell("d")))
                .paragraph("."));
        assertThat(merges(story, NO)).isEqualTo("restart continue restart");
        story.saysWith(NO, "| One | a |\n|  | b |\n| Two | d |\n.\n");
    }

    @Test
    void partsOfAConditionMayEachStartTheMergedCell() {
        Story story = givenWord(word().table(
                        row("#if(" + NEEDED + ")", ""),
                        row(cell("Needed").down(), cell("a")),
                        row("#else", ""),
                        row(cell("Not needed").down(), cell("b")),
                        row("#end", ""),
                        row(cell("").goingOn(), cell("c")))
                .paragraph("."));
        assertThat(merges(story, YES)).isEqualTo("restart continue");
        story.saysWith(NO, "| Not needed | b |\n|  | c |\n.\n");
        assertThat(merges(story, NO)).isEqualTo("restart continue");
    }

    @Test
    void wordsOfAnItemThatIsGoneAreNotTakenOver() {
        Story story = givenWord(word().table(
                        row(cell("#foreach($a in $actions)${a.what}").down(), cell("x#end")),
                        row(cell("").goingOn(), cell("All")))
                .paragraph("."));
        story.saysWith(TWO, "| See Leo | x |\n| Move up | x |\n|  | All |\n.\n");
        assertThat(merges(story, TWO)).isEqualTo("restart restart continue");
        story.saysWith(NONE, "|  | All |\n.\n");
        assertThat(merges(story, NONE)).isEqualTo("restart");
    }

    @Test
    void aTableRepeatedAsAWholeStartsItsMergedCellsAnew() {
        Story story = givenWord(word().paragraph("#foreach($a in $actions)")
                .table(
                        row(cell("#if($foreach.first)First").down(), cell("${a.what}#end")),
                        row(cell("").goingOn(), cell("${a.by.year}")))
                .paragraph("#end")
                .paragraph("."));
        assertThat(merges(story, TWO)).isEqualTo("restart continue restart");
        story.saysWith(TWO, """
                | First | See Leo |
                |  | 2026 |
                ¶
                | First | 2026 |
                .
                """);
    }

    @Test
    void rowsKeepCellsThatAreMergedAcross() {
        Story story = givenWord(word().table(
                        row("a", "b", "c"),
                        row(cell("#foreach($a in $actions)${a.what}").across(2), cell("${a.by}#end")))
                .paragraph("."));
        assertThat(Docx.text(story.mergedWith(TWO), "word/document.xml").split("<w:gridSpan w:val=\"2\"/>", -1))
                .hasSize(3);
    }

    @Test
    void aBookmarkInTheWordsThatAreTakenOverStandsOnce() {
        String bookmark = "<w:bookmarkStart w:id=\"5\" w:name=\"here\"/><w:bookmarkEnd w:id=\"5\"/>";
        Story story = givenWord(word().paragraph("#foreach($a in $actions)")
                .table(
                        row(
                                cell(WordMaker.inline(bookmark), WordMaker.runs("#if($foreach.last)Words"))
                                        .down(),
                                cell("${a.what}#end")),
                        row(cell("").goingOn(), cell("${a.by.year}")))
                .paragraph("#end")
                .paragraph("."));
        assertThat(Docx.text(story.mergedWith(TWO), "word/document.xml").split("w:name=\"here\"", -1))
                .hasSize(2);
    }

    private static String merges(Story story, CarePlan plan) {
        return Pattern.compile("<w:vMerge w:val=\"(\\w+)\"")
                .matcher(Docx.text(story.mergedWith(plan), "word/document.xml"))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.joining(" "));
    }
}
