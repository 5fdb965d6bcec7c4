package uk.careplans.samples;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import uk.careplans.generator.GeneratedDocument;
import uk.careplans.generator.Template;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanType;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.Reader;
import uk.careplans.templates.Form;
import uk.careplans.templates.Packs;

/** Makes one document. */
@Command(
        name = "generate",
        description = "Makes the Word document of a form for a plan, written whole or not at all.",
        customSynopsis = {
            "careplans generate FORM PLAN.json [--pack DIR] --for READER --out FILE.docx",
            "       careplans generate --form-file TEMPLATE.docx PLAN.json --for READER --out FILE.docx"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class GenerateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..2",
            hideParamSyntax = true,
            paramLabel = "FORM PLAN.json",
            description = "The name of the form, like kent/care-plan (without --form-file only), and the plan.")
    private List<String> formAndPlan;

    @Option(
            names = "--form-file",
            paramLabel = "TEMPLATE.docx",
            description = "A form that is in no pack. It prints the kind of plan that the plan is.")
    private @Nullable Path formFile;

    @Option(
            names = "--pack",
            paramLabel = "DIR",
            description = "The folder of a pack that does not come with careplans. May be given more than once.")
    private List<Path> packs = List.of();

    @Option(
            names = "--for",
            required = true,
            paramLabel = "READER",
            description =
                    "Who will read the document. This version knows one reader: file, the council's own record, which shows everything.",
            converter = Readers.class)
    private Reader reader;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.docx",
            description = "The document. Folders are made for it; an older document of that name is replaced.")
    private Path out;

    /** What a command line asks for, once its words have been understood. */
    private record Order(Function<Edition, GeneratedDocument> form, Path plan, List<Path> inputs) {}

    @Override
    public Integer call() {
        Order order = formFile == null ? fromPack() : fromFile(formFile);
        OutputFile.refusal("--out", out, order.inputs()).ifPresent(sentence -> {
            throw usage(sentence);
        });
        CommandLine command = spec.commandLine();
        Plan plan = PlanFile.readSound(order.plan(), command.getErr());
        OutputFile.write(order.form().apply(Edition.of(plan, reader))::writeTo, out);
        command.getOut().println("Written: " + out);
        return Exit.DONE;
    }

    private Order fromPack() {
        if (formAndPlan.size() != 2) {
            throw usage("Name a form and a plan, like: careplans generate kent/care-plan PLAN.json");
        }
        String name = formAndPlan.get(0);
        Packs all = WordForm.packs(packs);
        Form form = all.find(name).orElseThrow(() -> usage(WordForm.noSuchForm(name, all)));
        Path plan = path(formAndPlan.get(1));
        return new Order(edition -> made(form, edition, plan), plan, List.of(plan));
    }

    private Order fromFile(Path template) {
        if (!packs.isEmpty()) {
            throw usage("--pack and --form-file do not go together: a form of a pack is named, like kent/care-plan.");
        }
        if (formAndPlan.size() != 1) {
            throw usage("With --form-file, name only the plan: the form is " + template + ".");
        }
        Path plan = path(formAndPlan.get(0));
        return new Order(
                edition -> compiled(template, edition.type()).generate(edition), plan, List.of(plan, template));
    }

    private static GeneratedDocument made(Form form, Edition edition, Path plan) {
        form.refusal(edition.plan()).ifPresent(sentence -> {
            throw Refusal.of(
                    "No document was made of " + plan + ". " + sentence + " The command forms lists the forms.");
        });
        return form.generate(edition);
    }

    private Template compiled(Path template, PlanType planType) {
        return WordForm.sound(
                String.valueOf(template.getFileName()),
                WordForm.check(template, planType),
                spec.commandLine().getErr());
    }

    private Path path(String name) {
        try {
            return new FileName().convert(name);
        } catch (TypeConversionException e) {
            throw usage("PLAN.json: " + e.getMessage());
        }
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
