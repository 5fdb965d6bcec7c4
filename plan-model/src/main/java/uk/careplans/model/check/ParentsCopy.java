package uk.careplans.model.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.model.CarePlanBuilder;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Finding;
import uk.careplans.model.ItemId;
import uk.careplans.model.ParentsBand;
import uk.careplans.model.ParentsVersion;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanDetails;
import uk.careplans.model.Severity;
import uk.careplans.model.Stage;
import uk.careplans.model.profile.CouncilProfile;

/** What holds a version for a parent back: what nobody has written or decided yet. May be asked by many threads at once. */
public final class ParentsCopy {

    private ParentsCopy() {}

    /** The bands in which somebody has begun to write a version for a parent, plain words first; none if nobody has. */
    public static List<ParentsBand> bands(Plan plan, ItemId parent) {
        return plan instanceof CarePlan care
                ? versionsOf(care, parent).stream()
                        .flatMap(version -> ParentsVersionRules.begun(version).stream())
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
    }

    /** One, unless somebody has written a second by mistake: then all of them are asked. */
    private static List<ParentsVersion> versionsOf(CarePlan plan, ItemId parent) {
        return Subject.items(plan.parentsVersions()).stream()
                .filter(each -> each.parent()
                        .value()
                        .filter(named -> named.id().equals(parent))
                        .isPresent())
                .toList();
    }

    /**
     * Everything that must be mended before a form in this band is given to a parent, in the plan's order; empty if nothing must. These
     * are the errors among the rules whose ids begin with {@code parents-} for this parent's version, {@code
     * parents-version-not-written} if there is no version for this parent in this band, and {@code parents-version-not-safe} if somebody
     * decided against giving one. No message holds what the plan says.
     *
     * @param plan the whole plan; it has a date
     * @throws IllegalArgumentException if it is another plan than the care plan of a looked-after child, which alone has such versions
     */
    public static List<Finding> holds(Plan plan, ItemId parent, ParentsBand band, CouncilProfile profile) {
        if (!(plan instanceof CarePlan care)) {
            throw new IllegalArgumentException("A " + plan.type().words() + " has no version for a parent.");
        }
        List<ParentsVersion> written = versionsOf(care, parent);
        if (written.isEmpty()) {
            return List.of(notWritten(FieldPath.of("parentsVersions"), band));
        }
        CarePlan theirs = CarePlanBuilder.builder(care)
                .parentsVersions(Answer.of(written))
                .build();
        Stream<Finding> decided = written.stream().flatMap(version -> decisions(version, band));
        return PlanCheck.inOrder(theirs, Stream.concat(decided, broken(theirs, profile)));
    }

    private static Stream<Finding> decisions(ParentsVersion version, ParentsBand band) {
        FieldPath here = FieldPath.of("parentsVersions", version.id().value());
        Stream<Finding> missing =
                ParentsVersionRules.begun(version).contains(band) ? Stream.empty() : Stream.of(notWritten(here, band));
        Stream<Finding> unsafe = Situation.isFalse(version.safeToGive())
                ? Stream.of(Sentences.error(here.then("safeToGive"), "parents-version-not-safe"))
                : Stream.empty();
        return Stream.concat(missing, unsafe);
    }

    private static Stream<Finding> broken(CarePlan plan, CouncilProfile profile) {
        LocalDate date = plan.plan()
                .then(PlanDetails::date)
                .value()
                .orElseThrow(() -> new IllegalArgumentException("The plan has no date."));
        Subject subject = new Subject(plan, new Occasion(Stage.FILING, date, profile));
        return ParentsVersionRules.all().stream()
                .flatMap(rule -> rule.check(subject))
                .filter(finding -> finding.severity() == Severity.ERROR);
    }

    private static Finding notWritten(FieldPath here, ParentsBand band) {
        Spot spot = Spot.at(here).with("band", band.words());
        return Sentences.finding(
                spot.path(), spot.other(), "parents-version-not-written", Severity.ERROR, spot.details());
    }
}
