package uk.careplans.samples;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.model.plans.Plans;
import uk.careplans.model.profile.CouncilProfile;
import uk.careplans.templates.Packs;

/** Councils' profiles, as they are named on the command line. */
final class Profiles {

    private Profiles() {}

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
        if (name.endsWith(".json")) {
            return fromFile(new FileName().convert(name));
        }
        Packs packs = Packs.builtIn();
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
