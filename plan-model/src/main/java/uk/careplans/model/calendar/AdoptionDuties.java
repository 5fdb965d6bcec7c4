package uk.careplans.model.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import uk.careplans.model.Placement;
import uk.careplans.model.Review;
import uk.careplans.model.Reviews;

/**
 * By when a child who is placed for adoption is visited and the placement reviewed: regulation 36 of the Adoption Agencies
 * Regulations 2005, which stands in no source that was read here.
 */
final class AdoptionDuties {

    private static final String PLACED = "the child was placed for adoption";
    private static final String IF_APPLIED =
            "Once an application for an adoption order has been made, 6 months. Plans have no field for that.";
    private static final String OR_THREE_MONTHS =
            "If the last review was the first of this placement: 3 months after it. Plans have no field for that.";
    private static final String ONLY_THE_LAST_VISIT =
            "The plan has the day of the last visit only, and so does not tell whether the first was in time.";
    private static final String ONLY_THE_LAST_REVIEW =
            "The plan has the day of the last review only, and so does not tell whether the first was in time.";

    private final CareFacts facts;
    private final Fact visited;
    private final Fact reviewed;
    private final Fact next;

    AdoptionDuties(CareFacts facts, Setting setting) {
        this.facts = facts;
        this.visited =
                sincePlaced(Fact.of(facts.plan().placement().then(Placement::lastVisitOn), "placement", "lastVisitOn"));
        this.reviewed = sincePlaced(
                        Fact.of(facts.plan().reviews().then(Reviews::last).then(Review::on), "reviews", "last", "on"))
                .when(setting::isPast);
        this.next = Fact.of(facts.plan().reviews().then(Reviews::next).then(Review::on), "reviews", "next", "on");
    }

    Stream<Entry> all() {
        return Stream.concat(nextVisit().stream(), Stream.of(firstVisit(), firstReview(), laterReview()));
    }

    private Fact sincePlaced(Fact fact) {
        return fact.when(
                day -> placedOn().filter(placed -> !day.isBefore(placed)).isPresent());
    }

    private Optional<LocalDate> placedOn() {
        return facts.placed().day();
    }

    private Entry firstVisit() {
        return Entry.of(Duty.ADOPTION_FIRST_VISIT)
                .after(Span.weeks(1), facts.placed(), PLACED)
                .doneByLast(visited, ONLY_THE_LAST_VISIT);
    }

    /** Weekly until the first review, which then decides how often. */
    private Optional<Entry> nextVisit() {
        return reviewed.isKnown()
                ? Optional.empty()
                : Optional.of(Entry.of(Duty.ADOPTION_NEXT_VISIT)
                        .after(Span.weeks(1), visited, "the last visit, until the first review"));
    }

    private Entry firstReview() {
        Entry entry = Entry.of(Duty.ADOPTION_FIRST_REVIEW).after(Span.weeks(4), facts.placed(), PLACED);
        return reviewed.isKnown() ? entry.doneByLast(reviewed, ONLY_THE_LAST_REVIEW) : entry.planned(next);
    }

    /** No second review comes before the first was due: a review within that time was the first. */
    private Entry laterReview() {
        Entry entry = Entry.of(Duty.ADOPTION_LATER_REVIEW);
        if (!reviewed.isKnown()) {
            return entry.counted(reviewed, "3 months after the first review, which is not held yet");
        }
        boolean wasTheFirst = reviewed.day()
                .filter(day -> placedOn()
                        .filter(placed -> !day.isAfter(Span.weeks(4).from(placed)))
                        .isPresent())
                .isPresent();
        return (wasTheFirst
                        ? entry.after(Span.months(3), reviewed, "the first review")
                                .note(IF_APPLIED)
                        : entry.after(Span.months(6), reviewed, "the last review")
                                .note(OR_THREE_MONTHS))
                .planned(next);
    }
}
