package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.Plans.action;
import static uk.careplans.generator.Plans.withActions;
import static uk.careplans.generator.Story.givenWord;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.mergeField;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.runs;
import static uk.careplans.testkit.WordMaker.word;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.careplans.generator.template.ProblemKind;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.CarePlan;
import uk.careplans.model.Severity;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.TearingWay;
import uk.careplans.testkit.TornTags;
import uk.careplans.testkit.WordMaker;

/** What Word does to typed tags is healed; what is no tag is left exactly as its author wrote it. */
class HealingTest {

    static final CarePlan PLAN = withActions(
            action("a1", "Maya sees Leo.\n\n- every week", "p1"), action("a2", "Maya moves up", "p1", "p2"));

    static final byte[] FORM = word().header("Care plan for ${child.name}")
            .paragraph("Born ${child.dateOfBirth.long}, in $child.dateOfBirth.year.")
            .paragraph("#foreach($a in $actions)")
            .paragraph("$foreach.count: ${a.what}")
            .paragraph("#if($a.who and not $foreach.last)")
            .paragraph("by ${a.who}")
            .paragraph("#else")
            .paragraph("by nobody")
            .paragraph("#end")
            .paragraph("#end")
            .table(row("What", "Who"), row("#foreach($a in $actions)${a.what}", "#if($a.who)${a.who}#end#end"))
            .bullet("#foreach($p in $people)${p.name}#end")
            .footer("${plan.localAuthority}")
            .bytes();

    @ParameterizedTest
    @MethodSource("ways")
    void aTornTemplateComesOutLikeTheWholeOne(TearingWay way) {
        String whole = WordText.of(givenWord(FORM).mergedWith(PLAN));
        Story torn = givenWord(TornTags.tear(FORM, way));
        assertThat(torn.problems()).allMatch(problem -> problem.severity() == Severity.WARNING);
        torn.saysWith(PLAN, whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${child.name}",
                "${ child.name }",
                "${child . name}",
                "$\u200B{child.\u00ADname}",
                "${\u00A0child.name\u00A0}",
                "${child\n.name}",
                "$child.name",
                "$child.\u200Bname",
                "${Child.name}",
                "#If($child.name)${child.name}#End",
                "#IF($child.name)${child.name}#END",
                "#if\u00A0(\u00A0$child.name\u00A0)${child.name}#end",
                "#if ($child.name)${child.name}#end",
                "#\u200Bif($child.name)${child.name}#e\u00ADnd",
                "#{if}($child.name)${child.name}#{end}",
                "#if(!$child.knownAs)${child.name}#end",
                "#if(not\u00A0$child.knownAs)${child.name}#Else x#End",
                "#if($child.knownAs)x#ElseIf($child.name)${child.name}#end",
                "#foreach($p in $people)#if($foreach.first)${p.name}#end#end",
                "#Foreach( ${p} In ${people} )#if($foreach.first)${p.name}#end#end",
            })
    void aTagIsReadHoweverWordSpoiltIt(String text) {
        String said = WordText.of(givenWord(word().paragraph(text)).mergedWith(PLAN));
        assertThat(said).isIn("Maya Hill\n", "Aunt Ines\n");
    }

    @Test
    void mergeFieldsAreTagsInBothForms() {
        String simple = "<w:fldSimple w:instr=\" MERGEFIELD ${child.name} \\* MERGEFORMAT \"><w:r><w:rPr><w:b/></w:rPr>"
                + "<w:t>«child»</w:t></w:r></w:fldSimple>";
        givenWord(word().paragraph(mergeField("${child.name}"), runs(" / "), inline(simple))
                        .paragraph(mergeField("#if($child.name)"), runs("yes"), mergeField("#end")))
                .saysWith(PLAN, "Maya Hill / Maya Hill\nyes\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“${child.name}”", "„${child.name}“", "\"${child.name}\""})
    void quotesAroundTheNameOfAMergeFieldAreNotPartOfIt(String name) {
        givenWord(word().paragraph(inline("<w:fldSimple w:instr=\" MERGEFIELD " + WordMaker.escape(name)
                        + "\"><w:r><w:t>x</w:t></w:r></w:fldSimple>")))
                .saysWith(PLAN, "Maya Hill\n");
    }

    @Test
    void aTagThatSeveralRunsShareTakesTheFormattingOfTheFirst() {
        byte[] docx = givenWord(
                        word().paragraph(runs("Dear "), WordMaker.bold("$"), runs("{child.", "name}"), runs(",")))
                .mergedWith(PLAN);
        assertThat(Docx.text(docx, "word/document.xml"))
                .contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Maya Hill</w:t>");
    }

