package uk.careplans.samples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.careplans.generator.template.Problem;
import uk.careplans.model.PlanType;

/** Checks a form that somebody wrote in Word. */
@Command(
        name = "check-form",
        description =
                "Checks a form that was written in Word: every problem, with its place. Any problem, a warning too, gives the exit code 1.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CheckFormCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TEMPLATE.docx", description = "The form.")
    private Path template;

    @Option(
            names = "--plan-type",
            required = true,
            paramLabel = "TYPE",
            description = "The kind of plan it prints: ${COMPLETION-CANDIDATES}.",
            converter = PlanTypes.class,
            completionCandidates = PlanTypes.class)
    private PlanType planType;

    @Override
    public Integer call() {
        List<Problem> problems = WordForm.check(template, planType).problems();
        PrintWriter out = spec.commandLine().getOut();
        problems.forEach(out::println);
        out.println(template.getFileName() + ": " + Count.of(problems.size(), "problem") + ".");
        return problems.isEmpty() ? Exit.DONE : Exit.FOUND;
    }
}
