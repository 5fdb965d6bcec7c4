package uk.careplans.generator.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.word;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.careplans.generator.template.CompiledTemplate;
import uk.careplans.generator.template.Step;
import uk.careplans.generator.template.TemplateCompiler;
import uk.careplans.model.CarePlan;
import uk.careplans.model.CarePlanBuilder;
import uk.careplans.model.PlanType;
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
                "$page.text(0).length()",
                "$page.text(0).getClass()",
                "#set($x = 'x')$x.class",
                "#set($x = 'x')$x.concat('y')",
                "#set($x = [1, 2])$x.size()",
                "#set($x = [1, 2])$x[0]",
                "#set($x = {'a': 1})$x.a",
                "#set($x = {'a': 1})$x.get('a')",
                // wrong arguments and undefined names
                "$page.text()",
                "$page.text('x')",
                "$page.text(99)",
                "$page.value(0, $plan)",
                "$nothing",
                "$page.text($nothing)",
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
                "#evaluate('$page.text(0)')",
                "#define($x)$page.text(0)#end",
                "#stop$page.text(0)",
                "#macro(x)$page.text(0)#end",
            })
    void aDirectiveThatIsNotOursDoesNothingOrIsRefused(String vtl) {
        // What Velocity does not know as a directive is text to it, and it prints into nothing.
        assertThat(outcomeOf(vtl.replace("$page.text(0)", ""))).isIn("", "refused");
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
        assertThat(run("#set($x = \"$page.text(0)\")")).isEmpty();
    }

    @Test
    void whatThePageDoesIsAllThatIsWritten() {
        assertThat(run("never printed $page.text(0) #if(true)$page.text(0)#end"))
                .isEqualTo("LiteralLiteral");
    }

    private static String run(String vtl) {
        List<Object> slots = List.of(new Step.Literal("Literal", true));
        Output out = new Output();
        PlanReader reader = new PlanReader(PLAN);
        Page page = new Page(
                slots,
                out,
                reader,
                new Printer(Wording.standard(), reader, LocalDate.of(2026, 5, 14)),
                new ControlWriter(out, new FieldMarks("cp"), 1, 1));
        VelocityScripts.parse(new Script(vtl, slots), "test").run(page, reader.plan());
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }

    private static final List<String> HOSTILE = List.of(
            "## a comment to the end of the line",
            "#* a comment *# and after it",
            "#[[ raw ]]# and ]]# and #[[",
            "$ {child.name} $5 #1 #@x #{",
            "$page, $plan: the names we use \\$page.text(0) \\$plan \\#set(\\$x = 1)",
            "#stop #break");

    @Test
    void aScriptHoldsNoWordOfTheTemplate() {
        WordMaker word = word().paragraph("#foreach(${secretName} in $people)Words ${secretName.name} words#end")
                .table(row("#if($child.name and not $child.knownAs)Words", "words#end"));
        HOSTILE.forEach(
                line -> word.paragraph(line.replace("$page,", "\\$page,").replace(" $plan:", " \\$plan:")));
        for (List<Step> steps : compiled(word).stories().values()) {
            String vtl = Script.of(steps).vtl();
            assertThat(vtl)
                    .matches("(\\$page\\.[a-zA-Z]+\\((\\d+(,\\$(plan|item\\d+))?)?\\)|#foreach\\(\\$item\\d+ in |\\)"
                            + "|#\\{end\\}|#if\\(|#elseif\\(|#\\{else\\})*");
        }
    }

    private static CompiledTemplate compiled(WordMaker word) {
        var compilation = TemplateCompiler.compile("form.docx", word.bytes(), PlanType.CARE_PLAN, Map.of(), Map.of());
        assertThat(compilation.problems()).isEmpty();
        return compilation.template().orElseThrow();
    }
}
