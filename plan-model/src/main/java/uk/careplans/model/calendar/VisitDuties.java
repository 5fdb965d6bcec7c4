package uk.careplans.model.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import uk.careplans.model.LegalPosition;
import uk.careplans.model.LegalStatus;
import uk.careplans.model.LinkedPlans;
import uk.careplans.model.Placement;
import uk.careplans.model.PlacementKind;
import uk.careplans.model.PlacementWithParentsPlan;

/** By when the child is visited (regulation 28). */
final class VisitDuties {

    private static final String TEMPORARY =
            "If the carer is approved for the time being only (regulation 24): weekly until the first review, then every"
                    + " 4 weeks. Plans have no field for that.";
    private static final String TO_EIGHTEEN =
            "If the placement is meant to last until the child is 18: 3 months. Plans have no field for that.";

    private final CareFacts facts;
    private final Setting setting;
    private final Fact visited;

    VisitDuties(CareFacts facts, Setting setting) {
        this.facts = facts;
        this.setting = setting;
        this.visited = Fact.of(facts.plan().placement().then(Placement::lastVisitOn), "placement", "lastVisitOn");
    }

    Stream<Entry> all() {
        if (facts.areShortBreaks()) {
            return Stream.of(shortBreak());
        }
        Fact start = start();
        return Stream.concat(Stream.of(first(start)), next(start).stream());
    }

    /** A care order on a child who lives with a parent starts the visits anew. */
    private Fact start() {
        Fact order = Fact.of(facts.plan().legal().then(LegalPosition::statusSince), "legal", "statusSince");
        boolean startsAnew = facts.isPlaced(PlacementKind.P1)
                && facts.has(LegalStatus.C2)
                && facts.placed()
                        .day()
                        .filter(placed -> order.day().filter(placed::isBefore).isPresent())
                        .isPresent();
        return startsAnew ? order : facts.placed();
    }

    private Entry first(Fact start) {
        String event = start.equals(facts.placed()) ? "the placement started" : "the care order was made";
        return Entry.of(Duty.FIRST_VISIT)
                .after(Span.weeks(1), start, event)
                .doneByLast(
                        since(start),
                        "The plan has the day of the last visit only, and so does not tell whether the first was in time.");
    }

    private Fact since(Fact start) {
        return visited.when(
                visit -> start.day().filter(started -> !visit.isBefore(started)).isPresent());
    }

    private Optional<Entry> next(Fact start) {
        Fact last = since(start).when(setting::isPast);
        if (last.isKnown()) {
            Entry entry = Entry.of(Duty.NEXT_VISIT).after(span(last.day().get()), last, "the last visit");
            noteOn(last.day().get()).ifPresent(entry::note);
            return Optional.of(entry);
        }
        boolean isSomeVisitRecorded = visited.isKnown();
        return isSomeVisitRecorded ? Optional.empty() : Optional.of(unknownNext());
    }

    private Entry unknownNext() {
        return Entry.of(Duty.NEXT_VISIT).counted(visited, "some weeks after the last visit, by the kind of placement");
    }

    private Span span(LocalDate visit) {
        if (isWeeklyAtFirst() && facts.reviews().none()) {
            return Span.weeks(1);
        } else if (isAtHomeOnInterimOrder()) {
            return Span.weeks(4);
        }
        return isLongTerm() && isAfterFirstYear(visit) ? Span.months(3) : Span.weeks(6);
    }

    private boolean isWeeklyAtFirst() {
        return isAtHomeOnInterimOrder()
                || facts.plan()
                        .linkedPlans()
                        .then(LinkedPlans::placementWithParentsPlan)
                        .then(PlacementWithParentsPlan::immediate)
                        .value()
                        .orElse(false);
    }

    private boolean isAtHomeOnInterimOrder() {
        return facts.has(LegalStatus.C1) && facts.isPlaced(PlacementKind.P1);
    }

    /** Long-term foster placements are made to last until the child is 18. */
    private boolean isLongTerm() {
        return facts.isPlaced(PlacementKind.U1) || facts.isPlaced(PlacementKind.U4);
    }

    private boolean isAfterFirstYear(LocalDate visit) {
        return facts.placed()
                .day()
                .filter(start -> !visit.isBefore(start.plusYears(1)))
                .isPresent();
    }

    private Optional<String> noteOn(LocalDate visit) {
        if (facts.isPlaced(PlacementKind.U3)) {
            return Optional.of(TEMPORARY);
        }
        boolean couldBeLonger = isAfterFirstYear(visit) && !isLongTerm() && !facts.isPlaced(PlacementKind.P1);
        return couldBeLonger ? Optional.of(TO_EIGHTEEN) : Optional.empty();
    }

    private Entry shortBreak() {
        Entry entry = Entry.of(Duty.SHORT_BREAK_VISIT);
        Fact last = since(facts.placed()).when(setting::isPast);
        return (last.isKnown()
                        ? entry.after(Span.months(6), last, "the last visit")
                        : entry.after(Span.months(3), facts.placed(), "the first break"))
                .note("At times agreed with the reviewing officer and the parents; at the latest then.");
    }
}
