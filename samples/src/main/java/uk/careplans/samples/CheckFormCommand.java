package uk.careplans.samples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.careplans.generator.TemplateCheck;
import uk.careplans.generator.TemplateFile;
import uk.careplans.generator.gate.WordFileException;
import uk.careplans.model.PlanType;
import uk.careplans.model.ReaderKind;
import uk.careplans.model.readability.Band;

/** Checks forms that somebody wrote in Word. */
@Command(
        name = "check-form",
        description =
                "Checks forms that were written in Word: every problem of every file, with its place, and whether the file can be used. Any problem, a warning too, gives the exit code 1.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CheckFormCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "TEMPLATE.docx",
            description = "The forms. One that cannot be read does not keep the others from being checked.")
    private List<Path> templates;

    @Option(
            names = "--plan-type",
            required = true,
            paramLabel = "TYPE",
            description = "The kind of plan they print: ${COMPLETION-CANDIDATES}.",
            converter = PlanTypes.class,
            completionCandidates = PlanTypes.class)
    private PlanType planType;

    @Option(
            names = "--for",
            paramLabel = "READER",
            description =
                    "A kind of reader, like parent or court, for whom the forms are made: what they print and such readers are never"
                            + " shown is a problem, too.",
            converter = ReaderKinds.class)
    private @Nullable ReaderKind reader;

    @Option(
            names = "--band",
            paramLabel = "BAND",
            description =
                    "For whom forms that belong to no pack are written: only to these are hard words explained ($bigWords).",
            converter = Bands.class)
    private @Nullable Band band;

    @Option(names = "--json", description = "Tells it as one JSON object, for programs.")
    private boolean isJson;

    @Option(
            names = "--annotated",
            paramLabel = "DIR",
            description =
                    "Writes every form that can be read into this folder, under its own name, with each problem as a Word comment at its place and nothing else changed.")
    private @Nullable Path annotatedFolder;

    @Option(
            names = "--healed",
            paramLabel = "FILE.docx",
            description =
                    "Writes the form, which must be the only one, with its torn tags put whole so that they stay whole.")
    private @Nullable Path healedFile;

    private int worst = Exit.DONE;

    /** What is made of a form for its author. */
    @FunctionalInterface
    private interface Making {
        TemplateFile from(TemplateCheck check) throws WordFileException;
    }

    @Override
    public Integer call() {
        refuseOutputs();
        List<CheckedForm> forms = new ArrayList<>();
        for (Path template : templates) {
            CheckedForm form =
                    CheckedForm.of(template, planType, Optional.ofNullable(reader), Optional.ofNullable(band));
            worst = Math.max(worst, form.exitCode());
            if (annotatedFolder != null) {
                write(form, "annotated", inFolder(annotatedFolder, template), TemplateCheck::annotated, "comment", "");
            }
            if (healedFile != null) {
                write(form, "healed", healedFile, TemplateCheck::healed, "tag", " put whole");
            }
            forms.add(form);
        }
        (isJson ? FormReport.JSON : FormReport.TEXT)
                .print(forms, spec.commandLine().getOut());
        return worst;
    }

    /** A file that cannot be written is told, and does not keep the others from being checked. */
    private void write(CheckedForm form, String option, Path out, Making making, String noun, String what) {
        form.check().ifPresent(check -> {
            try {
                TemplateFile file = making.from(check);
                OutputFile.write(file::writeTo, out);
                form.written().add(new CheckedForm.Written(option, out, Count.of(file.changes(), noun) + what));
            } catch (WordFileException e) {
                tell(Refusal.of(String.valueOf(e.getMessage())));
            } catch (Refusal refusal) {
                tell(refusal);
            }
        });
    }

    private void tell(Refusal refusal) {
        spec.commandLine().getErr().println(refusal.sentences());
        worst = Math.max(worst, refusal.exitCode());
    }

    private void refuseOutputs() {
        if (healedFile != null) {
            if (templates.size() != 1) {
                throw usage("--healed writes one form: name one form with it.");
            }
            refuse(OutputFile.refusal("--healed", healedFile, templates));
        }
        if (annotatedFolder != null) {
            refuseFolder(annotatedFolder);
        }
    }

    private void refuseFolder(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw usage(folder + " is a file. Give --annotated the name of a folder.");
        }
        Set<Path> targets = new LinkedHashSet<>();
        if (healedFile != null) {
            targets.add(healedFile.toAbsolutePath().normalize());
        }
        for (Path template : templates) {
            Path target = inFolder(folder, template);
            refuse(OutputFile.overwriting("--annotated", target, templates));
            if (!targets.add(target.toAbsolutePath().normalize())) {
                throw usage("Two files would be written as " + target
                        + ". Write them in different folders, one after the other.");
            }
        }
    }

    private void refuse(Optional<String> mistake) {
        mistake.ifPresent(sentence -> {
            throw usage(sentence);
        });
    }

    private static Path inFolder(Path folder, Path template) {
        return folder.resolve(String.valueOf(template.getFileName()));
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
