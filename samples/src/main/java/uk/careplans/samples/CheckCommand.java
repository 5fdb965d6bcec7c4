package uk.careplans.samples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.careplans.model.CarePlan;
import uk.careplans.model.CourtCarePlan;
import uk.careplans.model.Finding;
import uk.careplans.model.Plan;
import uk.careplans.model.Stage;
import uk.careplans.model.check.Occasion;
import uk.careplans.model.json.FindingsJson;
import uk.careplans.model.json.PlanJson;
import uk.careplans.model.json.PlanReading;
import uk.careplans.model.plans.Plans;

/** Checks a plan. */
@Command(
        name = "check",
        description =
                "Checks a plan: whether it may go on to a stage, and what to mend. Any finding, a warning too, gives the exit code 1. Nothing the plan says is printed.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PLAN.json", description = "The plan.")
    private Path planFile;

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            defaultValue = "draft",
            description = "How far the plan has come: ${COMPLETION-CANDIDATES}; without this option, draft.",
            converter = Stages.class,
            completionCandidates = Stages.class)
    private Stage stage;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day from which past and overdue count, like 2026-11-20; without this option, today in"
                    + " England.",
            converter = Day.class)
    private @Nullable LocalDate on;

    @Option(names = "--profile", paramLabel = "COUNCIL", description = Profiles.OPTION)
    private @Nullable String profile;

    @Option(
            names = "--against",
            paramLabel = "CARE-PLAN.json",
            description =
                    "For a court care plan: the care plan it was made from. Every difference that the court plan does"
                            + " not name among its departures is a finding.")
    private @Nullable Path carePlanFile;

    @Option(names = "--json", description = "Tells it as one JSON object, for programs.")
    private boolean isJson;

    @Override
    public Integer call() {
        Occasion occasion = new Occasion(stage, on == null ? Day.today() : on, Profiles.read(profile, spec));
        PrintWriter out = spec.commandLine().getOut();
        PlanReading reading = InputFile.read(planFile, PlanJson::read);
        if (isJson && reading.plan().isEmpty()) {
            out.print(FindingsJson.refused(reading.findings()));
            out.flush();
            return Exit.REFUSED;
        }
        Plan plan = PlanFile.orRefusal(reading, planFile);
        List<Finding> findings = new ArrayList<>(Plans.check(plan, occasion));
        if (carePlanFile != null) {
            findings.addAll(departures(plan, carePlanFile));
        }
        if (isJson) {
            out.print(Plans.json(plan, occasion, findings));
            out.flush();
        } else {
            CheckReport.print(planFile, occasion, findings, out);
        }
        return findings.isEmpty() ? Exit.DONE : Exit.FOUND;
    }

    private List<Finding> departures(Plan plan, Path carePlanFile) {
        if (!(plan instanceof CourtCarePlan courtPlan)) {
            throw usage("--against is for court care plans; " + planFile + " is a "
                    + plan.type().words() + ".");
        }
        Plan other = PlanFile.read(carePlanFile);
        if (!(other instanceof CarePlan carePlan)) {
            throw usage("Give --against the care plan that the court care plan was made from; " + carePlanFile
                    + " is a " + other.type().words() + ".");
        }
        return Plans.departures(courtPlan, carePlan);
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
