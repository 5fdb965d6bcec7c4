package uk.careplans.generator;

import static uk.careplans.generator.Plans.action;
import static uk.careplans.generator.Plans.plan;
import static uk.careplans.generator.Plans.withActions;
import static uk.careplans.generator.Plans.withRespite;
import static uk.careplans.generator.Plans.withStatus;
import static uk.careplans.generator.Story.givenWord;
import static uk.careplans.testkit.WordMaker.cell;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.word;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.model.LegalStatus;
import uk.careplans.model.NeedsBuilder;
import uk.careplans.model.SdqBuilder;
import uk.careplans.testkit.WordMaker;

/** What {@code #if} keeps and leaves out, and that nothing is left of what it leaves out. */
class ConditionTest {

    private static final CarePlan YES = withRespite(Answer.of(true));
    private static final CarePlan NO = withRespite(Answer.of(false));
    private static final CarePlan NOBODY_ASKED = plan().build();

    private static final String NEEDED = "$placement.respite.needed";

    // ---- what it takes

    @Test
    void wordsOfAParagraphAreKeptOrLeftOut() {
        Story story = givenWord(word().paragraph("Respite is #if(" + NEEDED + ")needed#{else}not needed#end here.")
                .paragraph("Respite is #if(" + NEEDED + ")needed#else not needed#end here."));
        story.saysWith(YES, "Respite is needed here.\nRespite is needed here.\n");
        story.saysWith(NO, "Respite is not needed here.\nRespite is  not needed here.\n");
    }

    @Test
    void theFirstPartThatHoldsIsKept() {
        Story story = givenWord(word().paragraph("#if($legal.status.is.C1)interim#elseif($legal.status.is.C2)full"
                + "#elseif($legal.status)other#{else}none#end order"));
        story.saysWith(withStatus(Answer.of(LegalStatus.C1)), "interim order\n");
        story.saysWith(withStatus(Answer.of(LegalStatus.C2)), "full order\n");
        story.saysWith(withStatus(Answer.of(LegalStatus.V2)), "other order\n");
        story.saysWith(NOBODY_ASKED, "none order\n");
    }

    @Test
    void wholeParagraphsAreKeptOrLeftOut() {
        Story story = givenWord(word().paragraph("Before")
                .paragraph("#if(" + NEEDED + ")")
                .paragraph("Needed.")
                .paragraph("Really.")
                .paragraph("#elseif(" + NEEDED + ".answered)")
                .paragraph("Not needed.")
                .paragraph("#else")
                .paragraph("Nobody asked.")
                .paragraph("#end")
                .paragraph("After"));
        story.saysWith(YES, "Before\nNeeded.\nReally.\nAfter\n");
        story.saysWith(NO, "Before\nNot needed.\nAfter\n");
        story.saysWith(NOBODY_ASKED, "Before\nNobody asked.\nAfter\n");
    }

    @Test
    void aListItemIsLeftOutWithItsBullet() {
        Story story = givenWord(word().bullet("#if(" + NEEDED + ")Respite#end")
                .bullet("Rest")
                .numbered("#if(" + NEEDED + ")Respite#{else}None#end")
                .numbered("#if(not " + NEEDED + ")Gone#end")
                .numbered("Last"));
        story.saysWith(YES, "- Respite\n- Rest\n1. Respite\n2. Last\n");
        story.saysWith(NO, "- Rest\n1. None\n2. Gone\n3. Last\n");
    }

    @Test
    void aRowIsKeptOrLeftOut() {
        Story story = givenWord(word().table(
                        row("Question", "Answer"), row("#if(" + NEEDED + ")Respite", "needed#end"), row("Foot", "."))
                .paragraph("."));
        story.saysWith(YES, "| Question | Answer |\n| Respite | needed |\n| Foot | . |\n.\n");
        story.saysWith(NO, "| Question | Answer |\n| Foot | . |\n.\n");
    }

    @Test
    void rowsAreChosenByRowsOfDirectives() {
        Story story = givenWord(word().table(
                        row("Question", "Answer"),
                        row("#if(" + NEEDED + ")", ""),
                        row("Respite", "needed"),
                        row("Where", "at Leo's"),
                        row("", "#else"),
                        row("Respite", "not needed"),
                        row("#end", ""))
                .paragraph("."));
        story.saysWith(YES, "| Question | Answer |\n| Respite | needed |\n| Where | at Leo's |\n.\n");
        story.saysWith(NO, "| Question | Answer |\n| Respite | not needed |\n.\n");
    }

