package uk.careplans.generator;

import static uk.careplans.testkit.WordMaker.word;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import uk.careplans.generator.merge.Wording;
import uk.careplans.generator.template.Problem;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.PlanType;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.Reader;
import uk.careplans.testkit.WordMaker;

/**
 * Texts that want to be run by somebody's template engine, or to be too much for ours. As a program it compiles each as a
 * template and prints a line for each: its name, the milliseconds of the processor, and what came of it.
 */
final class HostileTexts {

    static final String SAME_TEXT = "same text";
    static final String PROBLEM = "problem";

    private HostileTexts() {}

    /** The texts by what they are called: the lines by themselves, what is too big to be shown by what it is. */
    static Map<String, Supplier<WordMaker>> all() {
        Map<String, Supplier<WordMaker>> all = new LinkedHashMap<>();
        InjectionLines.ALL.forEach(line -> all.put(InjectionLines.readable(line), () -> word().paragraph(line)));
        huge().forEach((name, text) -> all.put(name, () -> word().xml(xml(WordMaker.escape(text.get())))));
        all.put("10,000 #if, a paragraph each", () -> paragraphs("#if($child.name)", 10_000));
        all.put(
                "10,000 #if and 10,000 #end, a paragraph each",
                () -> word().xml(xml("#if($child.name)").repeat(10_000)
                        + xml("#end").repeat(10_000)));
        all.put("30,000 fields, a paragraph each", () -> paragraphs("${child.name}", 30_000));
        all.put("3,000 slips, a paragraph each", () -> paragraphs("${child.nmae}", 3_000));
        all.put("3,000 fields, a paragraph each", () -> paragraphs("${child.name}", 3_000));
        all.put("3,000 #if, a paragraph each", () -> paragraphs("#if($child.name)", 3_000));
        all.put("50,000 slips, a paragraph each", () -> paragraphs("${child.nmae}", 50_000));
        return all;
    }

