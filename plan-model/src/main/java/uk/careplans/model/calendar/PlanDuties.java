package uk.careplans.model.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.model.LegalPosition;
import uk.careplans.model.LegalStatus;
import uk.careplans.model.LinkedPlans;
import uk.careplans.model.PlacementKind;
import uk.careplans.model.PlacementPlan;
import uk.careplans.model.PlacementWithParentsPlan;
import uk.careplans.model.PlanDetails;
import uk.careplans.model.Reviews;

/** By when a looked-after child's plans are made. */
final class PlanDuties {

    private static final Set<LegalStatus> IN_CARE =
            Set.of(LegalStatus.C1, LegalStatus.C2, LegalStatus.D1, LegalStatus.E1);
    private static final String BECAME_LOOKED_AFTER = "the child became looked after";
    private static final String PLACEMENT_STARTED = "the placement started";

    private final CareFacts facts;
    private final Setting setting;

    PlanDuties(CareFacts facts, Setting setting) {
        this.facts = facts;
        this.setting = setting;
    }

    Stream<Entry> all() {
        Stream<Entry> fromBecomingLookedAfter = facts.lookedAfter().stream()
                .flatMap(lookedAfter -> Stream.concat(
                        facts.plan() instanceof CarePlan own ? Stream.of(carePlan(own, lookedAfter)) : Stream.empty(),
                        Stream.of(reviewingOfficer(lookedAfter))));
        return Stream.of(fromBecomingLookedAfter, placementPlan().stream(), placedAtOnceWithParents())
                .flatMap(entries -> entries);
    }

    /** What a version that is not the first says of the first: it was there when this one was written. */
    private Entry carePlan(CarePlan plan, Fact lookedAfter) {
        Fact written = Fact.of(plan.plan().then(PlanDetails::date), "plan", "date");
        Entry entry = isInCareFromTheStart(lookedAfter)
                ? Entry.of(Duty.CARE_PLAN)
                        .counting("by the day that the court sets")
                        .note(
                                "For a child in care the court sets the day (Children Act 1989, section 31A); the court care plan"
                                        + " has it in filing/dueOn.")
                : Entry.of(Duty.CARE_PLAN)
                        .after(setting.workingDays(10), lookedAfter, BECAME_LOOKED_AFTER)
                        .note("If practicable, before the child is first placed.");
        boolean isFirst = plan.plan()
                .then(PlanDetails::version)
                .value()
                .filter(version -> version == 1)
                .isPresent();
        return isFirst
                ? entry.done(written)
                : entry.doneByLast(
                        written, "This is a later version, and so does not tell whether the first was in time.");
    }

    private boolean isInCareFromTheStart(Fact lookedAfter) {
        Optional<LocalDate> since =
                facts.plan().legal().then(LegalPosition::statusSince).value();
        boolean cameLater = since.isPresent()
                && lookedAfter.day().filter(day -> day.isBefore(since.get())).isPresent();
        return facts.status().filter(IN_CARE::contains).isPresent() && !cameLater;
    }

    private Entry reviewingOfficer(Fact lookedAfter) {
        return Entry.of(Duty.IRO_NAMED)
                .after(setting.workingDays(5), lookedAfter, BECAME_LOOKED_AFTER)
                .doneSomeDay(facts.plan().reviews().then(Reviews::iro).isGiven());
    }

    private Optional<Entry> placementPlan() {
        Answer<PlacementPlan> plan = facts.plan().linkedPlans().then(LinkedPlans::placementPlan);
        if (facts.areShortBreaks() || plan instanceof Answer.DoesNotApply) {
            return Optional.empty();
        }
        Fact made = Fact.of(plan.then(PlacementPlan::date), "linkedPlans", "placementPlan", "date");
        if (isDetained()) {
            return Optional.of(Entry.of(Duty.DETENTION_PLACEMENT_PLAN)
                    .after(setting.workingDays(10), facts.placed(), PLACEMENT_STARTED)
                    .done(made));
        }
        return Optional.of(
                Entry.of(Duty.PLACEMENT_PLAN)
                        .after(setting.workingDays(5), facts.placed(), PLACEMENT_STARTED)
                        .note("If practicable, before the child is placed.")
                        .doneByLast(
                                made,
                                "The plan has the day of the last version only, and so does not tell whether the first was in time."));
    }

    private boolean isDetained() {
        return facts.has(LegalStatus.J1) && (facts.isPlaced(PlacementKind.R5) || facts.isPlaced(PlacementKind.K1));
    }

    private Stream<Entry> placedAtOnceWithParents() {
        Answer<PlacementWithParentsPlan> plan = facts.plan().linkedPlans().then(LinkedPlans::placementWithParentsPlan);
        if (!plan.then(PlacementWithParentsPlan::immediate).value().orElse(false)) {
            return Stream.empty();
        }
        Fact assessed = Fact.of(
                plan.then(PlacementWithParentsPlan::assessedOn),
                "linkedPlans",
                "placementWithParentsPlan",
                "assessedOn");
        Fact decided = Fact.of(
                plan.then(PlacementWithParentsPlan::decidedOn), "linkedPlans", "placementWithParentsPlan", "decidedOn");
        Entry decision = Entry.of(Duty.PARENTS_DECIDED);
        return Stream.of(
                Entry.of(Duty.PARENTS_ASSESSED)
                        .after(setting.workingDays(10), facts.placed(), PLACEMENT_STARTED)
                        .done(assessed),
                (assessed.isKnown()
                                ? decision.after(setting.workingDays(10), assessed, "the assessment")
                                : decision.after(setting.workingDays(20), facts.placed(), PLACEMENT_STARTED)
                                        .note("10 for the assessment and 10 more."))
                        .done(decided));
    }
}
