package uk.careplans.samples;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.model.profile.CouncilProfile;

/** Councils' profiles in files of JSON. */
final class ProfileFile {

    private ProfileFile() {}

    /**
     * Reads a profile over the national default; without a file it is the default.
     *
     * @throws Refusal if the file cannot be read or is not a profile
     */
    static CouncilProfile readOrNational(@Nullable Path file) {
        if (file == null) {
            return ProfileJson.national();
        }
        ProfileJson.Reading reading = InputFile.read(file, path -> ProfileJson.read(Files.readAllBytes(path)));
        return reading.profile()
                .orElseThrow(() -> Refusal.found(
                        Exit.REFUSED,
                        reading.findings(),
                        file + " is refused: " + Count.of(reading.findings().size(), "finding") + "."));
    }
}
