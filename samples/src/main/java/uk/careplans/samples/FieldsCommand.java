package uk.careplans.samples;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.careplans.model.PlanType;

/** Lists what a form may print. */
@Command(
        name = "fields",
        description = "Lists every field that a form may print, as it is typed in Word, with its type and meaning.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class FieldsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "TYPE",
            description = "The kind of plan: ${COMPLETION-CANDIDATES}.",
            converter = PlanTypes.class,
            completionCandidates = PlanTypes.class)
    private PlanType planType;

    @Override
    public Integer call() {
        FieldList.of(planType).forEach(spec.commandLine().getOut()::println);
        return Exit.DONE;
    }
}
