package uk.careplans.samples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.careplans.generator.release.ReleaseProof;
import uk.careplans.model.Finding;
import uk.careplans.model.ParentsBand;
import uk.careplans.model.Plan;
import uk.careplans.model.Ref;
import uk.careplans.model.check.ChildsCopy;
import uk.careplans.model.check.ParentsCopy;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.OtherFamilies;
import uk.careplans.model.edition.Reader;
import uk.careplans.templates.Form;

/**
 * Makes the document of every form for every plan of a folder that the form can print: the council's own file, and the copies for the
 * child and for each parent for whom a version is written.
 */
@Command(
        name = "generate-samples",
        description = "Makes the council's own file of every form for every plan of a folder, the child's copy on the form for the"
                + " child's age, and the copy of each parent for whom a version is written. A copy that is held is told of.")
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
                    "The folder for the documents, named like kent-care-plan-mia.docx, and the copies like"
                            + " child-friendly-8-11-mia-for-child.docx and child-friendly-parent-mia-for-parent-p2.docx. Other"
                            + " files in it stay as they are.")
    private Path outFolder;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description =
                    "The day on which the plans' release decisions must hold, like 2026-11-20; without this option, today in"
                            + " England.",
            converter = Day.class)
    private @Nullable LocalDate on;

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
                    unlessRefused(() -> make(form, file, plan, Reader.COUNCIL_FILE));
                }
                readers(form, plan).forEach(reader -> unlessRefused(() -> makeCopy(form, file, plan, reader)));
            });
        }
        return worst;
    }

    /** Those for whom a version on this form's band is written or should be: the child of that age, and parents in these words. */
    private static List<Reader> readers(Form form, Plan plan) {
        Stream<Reader> readers = form.band().stream()
                .flatMap(band -> band instanceof ParentsBand words
                        ? parents(plan, words)
                        : ChildsCopy.band(plan).filter(band::equals).map(age -> Reader.child()).stream());
        return readers.filter(reader -> form.refusal(plan, reader).isEmpty()).toList();
    }

    private static Stream<Reader> parents(Plan plan, ParentsBand words) {
        return plan.parentsVersions().value().orElse(List.of()).stream()
                .flatMap(version -> version.parent().value().stream())
                .map(Ref::id)
                .distinct()
                .filter(parent -> ParentsCopy.bands(plan, parent).contains(words))
                .map(parent -> Reader.parent(parent.value()));
    }

    /** What is held has a reason that somebody must mend in the plan; it keeps no other copy from being made. */
    private void makeCopy(Form form, Path file, Plan plan, Reader reader) {
        List<Finding> holds = form.holds(plan, reader);
        if (holds.isEmpty()) {
            make(form, file, plan, reader);
        }
        holds.forEach(finding -> spec.commandLine()
                .getOut()
                .println("Held: " + form.name() + " for " + reader.id() + " of " + file + ", because of " + finding));
    }

    /** Says so of a plan that none of these forms prints. */
    static Optional<String> passedOver(List<Form> forms, Path file, Plan plan) {
        return forms.stream().anyMatch(form -> form.prints(plan))
                ? Optional.empty()
                : Optional.of("Passed over: " + file + ", because no form prints this "
                        + plan.type().words() + ".");
    }

    /** A version of which something is missing shows nobody anything. */
    private static boolean isWritten(Form form, Plan plan) {
        return form.holds(plan, Reader.child()).isEmpty()
                && form.band()
                        .filter(band -> band instanceof ParentsBand words
                                && parents(plan, words).findAny().isEmpty())
                        .isEmpty();
    }

    private void make(Form form, Path file, Plan plan, Reader reader) {
        String planName = String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
        String copy = reader.equals(Reader.COUNCIL_FILE) ? "" : "-for-" + reader.id().replace(':', '-');
        Path out = outFolder.resolve(form.name().replace('/', '-') + "-" + planName + copy + ".docx");
        LocalDate day = on == null ? Day.today() : on;
        Edition edition = Edition.of(plan, reader, form.profile(), day);
        ReleaseProof proof = ReleaseProof.of(plan, edition, OtherFamilies.none(), day);
        OutputFile.write(made -> proof.write(form.generate(edition), made), out);
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
