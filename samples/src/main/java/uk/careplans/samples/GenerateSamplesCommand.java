package uk.careplans.samples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.careplans.model.Plan;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.Reader;
import uk.careplans.templates.Form;

/** Makes the document of every form for every plan of a folder that the form can print. */
@Command(
        name = "generate-samples",
        description = "Makes the council's own file of every form for every plan of a folder.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class GenerateSamplesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--plans", required = true, paramLabel = "DIR", description = "The folder with the plans, *.json.")
    private Path plansFolder;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description =
                    "The folder for the documents, named like kent-care-plan-mia.docx. Other files in it stay as they are.")
    private Path outFolder;

    private int worst = Exit.DONE;

    @Override
    public Integer call() {
        List<Path> files = InputFile.filesIn(plansFolder, ".json");
        if (files.isEmpty()) {
            throw Refusal.of("There is no plan (*.json) in " + plansFolder + ".");
        }
        Map<Path, Plan> plans = new LinkedHashMap<>();
        PrintWriter err = spec.commandLine().getErr();
        files.forEach(file -> unlessRefused(() -> plans.put(file, PlanFile.readSound(file, err))));
        List<Form> forms = WordForm.packs(List.of()).forms();
        plans.forEach((file, plan) ->
                passedOver(forms, file, plan).ifPresent(spec.commandLine().getOut()::println));
        for (Form form : forms) {
            plans.forEach((file, plan) -> {
                if (form.refusal(plan, Reader.COUNCIL_FILE).isEmpty() && isWritten(form, plan)) {
                    unlessRefused(() -> make(form, file, plan));
                }
            });
        }
        return worst;
    }

    /** Says so of a plan that none of these forms prints. */
    static Optional<String> passedOver(List<Form> forms, Path file, Plan plan) {
        return forms.stream().anyMatch(form -> form.prints(plan))
                ? Optional.empty()
                : Optional.of("Passed over: " + file + ", because no form prints this "
                        + plan.type().words() + ".");
    }

    /** A version for a child of which something is missing shows nobody anything. */
    private static boolean isWritten(Form form, Plan plan) {
        return form.holds(plan, Reader.child()).isEmpty();
    }

    private void make(Form form, Path file, Plan plan) {
        String planName = String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
        Path out = outFolder.resolve(form.name().replace('/', '-') + "-" + planName + ".docx");
        OutputFile.write(form.generate(Edition.of(plan, Reader.COUNCIL_FILE))::writeTo, out);
        spec.commandLine().getOut().println("Written: " + out);
    }

    /** One plan that is refused does not keep the others from being made. */
    private void unlessRefused(Runnable work) {
        try {
            work.run();
        } catch (Refusal refusal) {
            spec.commandLine().getErr().println(refusal.sentences());
            worst = Math.max(worst, refusal.exitCode());
        }
    }
}
