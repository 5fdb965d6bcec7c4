package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.Plans.action;
import static uk.careplans.generator.Plans.plan;
import static uk.careplans.generator.Plans.withActions;
import static uk.careplans.generator.Story.givenWord;
import static uk.careplans.testkit.WordMaker.cell;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.word;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.CarePlan;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.WordMaker;

/** What a {@code #foreach} repeats: the smallest whole thing that holds both its ends. */
class RepeatTest {

    private static final CarePlan TWO = withActions(
            action("a1", "Maya sees Leo", "p1"), action("a2", "Maya moves up to Hill Road School", "p1", "p2"));
    private static final CarePlan NONE = plan().build();

    @Test
    void wordsOfAParagraphAreRepeatedWithinIt() {
        givenWord(word().paragraph("To do: #foreach($a in $actions)${a.what}#if(not $foreach.last); #end#end."))
                .saysWith(TWO, "To do: Maya sees Leo; Maya moves up to Hill Road School.\n");
    }

    @Test
    void paragraphsAreRepeatedAndThoseOfTheDirectivesDisappear() {
        givenWord(word().paragraph("Before")
                        .paragraph("#foreach($a in $actions)")
                        .paragraph("Step $foreach.count: ${a.what}")
                        .paragraph("by ${a.by}")
                        .paragraph("#end")
                        .paragraph("After"))
                .saysWith(TWO, """
                        Before
                        Step 1: Maya sees Leo
                        by 30 June 2026
                        Step 2: Maya moves up to Hill Road School
                        by 30 June 2026
                        After
                        """);
    }

    @Test
    void wholeParagraphsAreRepeatedWhenDirectivesStandAmongWords() {
        givenWord(word().paragraph("#foreach($a in $actions)What: ${a.what}").paragraph("Who: ${a.who}#end"))
                .saysWith(TWO, """
                        What: Maya sees Leo
                        Who: Aunt Ines
                        What: Maya moves up to Hill Road School
                        Who: Aunt Ines and Tom Reed
                        """);
    }

    @Test
    void aListItemIsRepeatedWhenTheLoopIsAllThereIsInIt() {
        givenWord(word().bullet("#foreach($a in $actions)${a.what}#end"))
                .saysWith(TWO, "- Maya sees Leo\n- Maya moves up to Hill Road School\n");
    }

    @Test
    void numberedItemsGoOnCounting() {
        givenWord(word().numbered("#foreach($a in $actions)${a.what}#end").numbered("The end"))
                .saysWith(TWO, "1. Maya sees Leo\n2. Maya moves up to Hill Road School\n3. The end\n");
    }

    @Test
    void aRowIsRepeatedWhenTheLoopOpensInOneCellAndEndsInAnother() {
        givenWord(word().table(row("What", "Who"), row("#foreach($a in $actions)${a.what}", "${a.who}#end"))
                        .paragraph("."))
                .saysWith(TWO, """
                        | What | Who |
                        | Maya sees Leo | Aunt Ines |
                        | Maya moves up to Hill Road School | Aunt Ines and Tom Reed |
                        .
                        """);
    }

    @Test
    void severalRowsAreRepeatedAndRowsOfDirectivesDisappear() {
        givenWord(word().table(
                                row("Heading", ""),
                                row("#foreach($a in $actions)", ""),
                                row("What", "${a.what}"),
                                row("Who", "${a.who}"),
                                row("", "#end"),
                                row("Foot", ""))
                        .paragraph("."))
                .saysWith(TWO, """
                        | Heading |  |
                        | What | Maya sees Leo |
                        | Who | Aunt Ines |
                        | What | Maya moves up to Hill Road School |
                        | Who | Aunt Ines and Tom Reed |
                        | Foot |  |
                        .
                        """);
    }

    @Test
    void aLoopInsideOneCellStaysInIt() {
        givenWord(word().table(row(cell("Actions"), cell("#foreach($a in $actions)", "${a.what}", "#end"), cell("end")))
                        .paragraph("."))
                .saysWith(TWO, "| Actions | Maya sees Leo / Maya moves up to Hill Road School | end |\n.\n");
    }

    @Test
    void aLoopInALoopRunsForEachOfItsItems() {
        givenWord(word().table(row("#foreach($a in $actions)${a.what}", "#foreach($p in $a.who)[${p.name}]#end#end"))
                        .paragraph("."))
                .saysWith(TWO, """
                        | Maya sees Leo | [Aunt Ines] |
                        | Maya moves up to Hill Road School | [Aunt Ines][Tom Reed] |
                        .
                        """);
    }

    @Test
    void tablesBetweenTheDirectivesAreRepeatedAndDoNotGrowTogether() {
        givenWord(word().paragraph("#foreach($a in $actions)")
                        .table(row("What", "${a.what}"))
                        .paragraph("#end")
                        .paragraph("."))
                .saysWith(TWO, "| What | Maya sees Leo |\n¶\n| What | Maya moves up to Hill Road School |\n.\n");
    }

    @Test
    void nothingIsLeftOfALoopOverNothing() {
        givenWord(word().paragraph("Before")
                        .paragraph("#foreach($a in $actions)")
                        .paragraph("${a.what}")
                        .paragraph("#end")
                        .table(row("#foreach($a in $actions)${a.what}", "${a.who}#end"))
                        .bullet("#foreach($a in $actions)${a.what}#end")
                        .paragraph("After"))
                .saysWith(NONE, "Before\nAfter\n");
    }

    // ---- tables, headers, blocks in blocks