    @Test
    void aTableInACellIsLeftOut() {
        Story story = givenWord(word().table(row(
                        cell("#if(" + NEEDED + ")", "Nested:", "#end"), cell(row("#if(" + NEEDED + ")in", "ner#end"))))
                .paragraph("."));
        story.saysWith(YES, "| Nested: | [in | ner] |\n.\n");
        story.saysWith(NO, "|  |  |\n.\n");
    }

    @Test
    void conditionsAndLoopsNest() {
        givenWord(word().paragraph("#foreach($a in $actions)")
                        .paragraph("#if($a.who)")
                        .paragraph("#foreach($p in $a.who)")
                        .paragraph("${p.name}#if($foreach.last) (last)#end")
                        .paragraph("#end")
                        .paragraph("#else")
                        .paragraph("Nobody")
                        .paragraph("#end")
                        .paragraph("#if(not $foreach.last)")
                        .paragraph("and")
                        .paragraph("#end")
                        .paragraph("#end"))
                .saysWith(withActions(action("a1", "x", "p1", "p2"), action("a2", "y")), """
                        Aunt Ines
                        Tom Reed (last)
                        and
                        Nobody
                        """);
    }

    @Test
    void directivesOfSeveralBlocksMayShareAParagraphOfTheirOwn() {
        givenWord(word().paragraph("#foreach($a in $actions)#if($a.who)")
                        .paragraph("${a.what}")
                        .paragraph("#end #end"))
                .saysWith(withActions(action("a1", "x", "p1"), action("a2", "y")), "x\n");
    }

