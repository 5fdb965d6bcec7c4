package uk.careplans.model.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.careplans.model.AgeBand;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.model.CarePlanBuilder;
import uk.careplans.model.ChildsPlan;
import uk.careplans.model.ChildsPlanBuilder;
import uk.careplans.model.ChildsVersion;
import uk.careplans.model.ChildsVersionBuilder;
import uk.careplans.model.CourtCarePlan;
import uk.careplans.model.Finding;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanDetails;
import uk.careplans.model.Severity;
import uk.careplans.model.Stage;
import uk.careplans.model.profile.CouncilProfile;

/** What holds a version for the child back: what nobody has written or decided yet. May be asked by many threads at once. */
public final class ChildsCopy {

    private ChildsCopy() {}

    /**
     * The age for which a plan's version for the child is written: that of {@code childsVersion.band}, or else the child's on the plan's
     * date. Empty if the plan says neither.
     */
    public static Optional<AgeBand> band(Plan plan) {
        return ChildsVersionRules.band(plan);
    }

    /**
     * Everything that must be mended before a form for this age is given to the child, in the plan's order; empty if nothing must. These
     * are the errors among the rules whose ids begin with {@code childs-version}, also if nobody has begun to write for the child, and
     * {@code childs-version-for-another-age} if the plan's version is for another age than the form. No message holds what the plan says.
     *
     * @param plan a plan that has a date; in an edition, what is withheld counts as decided
     * @param band the age for which the form is
     * @param profile the council's profile
     * @throws IllegalArgumentException if it is a court's plan, which has no version for the child
     */
    public static List<Finding> holds(Plan plan, AgeBand band, CouncilProfile profile) {
        Plan begun = begun(plan);
        LocalDate date = plan.plan()
                .then(PlanDetails::date)
                .value()
                .orElseThrow(() -> new IllegalArgumentException("The plan has no date."));
        Subject subject = new Subject(begun, new Occasion(Stage.FILING, date, profile));
        Stream<Finding> rules = ChildsVersionRules.all().stream()
                .flatMap(rule -> rule.check(subject))
                .filter(finding -> finding.severity() == Severity.ERROR);
        return PlanCheck.inOrder(begun, Stream.concat(ofAnotherAge(begun, band), rules));
    }

    private static Stream<Finding> ofAnotherAge(Plan plan, AgeBand band) {
        return ChildsVersionRules.band(plan)
                .filter(ofPlan -> ofPlan != band)
                .map(ofPlan -> Spot.at("childsVersion", "band")
                        .with("form", band.words())
                        .with("plan", ofPlan.words()))
                .map(spot -> Sentences.finding(
                        spot.path(), spot.other(), "childs-version-for-another-age", Severity.ERROR, spot.details()))
                .stream();
    }

    private static Plan begun(Plan plan) {
        if (plan.childsVersion().isGiven()) {
            return plan;
        }
        Answer<ChildsVersion> empty = Answer.of(ChildsVersionBuilder.builder().build());
        if (plan instanceof CarePlan care) {
            return CarePlanBuilder.builder(care).childsVersion(empty).build();
        } else if (plan instanceof ChildsPlan need) {
            return ChildsPlanBuilder.builder(need).childsVersion(empty).build();
        }
        throw new IllegalArgumentException(
                "A " + ((CourtCarePlan) plan).type().words() + " has no version for the child.");
    }
}
