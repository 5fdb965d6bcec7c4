package uk.careplans.samples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.careplans.generator.release.NotReleasedException;
import uk.careplans.generator.release.ReleaseProof;
import uk.careplans.generator.release.WrittenForm;
import uk.careplans.model.Plan;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.profile.CouncilProfile;
import uk.careplans.templates.Form;

/** Proves that nothing of what a reader may not see is in a finished document. */
@Command(
        name = "verify-release",
        description =
                "Searches the bytes of a finished Word file for everything that the plan withholds from a reader: its parts, attributes"
                        + " and properties, what is hidden, packed or written in another notation, and its name. Tells places, never values.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class VerifyReleaseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.docx", description = "The document, as it is to be given out.")
    private Path file;

    @Option(names = "--plan", required = true, paramLabel = "PLAN.json", description = "The plan of which it was made.")
    private Path planFile;

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
                    "Whose profile may show the reader less: a council like kent or FILE.json. Without this option, that of the"
                            + " form that the document names, or the national default.")
    private @Nullable String profile;

    @Option(
            names = "--pack",
            paramLabel = "DIR",
            description = "The folder of a pack that does not come with careplans. May be given more than once.")
    private List<Path> packs = List.of();

    @Mixin
    private OtherFamiliesOptions otherFamilies;

    @Override
    public Integer call() {
        byte[] document = InputFile.read(file, Files::readAllBytes);
        Plan plan = PlanFile.read(planFile);
        Edition.refusal(plan, reader).ifPresent(sentence -> {
            throw Refusal.of(sentence);
        });
        Optional<Form> form = form(document);
        LocalDate day = on == null ? Day.today() : on;
        Edition edition = Edition.of(plan, reader, profile(form), day);
        ReleaseProof proof = ReleaseProof.of(plan, edition, otherFamilies.read(), day);
        check(proof, document, form);
        say(proven(proof, edition, form));
        return Exit.DONE;
    }

    private String proven(ReleaseProof proof, Edition edition, Optional<Form> form) {
        if (!proof.isNeeded()) {
            return "Nothing is withheld from the council's own file, so nothing was searched for in " + file + ".";
        } else if (edition.withheld().isEmpty()) {
            return file + ": no name of another family is in it.";
        }
        String national = profile == null && form.isEmpty()
                ? " It names no form of a pack, so the national table counted; --profile names a council's."
                : "";
        return file + ": nothing of what is withheld from " + reader.id() + " is in it ("
                + Count.of(edition.withheld().size(), "withheld field") + ")." + national;
    }

    /**
     * The form on which the document says it was made.
     *
     * @throws Refusal if that is a form of a pack that is not here, and nobody says whose profile counts: the national table would let pass
     *     what the council withholds
     */
    private Optional<Form> form(byte[] document) {
        Optional<String> name = WrittenForm.in(document);
        Optional<Form> form = name.flatMap(written -> WordForm.packs(packs).find(written));
        if (profile == null
                && form.isEmpty()
                && name.filter(written -> written.contains("/")).isPresent()) {
            throw Refusal.of(file
                    + " was made on a form of a pack that is not here, so it is not known what its council withholds. Give the"
                    + " folder of the pack with --pack, or whose profile counts with --profile.");
        }
        return form;
    }

    private CouncilProfile profile(Optional<Form> form) {
        return form.filter(any -> profile == null).map(Form::profile).orElseGet(() -> Profiles.read(profile, spec));
    }

    private void check(ReleaseProof proof, byte[] document, Optional<Form> form) {
        List<byte[]> own = form.filter(any -> proof.isNeeded())
                .map(any -> any.template().own())
                .orElse(List.of());
        try {
            proof.check(document, String.valueOf(file.getFileName()), own);
        } catch (NotReleasedException e) {
            throw Refusal.found(
                    e.leaks().isEmpty() ? Exit.REFUSED : Exit.FOUND,
                    List.of(),
                    file + " must not be given to " + reader.id() + ". " + e.getMessage());
        }
    }

    private void say(String sentence) {
        spec.commandLine().getOut().println(sentence);
    }
}
