package uk.careplans.generator;

import static uk.careplans.testkit.WordMaker.runs;
import static uk.careplans.testkit.WordMaker.word;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.careplans.generator.merge.Wording;
import uk.careplans.generator.template.PackParts;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.model.Narrative;
import uk.careplans.model.PlanType;
import uk.careplans.model.Severity;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.testkit.Watchman;
import uk.careplans.testkit.WordMaker;

/**
 * A program that types each injection line into a form, types it torn over many runs, and puts it into a plan; it prints what
 * came of each, the milliseconds of the processor, and what was tried.
 */
final class InjectionRun {

    private static final WordMaker FORM =
            word().paragraph("Name: ${child.name}").paragraph("${whenCareEnds}").paragraph("End");

    private InjectionRun() {}

    public static void main(String[] arguments) {
        TemplateCheck form = compile(FORM);
        asData(form, "Warm up");
        asText(word().paragraph("${child.nmae}"));
        Watchman watchman = Watchman.watch();
        for (String line : InjectionLines.ALL) {
            long before = cpu();
            String text = asText(word().paragraph(line));
            String torn = asText(word().paragraph(runs(tornApart(line))));
            String data = asData(form, line);
            Set<String> tried = watchman.tried();
            System.out.println(String.join(
                    "\t",
                    InjectionLines.readable(line),
                    text + " | " + torn + " | " + data,
                    String.valueOf(Duration.ofNanos(cpu() - before).toMillis()),
                    tried.isEmpty() ? "nothing" : tried.toString()));
        }
    }

    private static String[] tornApart(String line) {
        List<String> pieces = new ArrayList<>();
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            pieces.add(line.substring(at, line.offsetByCodePoints(at, 1)));
        }
        return pieces.toArray(String[]::new);
    }

    private static String asText(WordMaker typed) {
        try {
            TemplateCheck check = compile(typed);
            String errors = check.problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .map(problem -> problem.kind().id())
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            if (!errors.isEmpty()) {
                return errors;
            }
            byte[] document = check.orThrow()
                    .generate(Edition.of(HealingTest.PLAN, Reader.COUNCIL_FILE))
                    .bytes();
            String said = WordText.of(document);
            return said.equals(WordText.of(typed.bytes()))
                    ? "as it stands"
                    : "printed " + InjectionLines.readable(said);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return "thrown " + e;
        }
    }

    private static String asData(TemplateCheck form, String line) {
        try {
            CarePlan plan = Plans.plan()
                    .child(Answer.of(Plans.child(line)))
                    .whenCareEnds(Answer.of(new Narrative(line)))
                    .build();
            byte[] document = form.orThrow()
                    .generate(Edition.of(plan, Reader.COUNCIL_FILE))
                    .bytes();
            String wanted = "Name: " + line + "\n" + line + "\nEnd\n";
            String said = WordText.of(document);
            return said.equals(wanted) ? "as it stands" : "printed " + InjectionLines.readable(said);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return "thrown " + e;
        }
    }

    private static TemplateCheck compile(WordMaker form) {
        return Template.compile(new TemplateSource(
                "test/form",
                "1",
                "Test form",
                PlanType.CARE_PLAN,
                Wording.standard(),
                ProfileJson.national(),
                "form.docx",
                form.bytes(),
                new PackParts(Map.of(), Map.of(), Map.of()),
                Story.NOTHING_REQUIRED));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
