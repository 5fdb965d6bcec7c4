package uk.careplans.samples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.model.plans.Plans;
import uk.careplans.model.profile.CouncilProfile;
import uk.careplans.templates.Packs;

/** Councils' profiles, as they are named on the command line. */
final class Profiles {

    /** What the option says of itself. */
    static final String OPTION =
            "The council's own rules, numbers and bank holidays: its name, like kent, or a profile of your own, FILE.json."
                    + " Without this option, the national default.";

    private static final String ENDING = ".json";

    private Profiles() {}

    /** The file that is named, if it is one. */
    static Optional<Path> file(@Nullable String name) {
        return Optional.ofNullable(name).filter(given -> given.endsWith(ENDING)).map(new FileName()::convert);
    }

    /**
     * The profile of a council that has a pack, or the one in a file of JSON.
     *
     * @param name {@code kent}, or the name of a file that ends with {@code .json}; null for the national default
     * @throws ParameterException if there is no such council
     * @throws Refusal if the file cannot be read or is not a profile
     */
    static CouncilProfile read(@Nullable String name, CommandSpec spec) {
        if (name == null) {
            return ProfileJson.national();
        }
        Optional<Path> file = file(name);
        if (file.isPresent()) {
            return fromFile(file.get());
        }
        Packs packs = WordForm.packs(List.of());
        if (!packs.councils().contains(name)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--profile: there is no council " + name + ". There is: " + String.join(", ", packs.councils())
                            + "; or give a file that ends with .json");
        }
        return packs.profile(name);
    }

    private static CouncilProfile fromFile(Path file) {
        ProfileJson.Reading reading = InputFile.read(file, path -> Plans.readProfile(Files.readAllBytes(path)));
        return reading.profile()
                .orElseThrow(() -> Refusal.found(
                        Exit.REFUSED,
                        reading.findings(),
                        file + " is refused: " + Count.of(reading.findings().size(), "finding") + "."));
    }
}
