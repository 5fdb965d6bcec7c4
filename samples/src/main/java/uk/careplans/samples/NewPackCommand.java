package uk.careplans.samples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.careplans.generator.blank.Outcome;
import uk.careplans.generator.gate.Gate;
import uk.careplans.model.PlanType;
import uk.careplans.templates.NewPack;

/** Makes the beginning of a council's pack of its blank form. */
@Command(
        name = "new-pack",
        description = {
            "Makes a pack of a council's blank Word form: puts tags where it is sure which field answers a question, and comments where a person must decide.",
            "It proposes, a person confirms: decide.md in the folder lists what to look at."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class NewPackCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "COUNCIL", description = "The name of the pack, in small letters, like northshire.")
    private String council;

    @Option(
            names = "--form",
            required = true,
            paramLabel = "BLANK.docx",
            description = "The council's blank form as it is. It is not changed.")
    private Path form;

    @Option(
            names = "--plan-type",
            required = true,
            paramLabel = "TYPE",
            description = "The kind of plan it is for: ${COMPLETION-CANDIDATES}.",
            converter = PlanTypes.class,
            completionCandidates = PlanTypes.class)
    private PlanType planType;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder of the pack, with the pack's name. It must be new or empty.")
    private Path out;

    @Override
    public Integer call() {
        if (!council.matches(NewPack.NAME)) {
            throw usage("COUNCIL: a pack's name is made of small letters, digits and hyphens, like northshire.");
        }
        if (!String.valueOf(out.getFileName()).equals(council)) {
            throw usage("--out: the folder of a pack has its name. Give it as " + out.resolve(council) + ".");
        }
        NewPack pack = InputFile.read(form, this::read);
        try {
            pack.writeTo(out);
        } catch (FileAlreadyExistsException e) {
            throw Refusal.of(out + " has something in it, and nothing is written over. Name a new folder.");
        } catch (IOException e) {
            throw Refusal.of(InputFile.why(out, e, "written"));
        }
        tell(pack);
        return Exit.DONE;
    }

    private NewPack read(Path file) throws IOException {
        byte[] docx = Gate.read(file);
        try {
            return NewPack.of(council, String.valueOf(file.getFileName()), docx, planType);
        } catch (IllegalArgumentException e) {
            throw Refusal.of(String.valueOf(e.getMessage()));
        }
    }

    private void tell(NewPack pack) {
        PrintWriter lines = spec.commandLine().getOut();
        lines.println("Written: " + out);
        lines.println(Count.of(pack.outcomes().size(), "question") + ". Answered by a field: "
                + count(pack, Outcome.Kind.FIELD) + "; by a row for each item of a list: "
                + count(pack, Outcome.Kind.ROWS) + "; kept as the council's own: " + count(pack, Outcome.Kind.OWN)
                + "; signed by hand: " + count(pack, Outcome.Kind.SIGN) + "; waiting for a person: "
                + count(pack, Outcome.Kind.DECIDE) + ".");
        lines.println("Next: read " + out.resolve("decide.md") + ", then try: careplans generate --pack " + out + " "
                + pack.form() + " " + out.resolve("cases/first/plan.json") + " --for file --out first.docx");
    }

    private static long count(NewPack pack, Outcome.Kind kind) {
        return pack.outcomes().stream()
                .filter(outcome -> outcome.kind() == kind)
                .count();
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
