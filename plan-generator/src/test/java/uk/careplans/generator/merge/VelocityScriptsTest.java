package uk.careplans.generator.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.word;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.careplans.generator.template.BigWords;
import uk.careplans.generator.template.CompiledTemplate;
import uk.careplans.generator.template.PackParts;
import uk.careplans.generator.template.Step;
import uk.careplans.generator.template.TemplateCompiler;
import uk.careplans.generator.word.NewLinks;
import uk.careplans.generator.zip.Codebook;
import uk.careplans.model.CarePlan;
import uk.careplans.model.CarePlanBuilder;
import uk.careplans.model.PlanType;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.testkit.WordMaker;

/** Velocity may do nothing but call the page by number, and what it parses is ours alone. */
class VelocityScriptsTest {

    private static final CarePlan PLAN = CarePlanBuilder.builder().build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                // properties and classes
                "$page.class",
                "$page.slots",
                "$page.METHODS",
                "$plan.item",
                "$plan.path",
                "$plan.class.forName('java.lang.Runtime')",
                "$page.class.classLoader",
                "#set($plan.item = 1)",
                // methods
                "$page.getClass()",
                "$page.hashCode()",
                "$page.toString()",
                "$page.wait(1)",
                "$page.write(1)",
                "$page.nothing()",
                "$plan.item()",
                "$plan.toString()",
                "$plan.of(-1)",
                "$page.each(0, $plan).size()",
                "$page.write(0, $plan).length()",
                "$page.write(0, $plan).getClass()",
                "#set($x = 'x')$x.class",
                "#set($x = 'x')$x.concat('y')",
                "#set($x = [1, 2])$x.size()",
                "#set($x = [1, 2])$x[0]",
                "#set($x = {'a': 1})$x.a",
                "#set($x = {'a': 1})$x.get('a')",
                // wrong arguments and undefined names
                "$page.write()",
                "$page.write('x', $plan)",
                "$page.write(0, 'x')",
                "$page.write(0, 1)",
                "$page.write(99, $plan)",
                "$page.holds(0, $plan)",
                "$page.flow()",
                "$page.freshId(true)",
                "$nothing",
                "$page.write(0, $nothing)",
                // loops over anything else
                "#foreach($x in $page)x#end",
                "#foreach($x in 'abc')x#end",
                "#foreach($x in {'a': 1})x#end",
                "#foreach($x in $plan)x#end",
            })
    void aScriptThatReachesForMoreIsRefused(String vtl) {
        assertThatException().isThrownBy(() -> run(vtl));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#include('/etc/passwd')",
                "#parse('/etc/passwd')",
                "#evaluate('$page.write(0, $plan)')",
                "#define($x)$page.write(0, $plan)#end",
                "#stop$page.write(0, $plan)",
                "#macro(x)$page.write(0, $plan)#end",
            })
    void aDirectiveThatIsNotOursDoesNothingOrIsRefused(String vtl) {
        // What Velocity does not know as a directive is text to it, and it prints into nothing.
        assertThat(outcomeOf(vtl.replace("$page.write(0, $plan)", ""))).isIn("", "refused");
    }

    private static String outcomeOf(String vtl) {
        try {
            return run(vtl);
        } catch (RuntimeException e) {
            return "refused";
        }
    }

    @Test
    void textsInAScriptAreNotEvaluated() {
        assertThat(run("#set($x = \"$page.write(0, $plan)\")")).isEmpty();
    }

    @Test
    void whatThePageDoesIsAllThatIsWritten() {
        assertThat(run("never printed $page.write(0, $plan) #if(true)$page.write(0, $plan)#end"))
                .isEqualTo("LiteralLiteral");
    }

    private static String run(String vtl) {
        Codebook.Builder book = new Codebook.Builder();
        Numbers numbers = new Numbers(new CompiledTemplate.FreeIds(1, "cp"));
        List<Object> slots = Script.of(List.of(new Step.Literal("Literal", true)), true, numbers, book)
                .slots();
        Output out = new Output();
        PlanReader reader = new PlanReader(PLAN, ProfileJson.national(), BigWords.none(), WithheldSections.WORDS);
        Around around =
                new Around("word/document.xml", new NewLinks("new", "word/media/new"), Map.of(), new HashSet<>());
        Phrases phrases = new Phrases(book);
        FieldMarks marks = new FieldMarks(numbers, phrases, List.of(), new Output());
        ControlWriter controls = new ControlWriter(out, phrases, marks, numbers, new FreshLists(1), around);
        Printer printer = new Printer(Wording.standard(), reader, LocalDate.of(2026, 5, 14));
        Page page = new Page(slots, out, reader, printer, controls, numbers, around);
        VelocityScripts.parse(new Script(vtl, slots), "test").run(page, reader.plan());
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }

    private static final List<String> HOSTILE = List.of(
            "## a comment to the end of the line",
            "#* a comment *# and after it",
            "#[[ raw ]]# and ]]# and #[[",
            "$ {child.name} $5 #1 #@x #{",
            "$page, $plan: the names we use \\$page.write \\$plan \\#set(\\$x = 1)",
            "#stop #break");

    @Test
    void aScriptHoldsNoWordOfTheTemplate() {
        WordMaker word = word().paragraph("#foreach(${secretName} in $people)Words ${secretName.name} words#end")
                .table(row("#if($child.name and not $child.knownAs)Words", "words#end"));
        HOSTILE.forEach(
                line -> word.paragraph(line.replace("$page,", "\\$page,").replace(" $plan:", " \\$plan:")));
        for (List<Step> steps : compiled(word).stories().values()) {
            String vtl = Script.of(
                            steps, false, new Numbers(new CompiledTemplate.FreeIds(1, "cp")), new Codebook.Builder())
                    .vtl();
            assertThat(vtl)
                    .matches("(\\$page\\.[a-zA-Z]+\\(\\d+,\\$(plan|item\\d+)\\)|#foreach\\(\\$item\\d+ in |\\)"
                            + "|#\\{end\\}|#if\\(|#elseif\\(|#\\{else\\})*");
        }
    }

    private static CompiledTemplate compiled(WordMaker word) {
        var compilation = TemplateCompiler.compile(
                "form.docx", word.bytes(), PlanType.CARE_PLAN, false, PackParts.none(), Map.of());
        return compilation.template().orElseThrow();
    }
}
