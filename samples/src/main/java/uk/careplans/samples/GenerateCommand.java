package uk.careplans.samples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import uk.careplans.generator.GeneratedDocument;
import uk.careplans.generator.Template;
import uk.careplans.generator.look.PictureLevel;
import uk.careplans.generator.look.TextSize;
import uk.careplans.generator.release.ReleaseProof;
import uk.careplans.model.Finding;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanType;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.OtherFamilies;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.model.profile.CouncilProfile;
import uk.careplans.templates.Form;
import uk.careplans.templates.Packs;

/** Makes one document. */
@Command(
        name = "generate",
        description = "Makes the Word document of a form for a plan, written whole or not at all.",
        customSynopsis = {
            "careplans generate FORM PLAN.json [--pack DIR] --for READER --out FILE.docx [--text-size SIZE] [--pictures LEVEL]"
                    + " [--record FILE.json]",
            "       careplans generate --form-file TEMPLATE.docx PLAN.json --for READER --out FILE.docx [--record FILE.json]"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class GenerateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..2",
            hideParamSyntax = true,
            paramLabel = "FORM PLAN.json",
            description =
                    "The name of the form, like kent/care-plan (without --form-file only), and the plan. The name of a pack alone, like"
                            + " child-friendly, stands for its form for the child's age, or for how the parent's version is written.")
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
            description = Readers.OPTION,
            converter = Readers.class)
    private Reader reader;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description =
                    "The day on which the plan's release decisions must hold, like 2026-11-20; without this option, today in"
                            + " England.",
            converter = Day.class)
    private @Nullable LocalDate on;

    @Option(
            names = "--profile",
            paramLabel = "COUNCIL",
            description =
                    "With --form-file: whose profile may show the reader less, a council like kent or FILE.json. Without this"
                            + " option, that of the pack in which the form lies, or the national default.")
    private @Nullable String profile;

    @Option(
            names = "--text-size",
            paramLabel = "SIZE",
            description = "How large the words are, on forms that can: normal, large, largest.",
            converter = Looks.Sizes.class)
    private TextSize textSize = TextSize.NORMAL;

    @Option(
            names = "--pictures",
            paramLabel = "LEVEL",
            description =
                    "Which of the form's own pictures it has, on forms that can: all, few (those that say something), none.",
            converter = Looks.Levels.class)
    private PictureLevel pictures = PictureLevel.ALL;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.docx",
            description = "The document. Folders are made for it; an older document of that name is replaced.")
    private Path out;

    @Option(
            names = "--record",
            paramLabel = "FILE.json",
            description =
                    "Writes the record of the release, too: what was shown and withheld, and on what that rests. No values. For the"
                            + " council, not for the reader.")
    private @Nullable Path release;

    @Mixin
    private OtherFamiliesOptions otherFamilies;

    /** A form, in a pack or not, once the words of the command line have been understood. */
    private interface Printing {
        CouncilProfile profile(PlanType planType);

        Optional<String> refusal(Plan plan);

        List<Finding> holds(Plan plan);

        List<Finding> holdsFromOthers(Plan plan);

        GeneratedDocument document(Edition edition);
    }

    /** What a command line asks for. */
    private record Order(Function<Plan, Printing> form, Path plan, List<Path> inputs) {}

    @Override
    public Integer call() {
        Order order = formFile == null ? fromPack() : fromFile(formFile);
        OutputFile.refusal("--out", out, order.inputs()).ifPresent(sentence -> {
            throw usage(sentence);
        });
        refuseRecord(order);
        OtherFamilies others = otherFamilies.read();
        CommandLine command = spec.commandLine();
        Plan plan = PlanFile.readSound(order.plan(), command.getErr());
        Printing form = order.form().apply(plan);
        refuse(order, form.refusal(plan), " The command forms lists the forms.");
        refuse(order, Edition.refusal(plan, reader), "");
        refuseHeld(order, form, plan);
        LocalDate day = on == null ? Day.today() : on;
        Edition edition = Edition.of(plan, reader, form.profile(plan.type()), day);
        GeneratedDocument document = made(order, form, edition);
        release(document, ReleaseProof.of(plan, edition, others, day));
        command.getOut().println("Written: " + out);
        document.withoutPageNumbers()
                .ifPresent(because -> command.getErr()
                        .println("The table of contents has no page numbers, because of " + because
                                + ". In Word, click into it and press F9."));
        if (reader.equals(Reader.COUNCIL_FILE)) {
            tellHolds(form.holdsFromOthers(plan));
        }
        return Exit.DONE;
    }

    /** The draft leaves out what nobody has written, so that whoever reads it cannot see what is missing. */
    private void tellHolds(List<Finding> holds) {
        PrintWriter err = spec.commandLine().getErr();
        if (!holds.isEmpty()) {
            holds.forEach(err::println);
            err.println("This is a draft for the council's file. Those it is written for do not get it yet, because of "
                    + Count.of(holds.size(), "finding") + ".");
        }
    }

    private void refuseRecord(Order order) {
        if (release != null) {
            OutputFile.refusal("--record", release, OutputFile.RECORD, order.inputs())
                    .ifPresent(sentence -> {
                        throw usage(sentence);
                    });
        }
    }

    /** The one place where a document gets its name: what must be known of it before is asked here. */
    private void release(GeneratedDocument document, ReleaseProof proof) {
        OutputFile.write(
                file -> {
                    if (release == null) {
                        proof.write(document, file);
                    } else {
                        OutputFile.makeFolder(release);
                        proof.write(document, file, release);
                    }
                },
                out);
    }

    private static void refuseHeld(Order order, Printing form, Plan plan) {
        List<Finding> holds = form.holds(plan);
        if (!holds.isEmpty()) {
            throw Refusal.found(
                    Exit.FOUND,
                    holds,
                    order.plan() + ": no document was made, because of " + Count.of(holds.size(), "finding") + ".");
        }
    }

    private static GeneratedDocument made(Order order, Printing form, Edition edition) {
        try {
            return form.document(edition);
        } catch (IllegalArgumentException e) {
            throw Refusal.of("No document was made of " + order.plan() + ". " + e.getMessage());
        }
    }

    private static void refuse(Order order, Optional<String> why, String instead) {
        why.ifPresent(sentence -> {
            throw Refusal.of("No document was made of " + order.plan() + ". " + sentence + instead);
        });
    }

    private Order fromPack() {
        if (formAndPlan.size() != 2) {
            throw usage("Name a form and a plan, like: careplans generate kent/care-plan PLAN.json");
        }
        if (profile != null) {
            throw usage("--profile goes with --form-file only: the pack of a form says whose profile counts.");
        }
        String name = formAndPlan.get(0);
        Packs all = WordForm.packs(packs);
        Optional<Form> named = all.find(name);
        if (named.isEmpty() && !all.councils().contains(name)) {
            throw usage(WordForm.noSuchForm(name, all));
        }
        Path plan = path(formAndPlan.get(1));
        return new Order(
                read -> new OfPack(inItsLook(named.orElseGet(() -> chosen(all, read, plan)), all)),
                plan,
                List.of(plan));
    }

    /** The form of the pack that is named instead of a form. */
    private Form chosen(Packs all, Plan plan, Path file) {
        try {
            return all.formFor(formAndPlan.get(0), plan, reader);
        } catch (IllegalArgumentException e) {
            throw Refusal.of("No document was made of " + file + ". " + e.getMessage());
        }
    }

    private Form inItsLook(Form form, Packs all) {
        Optional<String> refusal = form.refusal(textSize, pictures);
        refusal.ifPresent(sentence -> {
            String others = all.forms().stream()
                    .filter(other -> other.has(textSize, pictures))
                    .map(Form::name)
                    .collect(Collectors.joining(", "));
            throw Refusal.of(sentence + (others.isEmpty() ? " No form can." : " Forms that can: " + others + "."));
        });
        return form.in(textSize, pictures);
    }

    private final class OfPack implements Printing {
        private final Form form;

        OfPack(Form form) {
            this.form = form;
        }

        @Override
        public CouncilProfile profile(PlanType planType) {
            return form.profile();
        }

        @Override
        public Optional<String> refusal(Plan plan) {
            return form.refusal(plan, reader);
        }

        @Override
        public List<Finding> holds(Plan plan) {
            return form.holds(plan, reader);
        }

        @Override
        public List<Finding> holdsFromOthers(Plan plan) {
            return form.holds(plan);
        }

        @Override
        public GeneratedDocument document(Edition edition) {
            return form.generate(edition);
        }
    }

    private Order fromFile(Path template) {
        if (!packs.isEmpty()) {
            throw usage("--pack and --form-file do not go together: a form of a pack is named, like kent/care-plan.");
        }
        if (textSize != TextSize.NORMAL || pictures != PictureLevel.ALL) {
            throw usage(
                    "--text-size and --pictures do not go with --form-file: the pack of a form says whether it can.");
        }
        if (formAndPlan.size() != 1) {
            throw usage("With --form-file, name only the plan: the form is " + template + ".");
        }
        Path plan = path(formAndPlan.get(0));
        return new Order(read -> new OfFile(template), plan, List.of(plan, template));
    }

    private final class OfFile implements Printing {
        private final Path template;

        OfFile(Path template) {
            this.template = template;
        }

        @Override
        public CouncilProfile profile(PlanType planType) {
            return profile == null
                    ? WordForm.formIn(template, planType).map(Form::profile).orElseGet(ProfileJson::national)
                    : Profiles.read(profile, spec);
        }

        @Override
        public Optional<String> refusal(Plan plan) {
            return WordForm.formIn(template, plan.type())
                    .filter(form -> !form.isFor(reader))
                    .flatMap(form -> form.refusal(plan, reader));
        }

        @Override
        public List<Finding> holds(Plan plan) {
            return WordForm.formIn(template, plan.type())
                    .map(form -> form.holds(plan, reader))
                    .orElse(List.of());
        }

        @Override
        public List<Finding> holdsFromOthers(Plan plan) {
            return WordForm.formIn(template, plan.type())
                    .map(form -> form.holds(plan))
                    .orElse(List.of());
        }

        @Override
        public GeneratedDocument document(Edition edition) {
            return compiled(template, edition.type()).generate(edition);
        }
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
