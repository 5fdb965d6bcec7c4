package uk.careplans.samples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.careplans.model.Finding;
import uk.careplans.model.check.PlanCheck;

/** Checks a plan. */
@Command(
        name = "check",
        description =
                "Checks a plan. Any finding, a warning too, gives the exit code 1. Nothing the plan says is printed.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PLAN.json", description = "The plan.")
    private Path planFile;

    @Override
    public Integer call() {
        List<Finding> findings = PlanCheck.check(PlanFile.read(planFile));
        PrintWriter out = spec.commandLine().getOut();
        findings.forEach(out::println);
        out.println(planFile + ": " + Count.of(findings.size(), "finding") + ".");
        return findings.isEmpty() ? Exit.DONE : Exit.FOUND;
    }
}
