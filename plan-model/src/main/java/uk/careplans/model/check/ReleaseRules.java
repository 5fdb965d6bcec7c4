package uk.careplans.model.check;

import java.util.List;
import java.util.stream.Stream;
import uk.careplans.model.Source;
import uk.careplans.model.edition.Releases;

/** Decisions to show a reader more: they count for nothing once they have expired, or while they leave anything open. */
final class ReleaseRules {

    private static final Source SOURCE = Source.generalKnowledge(
            "Care Planning, Placement and Case Review (England) Regulations 2010, regulations 6 and 13");

    private ReleaseRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.warning("release-without-force").source(SOURCE).ofAny(subject -> found(subject, false)),
                Rule.warning("release-expired").source(SOURCE).ofAny(subject -> found(subject, true)));
    }

    private static Stream<Spot> found(Subject subject, boolean isExpired) {
        return Releases.of(subject.plan(), subject.on()).ineffective().stream()
                .filter(each -> (each.fault() == Releases.Fault.EXPIRED) == isExpired)
                .map(each -> Spot.at(each.path()));
    }
}
