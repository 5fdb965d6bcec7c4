package uk.careplans.model.calendar;

import java.util.Optional;
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

    static CareFacts in(AnyCarePlan plan, Setting setting) {
        return new CareFacts(
                plan,
                Fact.birth(plan.child().then(Child::dateOfBirth)),
                plan instanceof CarePlan own
                        ? Optional.of(Fact.of(own.episode().then(CareEpisode::startedOn), "episode", "startedOn"))
                        : Optional.empty(),
                Fact.of(plan.placement().then(Placement::startedOn), "placement", "startedOn"),
                HeldReviews.in(plan, setting),
                areShortBreaks(plan));
    }

    private static boolean areShortBreaks(AnyCarePlan plan) {
        Optional<Boolean> said = plan instanceof CarePlan own
                ? own.episode().then(CareEpisode::shortBreaks).value()
                : Optional.empty();
        return said.orElseGet(() -> plan.legal()
                .then(LegalPosition::status)
                .value()
                .filter(status -> status == LegalStatus.V3 || status == LegalStatus.V4)
                .isPresent());
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