    // ---- what is true

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$child.name ; true",
                "$child.knownAs ; false",
                "not $child.knownAs ; true",
                "! $child.knownAs ; true",
                "not not $child.name ; true",
                "$child.name and $child.knownAs ; false",
                "$child.name && $child.dateOfBirth ; true",
                "$child.name or $child.knownAs ; true",
                "$child.knownAs || $child.pronouns ; false",
                "$child.name or $child.name and $child.knownAs ; true",
                "($child.name or $child.name) and $child.knownAs ; false",
                "not ($child.name and $child.knownAs) ; true",
                "NOT $child.knownAs AND ${child.name} ; true",
                "$child ; true",
                "$aim ; false",
                "$plan.socialWorker ; false",
                "$people ; false",
                "$people.count ; false",
                "$people.answered ; true",
                "$needs.sdq.score ; false",
                "$needs.sdq.score.answered ; true",
                "$legal.status.is.C1 ; true",
                "$legal.status.is.C2 ; false",
                "$placement.respite.needed ; false",
                "$placement.respite.needed.answered ; true",
                "$placement.respite.needed.is.no ; true",
                "$placement.respite.needed.is.yes ; false",
                "$child.disabled.is.no ; false",
                "$child.disabled.answered ; false",
            })
    void aConditionHoldsOrNot(String condition, boolean holds) {
        CarePlan plan = plan().people(Answer.of(List.of()))
                .legal(withStatus(Answer.of(LegalStatus.C1)).legal())
                .placement(NO.placement())
                .needs(Answer.of(NeedsBuilder.builder()
                        .sdq(Answer.of(SdqBuilder.builder().score(Answer.of(0)).build()))
                        .build()))
                .build();
        givenWord(word().paragraph("#if(" + condition + ")true#{else}false#end"))
                .saysWith(plan, holds + "\n");
    }

    @Test
    void aConditionMayHaveManyParts() {
        String many = "$child.knownAs or ".repeat(40) + "$child.name";
        givenWord(word().paragraph("#if(" + many + ")true#end")).saysWith(NOBODY_ASKED, "true\n");
    }

    // ---- what is left

    @Test
    void aParagraphVanishesWhenAllItsWordsAreLeftOut() {
        givenWord(word().paragraph("Before")
                        .paragraph("#if(" + NEEDED + ")Respite is needed.#end")
                        .paragraph(" #if(" + NEEDED + ")Respite is needed.#end #if(" + NEEDED + ")Really.#end")
                        .paragraph("After"))
                .saysWith(NO, "Before\nAfter\n");
    }

    @Test
    void aParagraphVanishesWhenAllTheWordsOfItsLinkAreLeftOut() {
        givenWord(word().paragraph("Before")
                        .paragraph(inline("<w:hyperlink w:anchor=\"there\"><w:r><w:t>#if(" + NEEDED
                                + ")Respite#end</w:t></w:r></w:hyperlink>"))
                        .paragraph("After"))
                .saysWith(NO, "Before\nAfter\n");
    }

    @Test
    void aParagraphStaysForWhatElseIsInIt() {
        givenWord(word().paragraph("Respite: #if(" + NEEDED + ")needed#end")
                        .paragraph("#if(" + NEEDED + ")needed#end${child.name}")
                        .paragraph(
                                inline("<w:r><w:t>#if(" + NEEDED + ")needed#end</w:t><w:br w:type=\"page\"/></w:r>")))
                .saysWith(NO, "Respite:\nMaya Hill\n[page break]\n");
    }

    @Test
    void anEmptyParagraphOfTheAuthorStays() {
        givenWord(word().paragraph("#if(" + NEEDED + ")")
                        .paragraph("")
                        .paragraph("#end")
                        .paragraph("")
                        .paragraph("."))
                .saysWith(YES, "¶\n¶\n.\n");
    }

    @Test
    void aParagraphOfACellVanishesAndTheCellKeepsOne() {
        givenWord(word().table(row(
                                cell("#if(" + NEEDED + ")Respite#end", "Words"),
                                cell("Words", "#if(" + NEEDED + ")Respite#end"),
                                cell("#if(" + NEEDED + ")Respite#end", "#if(" + NEEDED + ")Respite#end")))
                        .paragraph("."))
                .saysWith(NO, "| Words | Words |  |\n.\n");
    }

    @Test
    void aTableWithoutRowsDisappearsAndLeavesNoLine() {
        Story story = givenWord(word().table(row("Above", "x"))
                .paragraph("#if(" + NEEDED + ")")
                .paragraph("Between")
                .paragraph("#end")
                .table(row("#if(" + NEEDED + ")Respite", "needed#end"))
                .table(row("Below", "x"))
                .paragraph("."));
        story.saysWith(YES, "| Above | x |\nBetween\n| Respite | needed |\n¶\n| Below | x |\n.\n");
        story.saysWith(NO, "| Above | x |\n¶\n| Below | x |\n.\n");
    }

    @Test
    void aTableThatDisappearsAtTheEndOfACellOrOfThePageLeavesNoLine() {
        givenWord(word().table(row(cell("Words", "#if(" + NEEDED + ")", "gone", "#end"), cell("x")))
                        .paragraph("After")
                        .table(row("#if(" + NEEDED + ")Respite", "needed#end")))
                .saysWith(NO, "| Words | x |\nAfter\n");
    }

    @Test
    void aTableAtTheVeryEndIsFollowedByAParagraph() {
        givenWord(word().table(row("#if(not " + NEEDED + ")No respite", "needed#end")))
                .saysWith(NO, "| No respite | needed |\n¶\n");
    }

    @Test
    void aDirectiveThatLeavesItsCellLeavesTheCellWithAParagraph() {
        String nested = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"900\"/></w:tblGrid>"
                + "<w:tr><w:tc><w:p><w:r><w:t>in</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        givenWord(word().table(row(
                                new WordMaker.Cell(List.of(
                                        "<w:p/>", nested, "<w:p><w:r><w:t>#if(not " + NEEDED + ")</w:t></w:r></w:p>")),
                                cell("#end")))
                        .paragraph("."))
                .saysWith(NO, "| ¶ / [in] |  |\n.\n");
    }

    @Test
    void aHeaderAndAFooterAreNeverEmpty() {
        givenWord(word().header("#if(" + NEEDED + ")Respite#end")
                        .footerXml(
                                "default",
                                "<w:p><w:r><w:t>#if(" + NEEDED + ")</w:t></w:r></w:p>"
                                        + "<w:p><w:r><w:t>Respite</w:t></w:r></w:p><w:p><w:r><w:t>#end</w:t></w:r></w:p>")
                        .paragraph("#if(" + NEEDED + ")All there is#end"))
                .saysWith(NO, """
                        --- page header (default) ---
                        ¶
                        --- page footer (default) ---
                        ¶
                        --- page body ---
                        ¶
                        """);
    }

    @Test
    void aControlIsNeverEmpty() {
        givenWord(word().xml("<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>#if(" + NEEDED
                                + ")Respite#end</w:t></w:r></w:p></w:sdtContent></w:sdt>")
                        .paragraph(inline("Words <w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>a#if(" + NEEDED
                                + ")b#end</w:t></w:r></w:sdtContent></w:sdt>")))
                .saysWith(NO, "¶\na\n");
    }
}
