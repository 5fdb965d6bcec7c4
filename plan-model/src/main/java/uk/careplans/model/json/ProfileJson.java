package uk.careplans.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Finding;
import uk.careplans.model.profile.CouncilProfile;

/**
 * Reads a council's profile from JSON, as strictly as a plan is read. All methods may be called by many threads at once.
 */
public final class ProfileJson {

    private static final CouncilProfile NATIONAL = readNational();

    private ProfileJson() {}

    /** What came of reading: a profile, or what is wrong with the JSON. */
    public record Reading(Optional<CouncilProfile> profile, List<Finding> findings) {

        /**
         * The profile, for callers who know their JSON to be sound.
         *
         * @throws IllegalArgumentException if it is not; the message lists the findings
         */
        public CouncilProfile orThrow() {
            return profile.orElseThrow(() -> new IllegalArgumentException(findings.stream()
                    .map(finding -> "\n  " + finding)
                    .collect(Collectors.joining("", "The JSON is not a council's profile:", ""))));
        }
    }

    /** The national default: what statute and guidance say, and where they leave it open what most councils do. */
    public static CouncilProfile national() {
        return NATIONAL;
    }

    /**
     * Reads a council's own profile from UTF-8 JSON: one object with the fields of {@link CouncilProfile}. What it does not
     * record has the national default.
     */
    public static Reading read(byte[] json) {
        return readOver(NATIONAL, json);
    }

    /** Reads a profile as above; what it does not record is as in another profile. */
    public static Reading readOver(CouncilProfile other, byte[] json) {
        Reading own = readOwn(json);
        return new Reading(own.profile().map(profile -> profile.over(other)), own.findings());
    }

    private static Reading readOwn(byte[] json) {
        Findings findings = new Findings();
        try {
            JsonValue tree = new JsonTree(JsonText.decode(json), findings).read();
            if (tree instanceof JsonValue.Members members) {
                CouncilProfile profile = new RecordReader(findings, Set.of()).plan(CouncilProfile.class, members);
                List<Finding> found = findings.all();
                return new Reading(Optional.of(profile).filter(read -> found.isEmpty()), found);
            }
            findings.add(FieldPath.plan(), Fault.FIELDS_EXPECTED);
            return new Reading(Optional.empty(), findings.all());
        } catch (UnreadableJson e) {
            return new Reading(Optional.empty(), e.findings());
        }
    }

    private static CouncilProfile readNational() {
        try (InputStream in =
                Objects.requireNonNull(CouncilProfile.class.getResourceAsStream("national.json"), "national.json")) {
            return readOwn(in.readAllBytes()).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("The library's own national.json cannot be read", e);
        }
    }
}