    @Test
    void aTableIsRepeatedWithTheParagraphsAroundIt() {
        givenWord(word().paragraph("#foreach($a in $actions)${a.what}")
                        .table(row("Who", "#foreach($p in $a.who)${p.name} #end"))
                        .paragraph("(${a.by.year})#end"))
                .saysWith(TWO, """
                        Maya sees Leo
                        | Who | Aunt Ines |
                        (2026)
                        Maya moves up to Hill Road School
                        | Who | Aunt Ines Tom Reed |
                        (2026)
                        """);
    }

    @Test
    void aTableThatIsRepeatedBesideAnotherDoesNotMeltWithIt() {
        givenWord(word().table(row("Before"))
                        .paragraph("#foreach($a in $actions)")
                        .table(row("${a.what}"), row("x"))
                        .paragraph("#end")
                        .table(row("After"))
                        .paragraph("."))
                .saysWith(TWO, """
                        | Before |
                        ¶
                        | Maya sees Leo |
                        | x |
                        ¶
                        | Maya moves up to Hill Road School |
                        | x |
                        ¶
                        | After |
                        .
                        """);
    }

    @Test
    void headingRowsOfATableStayBeforeTheRowsThatAreRepeated() {
        String xml = Docx.text(
                givenWord(word().table(
                                        row("What", "Who"),
                                        row("#if($actions)Steps", "#end"),
                                        row("#foreach($a in $actions)${a.what}", "${a.who}#end"))
                                .paragraph("."))
                        .mergedWith(TWO),
                "word/document.xml");
        assertThat(xml.split("<w:tblHeader/>", -1)).hasSize(2);
        assertThat(xml.indexOf("<w:tblHeader/>"))
                .isLessThan(xml.indexOf("What"))
                .isLessThan(xml.indexOf("Steps"));
    }

    @Test
    void tablesInHeadersAndInCellsAreRepeatedLikeAllOthers() {
        String table = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"900\"/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>"
                + "#foreach($a in $actions)$foreach.count</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>${a.who}#end</w:t></w:r>"
                + "</w:p></w:tc></w:tr></w:tbl><w:p/>";
        givenWord(word().headerXml("default", table)
                        .table(row(
                                cell("#foreach($a in $actions)"),
                                cell(row("#foreach($p in $a.who)${p.name}", "${a.by.year}#end")),
                                cell("#end")))
                        .paragraph("."))
                .saysWith(TWO, """
                        --- page header (default) ---
                        | 1 | Aunt Ines |
                        | 2 | Aunt Ines and Tom Reed |
                        ¶
                        --- page body ---
                        |  | [Aunt Ines | 2026] |  |
                        |  | [Aunt Ines | 2026] / [Tom Reed | 2026] |  |
                        .
                        """);
    }

    @Test
    void loopsAndConditionsNestAHundredDeep() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            text.append("#foreach($p").append(i).append(" in $people)#if($foreach.first)");
        }
        byte[] template = word().paragraph(text + "${p0.name}, ${p49.role}" + "#end".repeat(100))
                .bytes();
        AtomicReference<String> said = new AtomicReference<>();
        // What an application with many threads may give each.
        Thread small =
                new Thread(null, () -> said.set(WordText.of(givenWord(template).mergedWith(TWO))), "small", 512 * 1024);
        small.start();
        small.join();
        assertThat(said).hasValue("Aunt Ines, social worker\n");
    }

    @Test
    void aBookmarkInABranchThatOnlyALaterItemTakesIsThere() {
        String bookmark =
                "<w:bookmarkStart w:id=\"4\" w:name=\"last\"/><w:r><w:t>Last</w:t></w:r><w:bookmarkEnd w:id=\"4\"/>";
        String xml = Docx.text(
                givenWord(word().paragraph("#foreach($a in $actions)")
                                .paragraph("#if($foreach.last)")
                                .paragraph(WordMaker.inline(bookmark))
                                .paragraph("#end")
                                .paragraph("#end")
                                .paragraph("."))
                        .mergedWith(TWO),
                "word/document.xml");
        assertThat(xml).contains("w:name=\"last\"/>").contains("<w:bookmarkEnd w:id=\"4\"/>");
    }

    @Test
    void aCellWhoseParagraphsAllVanishKeepsAnEmptyOne() {
        givenWord(word().table(row(cell("Actions"), cell("#foreach($a in $actions)", "${a.what}", "#end")))
                        .paragraph("."))
                .saysWith(NONE, "| Actions |  |\n.\n");
    }

    @Test
    void aCellInWhichTwoRowsEndHasNoParagraphForTheBookmarksOfTheirEnds() {
        String ends = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"3000\"/></w:tblGrid><w:tr><w:tc>"
                + "<w:p><w:r><w:t>#foreach($a in $actions)</w:t></w:r></w:p><w:p><w:r><w:t>#if($a.what)</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>${a.what}</w:t></w:r></w:p></w:tc><w:tc>"
                + "<w:p><w:r><w:t>Done</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>#end</w:t></w:r><w:bookmarkStart w:id=\"7\" w:name=\"one\"/><w:bookmarkEnd w:id=\"7\"/></w:p>"
                + "<w:p><w:r><w:t>#end</w:t></w:r><w:bookmarkStart w:id=\"8\" w:name=\"two\"/><w:bookmarkEnd w:id=\"8\"/></w:p>"
                + "</w:tc></w:tr></w:tbl>";
        givenWord(word().xml(ends).paragraph("."))
                .saysWith(TWO, "| Maya sees Leo | Done |\n| Maya moves up to Hill Road School | Done |\n.\n");
    }
}
