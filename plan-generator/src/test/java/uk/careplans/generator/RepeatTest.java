package uk.careplans.generator;

import static uk.careplans.generator.Plans.action;
import static uk.careplans.generator.Plans.plan;
import static uk.careplans.generator.Plans.withActions;
import static uk.careplans.generator.Story.givenWord;
import static uk.careplans.testkit.WordMaker.cell;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.word;

import org.junit.jupiter.api.Test;
import uk.careplans.model.CarePlan;

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

    @Test
    void aCellWhoseParagraphsAllVanishKeepsAnEmptyOne() {
        givenWord(word().table(row(cell("Actions"), cell("#foreach($a in $actions)", "${a.what}", "#end")))
                        .paragraph("."))
                .saysWith(NONE, "| Actions |  |\n.\n");
    }
}
