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

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.WordMaker;

/** Columns that are repeated or left out go through all rows of their table, which stays as wide as it is. */
class ColumnTest {

    private static final CarePlan TWO = withActions(action("a1", "See Leo", "p1"), action("a2", "Move up", "p1", "p2"));
    private static final CarePlan NONE = plan().build();
    private static final CarePlan YES = withRespite(Answer.of(true));
    private static final CarePlan NO = withRespite(Answer.of(false));
    private static final String NEEDED = "$placement.respite.needed";

    @Test
    void aColumnIsRepeatedInEveryRow() {
        Story story = givenWord(word().table(
                        row("Action", "#columns($a in $actions)${a.what}#end"),
                        row("By whom", "${a.who}"),
                        row("Number", "$foreach.count"))
                .paragraph("."));
        story.saysWith(TWO, """
                | Action | See Leo | Move up |
                | By whom | Aunt Ines | Aunt Ines and Tom Reed |
                | Number | 1 | 2 |
                .
                """);
        story.saysWith(NONE, "| Action |\n| By whom |\n| Number |\n.\n");
    }

    @Test
    void severalColumnsAreRepeatedTogether() {
        givenWord(word().table(
                                row("", "#columns($a in $actions)What", "When#end", "Last"),
                                row("x", "${a.what}", "${a.by.figures}", "y"))
                        .paragraph("."))
                .saysWith(TWO, """
                        |  | What | When | What | When | Last |
                        | x | See Leo | 30.06.2026 | Move up | 30.06.2026 | y |
                        .
                        """);
    }

    @Test
    void theEndMayStandInALowerRow() {
        givenWord(word().table(row("#columns($a in $actions)${a.what}"), row("${a.by.year}#end"))
                        .paragraph("."))
                .saysWith(TWO, "| See Leo | Move up |\n| 2026 | 2026 |\n.\n");
    }

    @Test
    void aRowOfNothingButTheTagsDisappears() {
        givenWord(word().table(row("", "#columns($a in $actions)", "#end"), row("x", "${a.what}", "${a.by.year}"))
                        .paragraph("."))
                .saysWith(TWO, "| x | See Leo | 2026 | Move up | 2026 |\n.\n");
    }

    @Test
    void columnsAreLeftOut() {
        Story story = givenWord(word().table(
                        row("Day", "#columnsif(" + NEEDED + ")Respite#end", "Care"), row("Monday", "at Leo's", "home"))
                .paragraph("."));
        story.saysWith(YES, "| Day | Respite | Care |\n| Monday | at Leo's | home |\n.\n");
        story.saysWith(NO, "| Day | Care |\n| Monday | home |\n.\n");
    }

    @Test
    void aTableWithoutColumnsDisappears() {
        givenWord(word().paragraph("Before")
                        .table(row("#columns($a in $actions)${a.what}#end"), row("${a.by}"))
                        .paragraph("After"))
                .saysWith(NONE, "Before\nAfter\n");
    }

    @Test
    void rowsAndColumnsAreRepeatedInOneTable() {
        givenWord(word().table(
                                row("Who", "#columns($a in $actions)${a.what}#end"),
                                row("#foreach($p in $people)${p.name}", "${foreach.count} ${a.by.year} ${p.role}#end"))
                        .paragraph("."))
                .saysWith(TWO, """
                        | Who | See Leo | Move up |
                        | Aunt Ines | 1 2026 social worker | 2 2026 social worker |
                        | Tom Reed | 1 2026 social worker | 2 2026 social worker |
                        .
                        """);
    }

    @Test
    void rowsMayBeginInAColumnThatIsRepeated() {
        givenWord(word().table(
                                row("#columns($a in $actions)${a.what}#end", "All"),
                                row("#foreach($p in $people)#if($a.who)${p.name}#end", "x#end"))
                        .paragraph("."))
                .saysWith(TWO, """
                        | See Leo | Move up | All |
                        | Aunt Ines | Aunt Ines | x |
                        | Tom Reed | Tom Reed | x |
                        .
                        """);
    }

    @Test
    void columnsAreRepeatedAndLeftOutInsideColumns() {
        givenWord(word().table(
                                row(
                                        cell("x"),
                                        cell("#columns($a in $actions)${a.what}"),
                                        cell("#columnsif($foreach.last)Last#end"),
                                        cell("#columns($p in $a.who)${p.name}#end#end")),
                                row("y", "${a.by.year}", "!", "${a.what}: ${p.name}"))
                        .paragraph("."))
                .saysWith(TWO, """
                        | x | See Leo | Aunt Ines | Move up | Last | Aunt Ines | Tom Reed |
                        | y | 2026 | See Leo: Aunt Ines | 2026 | ! | Move up: Aunt Ines | Move up: Tom Reed |
                        .
                        """);
    }