    private static Map<String, Supplier<String>> huge() {
        Map<String, Supplier<String>> huge = new LinkedHashMap<>();
        int million = 1 << 20;
        for (String bait : List.of(
                "$",
                "#",
                "{",
                "${",
                "#{",
                "#if(",
                "#foreach(",
                "(",
                "\\$",
                "\\",
                "$a",
                "$a.",
                "#a",
                "#end",
                "#else",
                "#else if",
                "#if",
                "$ ",
                "# ",
                "$\u00A0",
                "#\u200B",
                "$\u200B",
                "#i\u200B",
                "#e\u00AD",
                "$!",
                "#ab ",
                "#a ",
                "#a\u00A0",
                "#if \t",
                "#foreach $a in $a",
                "$_",
                "${a}",
                "${child.name}",
                "a")) {
            huge.put("1 MB of " + InjectionLines.readable(bait), () -> bait.repeat(million / bait.length()));
        }
        huge.put("# and 1 MB of characters without width", () -> "#" + "\u200B".repeat(million));
        huge.put("$ and 1 MB of characters without width", () -> "$" + "\u200B".repeat(million));
        huge.put("#if and 1 MB of blanks", () -> "#if" + " ".repeat(million));
        huge.put("#if and 1 MB of tabs and no-break spaces", () -> "#if" + "\u00A0\u200B".repeat(million / 2));
        huge.put("#ab and 1 MB of blanks", () -> "#ab" + " ".repeat(million));
        huge.put("#ab, 1 MB of brackets", () -> "#ab (" + "(".repeat(million));
        huge.put("1 MB of #ab and a bracket far away", () -> "#ab ( ".repeat(million / 6));
        huge.put("${ and 1 MB", () -> "${" + "a".repeat(million));
        huge.put("${ and 1 MB of dots }", () -> "${" + "a.".repeat(million / 2) + "}");
        huge.put("$ and a path of 1 MB", () -> "$" + "a.".repeat(million / 2) + "a");
        huge.put("#if of 1 MB of brackets", () -> "#if(" + "(".repeat(million / 2) + ")".repeat(million / 2) + ")");
        huge.put("#if of 1,900 brackets", () -> "#if(" + "(".repeat(900) + "$child.name" + ")".repeat(900) + ")a#end");
        huge.put("#if of 450 times not", () -> "#if(" + "not ".repeat(450) + "$child.name)a#end");
        huge.put("#if of 1,900 exclamation marks", () -> "#if(" + "!".repeat(1900) + "$child.name)a#end");
        huge.put("#if of 100 and", () -> "#if($child.name" + " and $child.name".repeat(100) + ")a#end");
        huge.put("10,000 #if in one paragraph", () -> "#if($child.name)".repeat(10_000) + "a" + "#end".repeat(10_000));
        huge.put(
                "10,000 #foreach in one paragraph",
                () -> "#foreach($a in $actions)".repeat(10_000) + "#end".repeat(10_000));
        huge.put(
                "30 #foreach over the same list",
                () -> "#foreach($a in $actions)".repeat(30) + "a" + "#end".repeat(30));
        huge.put("100,000 fields in one paragraph", () -> "${child.name} ".repeat(100_000));
        huge.put("100,000 blocks in one paragraph", () -> "#if($child.name)a#end".repeat(100_000));
        huge.put("1,500 fields in one paragraph", () -> "${child.name}".repeat(1_500));
        huge.put("1,000 #if in one paragraph", () -> "#if($child.name)".repeat(1_000));
        huge.put("1,000 #elseif", () -> "#if($child.name)" + "#elseif($people)a".repeat(1_000) + "#end");
        for (String bait : List.of(
                "$",
                "#",
                "{",
                "${",
                "#{",
                "#if(",
                "#foreach(",
                "(",
                "\\$",
                "$a",
                "$a.",
                "#a",
                "#end",
                "#else",
                "#else if",
                "#ab ",
                "#ab (",
                "#if \t",
                "#foreach $a in $a",
                "#i\u200B",
                "#\u200B",
                "$\u00A0")) {
            huge.put("20,000 of " + InjectionLines.readable(bait), () -> bait.repeat(20_000 / bait.length()));
        }
        huge.put("10,000 #elseif", () -> "#if($child.name)" + "#elseif($child.name)a".repeat(10_000) + "#end");
        return huge;
    }

    private static WordMaker paragraphs(String text, int times) {
        return word().xml(xml(text).repeat(times));
    }

    private static String xml(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    public static void main(String[] arguments) {
        outcome(word().paragraph("Warm ${child.name} #if($child.name)up#end").bytes(), "");
        for (Map.Entry<String, Supplier<WordMaker>> text : all().entrySet()) {
            byte[] docx = text.getValue().get().bytes();
            String itself = WordText.of(docx);
            long before = cpu();
            String outcome = outcome(docx, itself);
            System.out.println(
                    text.getKey() + "\t" + Duration.ofNanos(cpu() - before).toMillis() + "\t" + outcome);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String outcome(byte[] docx, String itself) {
        try {
            TemplateCheck check = Template.compile(new TemplateSource(
                    "test/form", "1", "Test form", PlanType.CARE_PLAN, Wording.standard(), "form.docx", docx));
            if (check.template().isEmpty()) {
                List<Problem> problems = check.problems();
                return PROBLEM + "\t" + problems.size() + " " + problems.get(0).kind();
            }
            byte[] document = check.orThrow()
                    .generate(Edition.of(HealingTest.PLAN, Reader.COUNCIL_FILE))
                    .bytes();
            String said = WordText.of(document);
            return said.equals(itself)
                    ? SAME_TEXT
                    : "printed\t"
                            + said.substring(0, Math.min(80, said.length())).replace('\n', ' ');
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return "thrown\t"
                    + new ArrayList<>(List.of(e.getStackTrace())).subList(0, Math.min(3, e.getStackTrace().length)) + e;
        }
    }
}
