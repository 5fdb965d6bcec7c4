package uk.careplans.model.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.careplans.model.Finding;
import uk.careplans.model.ReaderKind;
import uk.careplans.model.profile.CouncilProfile;

/** Checks a council's profile. May be called by many threads at once. */
public final class ProfileCheck {

    private ProfileCheck() {}

    /** Every answer of the profile that is wrong by itself, like a number below nought, and every restriction of the council's own file, by path; empty if none is. */
    public static List<Finding> check(CouncilProfile profile) {
        return Stream.concat(Constraints.of(profile), restrictionsOfTheFile(profile))
                .sorted(Comparator.comparing(finding -> finding.path().toString()))
                .toList();
    }

    private static Stream<Finding> restrictionsOfTheFile(CouncilProfile profile) {
        return Subject.items(profile.restrictions(), "restrictions").stream()
                .filter(restriction -> restriction
                        .value()
                        .reader()
                        .value()
                        .filter(reader -> reader == ReaderKind.FILE)
                        .isPresent())
                .map(restriction -> Sentences.error(restriction.at("reader"), "file-restricted"));
    }
}