    @Test
    void loopsInTheCellsOfAColumnAndTablesInThemWork() {
        givenWord(word().table(
                                row("x", "#columns($a in $actions)${a.what}#end"),
                                row(cell("y"), cell("#foreach($p in $a.who)", "${p.name}", "#end")),
                                row(cell("z"), cell(row("#columns($p in $a.who)${p.name}#end"))))
                        .paragraph("."))
                .saysWith(TWO, """
                        | x | See Leo | Move up |
                        | y | Aunt Ines | Aunt Ines / Tom Reed |
                        | z | [Aunt Ines] | [Aunt Ines | Tom Reed] |
                        .
                        """);
    }

    @Test
    void aTableWithColumnsIsRepeatedByALoopAroundIt() {
        givenWord(word().paragraph("#foreach($a in $actions)")
                        .table(row("${a.what}", "#columns($p in $a.who)${p.name}#end"))
                        .paragraph("#end")
                        .paragraph("."))
                .saysWith(TWO, "| See Leo | Aunt Ines |\n¶\n| Move up | Aunt Ines | Tom Reed |\n.\n");
    }

    // ---- merged cells and widths

    @Test
    void aMergedCellOverAllTheColumnsAndMoreGrowsWithThem() {
        Story story = givenWord(word().table(
                        row(cell("Title").across(3)),
                        row("x", "#columns($a in $actions)${a.what}", "${a.by.year}#end"),
                        row(cell("y"), cell("${a.who}").across(2)))
                .paragraph("."));
        story.saysWith(TWO, """
                | Title |
                | x | See Leo | 2026 | Move up | 2026 |
                | y | Aunt Ines | Aunt Ines and Tom Reed |
                .
                """);
        assertThat(spans(story, TWO)).containsExactly("5", "2", "2");
        assertThat(spans(story, NONE)).isEmpty();
    }

    @Test
    void theColumnsOfOneItemShareTheRoomOfTheOneInTheTemplate() {
        Story story = givenWord(word().table(
                        List.of(3000, 6000), row("x", "#columns($a in $actions)${a.what}#end"), row("y", "${a.by}"))
                .paragraph("."));
        assertThat(widths(story, TWO)).containsExactly("3000", "3000", "3000");
        assertThat(widths(story, NONE)).containsExactly("9000");
    }

    @Test
    void theColumnsThatStayShareTheRoomOfThoseThatAreLeftOut() {
        Story story = givenWord(word().table(
                        List.of(1000, 2000, 3000),
                        row("Day", "#columnsif(" + NEEDED + ")Respite#end", "Care"),
                        row("Monday", "at Leo's", "home"))
                .paragraph("."));
        assertThat(widths(story, YES)).containsExactly("1000", "2000", "3000");
        assertThat(widths(story, NO)).containsExactly("1500", "4500");
    }

    @Test
    void theWidthsOfCellsFollow() {
        String xml =
                "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"6000\"/></w:tblGrid><w:tr>%s%s</w:tr>"
                        + "<w:tr>%s</w:tr></w:tbl><w:p/>";
        String cell =
                "<w:tc><w:tcPr><w:tcW w:w=\"%s\" w:type=\"%s\"/>%s</w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        Story story = givenWord(word().xml(xml.formatted(
                cell.formatted(3000, "dxa", "", "x"),
                cell.formatted(
                        3333, "pct", "<w:shd w:val=\"clear\" w:fill=\"EEEEEE\"/>", "#columns($a in $actions)y#end"),
                cell.formatted(9000, "dxa", "<w:gridSpan w:val=\"2\"/>", "z"))));
        assertThat(found("<w:tcW w:w=\"(\\d+)\"", story, TWO)).containsExactly("3000", "1667", "1667", "9000");
        assertThat(found("<w:tcW w:w=\"(\\d+)\"", story, NONE)).containsExactly("9000", "9000");
        assertThat(spans(story, TWO)).containsExactly("3");
    }

    @Test
    void mergedCellsMayBeSplitByTheColumnsOfOneItem() {
        WordMaker word = word().table(
                        row(cell("x"), cell("#columns($a in $actions)${a.what}").across(2), cell("#end")),
                        row("y", "1", "2", "3"))
                .paragraph(".");
        givenWord(word).saysWith(TWO, """
                | x | See Leo |  | Move up |  |
                | y | 1 | 2 | 3 | 1 | 2 | 3 |
                .
                """);
    }

    private static List<String> spans(Story story, CarePlan plan) {
        return found("<w:gridSpan w:val=\"(\\d+)\"", story, plan);
    }

    private static List<String> widths(Story story, CarePlan plan) {
        return found("<w:gridCol w:w=\"(\\d+)\"", story, plan);
    }

    private static List<String> found(String pattern, Story story, CarePlan plan) {
        return Pattern.compile(pattern)
                .matcher(Docx.text(story.mergedWith(plan), "word/document.xml"))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
