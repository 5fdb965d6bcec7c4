package uk.careplans.samples;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.careplans.model.PlanType;
import uk.careplans.templates.Form;

/** Lists the forms of all councils. */
@Command(
        name = "forms",
        description = "Lists every form: its name, the title of its documents, the kind of plan it prints.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class FormsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--names", description = "Only the names, a line each.")
    private boolean onlyNames;

    @Option(
            names = "--plan-type",
            paramLabel = "TYPE",
            description = "Only forms for this kind of plan: ${COMPLETION-CANDIDATES}.",
            converter = PlanTypes.class,
            completionCandidates = PlanTypes.class)
    private @Nullable PlanType planType;

    @Override
    public Integer call() {
        List<Form> forms = WordForm.packs(List.of()).forms().stream()
                .filter(form -> planType == null || form.planType() == planType)
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (onlyNames) {
            forms.forEach(form -> out.println(form.name()));
        } else {
            Columns columns = new Columns();
            forms.forEach(form ->
                    columns.row(form.name(), form.title(), form.planType().id()));
            columns.lines().forEach(out::println);
        }
        return Exit.DONE;
    }
}
