package uk.careplans.model.check;

import java.util.Comparator;
import java.util.List;
import uk.careplans.model.Finding;
import uk.careplans.model.profile.CouncilProfile;

/** Checks a council's profile. May be called by many threads at once. */
public final class ProfileCheck {

    private ProfileCheck() {}

    /** Every answer of the profile that is wrong by itself, like a number below nought, by path; empty if none is. */
    public static List<Finding> check(CouncilProfile profile) {
        return Constraints.of(profile)
                .sorted(Comparator.comparing(finding -> finding.path().toString()))
                .toList();
    }
}
