package uk.careplans.model.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import uk.careplans.model.AnyCarePlan;
import uk.careplans.model.CareEpisode;
import uk.careplans.model.CarePlan;
import uk.careplans.model.Child;
import uk.careplans.model.FieldPath;
import uk.careplans.model.LegalPosition;
import uk.careplans.model.LegalStatus;
import uk.careplans.model.Placement;
import uk.careplans.model.PlacementKind;

/**
 * What a care plan says of a looked-after child that several duties count from.
 *
 * @param plan the plan
 * @param birth the child's date of birth
 * @param lookedAfter the day the child became looked after; empty in a court plan, which has no field for it
 * @param placed the day this placement started or will start
 * @param reviews the reviews
 * @param areShortBreaks whether the child is only looked after for short breaks (regulation 48)
 */
record CareFacts(
        AnyCarePlan plan,
        Fact birth,
        Optional<Fact> lookedAfter,
        Fact placed,
        HeldReviews reviews,
        boolean areShortBreaks) {

    private static final Set<PlacementKind> ADOPTION =
            Set.of(PlacementKind.A3, PlacementKind.A4, PlacementKind.A5, PlacementKind.A6);

    static CareFacts in(AnyCarePlan plan, Setting setting) {
        return new CareFacts(
                plan,
                Fact.birth(plan.child().then(Child::dateOfBirth)),
                plan instanceof CarePlan own
                        ? Optional.of(Fact.of(own.episode().then(CareEpisode::startedOn), "episode", "startedOn"))
                        : Optional.empty(),
                Fact.of(plan.placement().then(Placement::startedOn), "placement", "startedOn"),
                HeldReviews.in(plan, setting),
                plan.isForShortBreaks());
    }

    Optional<LegalStatus> status() {
        return plan.legal().then(LegalPosition::status).value();
    }

    Optional<PlacementKind> placement() {
        return plan.placement().then(Placement::kind).value();
    }

    boolean isPlaced(PlacementKind kind) {
        return placement().filter(is -> is == kind).isPresent();
    }

    /** Whether the child lives with adopters already, to whom other regulations apply. */
    boolean isPlacedForAdoption(LocalDate on) {
        return placement().filter(ADOPTION::contains).isPresent()
                && placed.day().filter(day -> !day.isAfter(on)).isPresent();
    }

    boolean has(LegalStatus status) {
        return status().filter(is -> is == status).isPresent();
    }

    /** Whether the plan is for a child who is looked after: a care plan always is, a court plan where it says so. */
    boolean isLookedAfter() {
        return plan instanceof CarePlan || status().isPresent();
    }

    /** Where the legal status stands since when it has been so. */
    static FieldPath statusSince() {
        return FieldPath.of("legal", "statusSince");
    }
}