    // ---- what is text

    @ParameterizedTest
    @ValueSource(
            strings = {
                "£5 or $5 or $5.00 or US$ 5 or $ 5 or 5$",
                "a lone $ and a lone # and $$$ and ###",
                "#1, no. #2, Flat #3a, #4(b), ##, #*, *#, #[[ ]]#, #@x",
                "#blessed #hashtag #Maya-and-Leo #ifs #buts #el",
                "#FF0000 #fff #abc123",
                "C# and F# and C#m",
                "maya.hill@northshire.example, a#b@c.example",
                "http://northshire.example/plan#part-2?x=1&y=%20",
                "100 % {x} } { ( ) [ ] \\ / ~ ^ ` | <>",
                "$1,000.50 (-$3) $(x) $[x] $-x $_x $.x $,",
                "«x» {{x}} [[x]] <%= x %> {% if %} @x @{x}",
            })
    void whatIsNoTagStaysAsItIs(String text) {
        Story story = givenWord(word().paragraph(text).paragraph("${child.name}"));
        assertThat(story.problems()).isEmpty();
        story.saysWith(PLAN, text + "\nMaya Hill\n");
    }

    @Test
    void aBackslashProtectsADollarOrANumberSign() {
        givenWord(
                        word().paragraph(
                                        "\\${child.name} \\$child.name \\#if(x) \\#end \\$5 C:\\temp \\\\ #if($child.name)\\$#end"))
                .saysWith(PLAN, "${child.name} $child.name #if(x) #end $5 C:\\temp \\\\ $\n");
    }

    @Test
    void aProtectedSignKeepsItsFormatting() {
        byte[] docx = givenWord(word().paragraph(WordMaker.bold("a \\$ b"))).mergedWith(PLAN);
        assertThat(Docx.text(docx, "word/document.xml")).contains("<w:r><w:rPr><w:b/></w:rPr><w:t>$</w:t></w:r>");
    }

    private static final List<String> WORDS = List.of(
            "£5",
            "$",
            "$5",
            "$ ",
            "#",
            "#1",
            "##",
            "#*",
            "*#",
            "#[[",
            "]]#",
            "{",
            "}",
            "(",
            ")",
            "\\",
            "\\\\",
            ".",
            ",",
            " ",
            "  ",
            "\u00A0",
            "\u200B",
            "\u00AD",
            "Maya",
            "in",
            "and",
            "not",
            "foreach",
            "if",
            "else",
            "end",
            "C#",
            "#hashtag",
            "#FF0000",
            "a@b.example",
            "&",
            "<b>",
            "\"",
            "'",
            "’",
            "…",
            "–",
            "\t",
            "\n",
            "é",
            "😀",
            "نور",
            "=",
            "!",
            "%s");

    private static Set<TearingWay> ways() {
        return TearingWay.healed();
    }

    private static LongStream seeds() {
        return new Random(20260514).longs(300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noWordOfTheAuthorIsEverLost(long seed) {
        Random random = new Random(seed);
        String prose = prose(random);
        byte[] docx = word().paragraph(runs(torn(prose, random)))
                .table(row(prose))
                .paragraph("x")
                .bytes();
        Story story = givenWord(docx);
        // What looks like a tag is told, never printed.
        if (story.errors().isEmpty()) {
            story.saysWith(PLAN, WordText.of(docx).replaceAll("\\\\([$#])", "$1"));
        }
    }

    private static String prose(Random random) {
        StringBuilder prose = new StringBuilder("x");
        for (int i = random.nextInt(30); i >= 0; i--) {
            prose.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return prose.append("x").toString();
    }

    private static String[] torn(String prose, Random random) {
        return prose.split("(?<=\\G.{" + (1 + random.nextInt(9)) + "})", -1);
    }

    @Test
    void mostProseHasNoProblems() {
        long clean = seeds().filter(seed -> givenWord(word().paragraph(prose(new Random(seed))))
                        .errors()
                        .isEmpty())
                .count();
        assertThat(clean).isGreaterThan(150);
    }

    @Test
    void whatIsNearlyATagIsNeverPrinted() {
        for (String text :
                List.of("#forech($a in $actions)", "${child.nmae}", "#ned", "$child.nmae", "#else if($child.name)")) {
            assertThat(givenWord(word().paragraph("x " + text)).problems())
                    .as(text)
                    .isNotEmpty()
                    .noneMatch(problem -> problem.kind() == ProblemKind.UNREADABLE);
        }
    }
}
