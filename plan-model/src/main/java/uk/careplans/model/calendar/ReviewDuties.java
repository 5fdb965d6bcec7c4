package uk.careplans.model.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.careplans.model.Permanence;

/** By when reviews are held, and what is done before and after each. */
final class ReviewDuties {

    private static final String IF_IT_WAS_THE_FIRST =
            "If the last review was the first: 3 months after it. The plan does not say how many were held (reviews/held).";
    private static final String ONLY_THE_LAST =
            "The plan has the day of the last review only, and so does not tell whether this was in time.";
    private static final String LAST_REVIEW = "the last review";
    private static final String FIRST_REVIEW = "the first review";

    private final CareFacts facts;
    private final HeldReviews reviews;
    private final Setting setting;

    ReviewDuties(CareFacts facts, Setting setting) {
        this.facts = facts;
        this.reviews = facts.reviews();
        this.setting = setting;
    }

    Stream<Entry> all() {
        List<Entry> entries = new ArrayList<>();
        facts.lookedAfter().ifPresent(lookedAfter -> entries.add(first(lookedAfter)));
        if (facts.areShortBreaks()) {
            laterShortBreak().ifPresent(entries::add);
        } else {
            second().ifPresent(entries::add);
            later().ifPresent(entries::add);
            entries.add(permanence());
        }
        entries.add(report());
        entries.addAll(afterTheLast());
        return entries.stream();
    }

    private Entry first(Fact lookedAfter) {
        Entry entry = facts.areShortBreaks()
                ? Entry.of(Duty.SHORT_BREAK_FIRST_REVIEW)
                        .after(Span.months(3), lookedAfter, "the first short break began")
                : Entry.of(Duty.FIRST_REVIEW)
                        .after(setting.workingDays(20), lookedAfter, "the child became looked after");
        if (reviews.none()) {
            return entry.planned(reviews.next());
        }
        return reviews.are(1) && reviews.last().isKnown()
                ? entry.done(reviews.last())
                : entry.doneSomeDay(true).note(ONLY_THE_LAST);
    }

    /** After the second it is of no interest when it was due. */
    private Optional<Entry> second() {
        Entry entry = Entry.of(Duty.SECOND_REVIEW);
        if (reviews.none()) {
            return Optional.of(entry.counted(reviews.last(), "3 months after the first review, which is not held yet"));
        } else if (reviews.are(1)) {
            return Optional.of(
                    entry.after(Span.months(3), reviews.last(), FIRST_REVIEW).planned(reviews.next()));
        } else if (reviews.are(2)) {
            Entry held = entry.counting("3 months after the first review").note(ONLY_THE_LAST);
            return Optional.of(reviews.last().isKnown() ? held.done(reviews.last()) : held.doneSomeDay(true));
        }
        return Optional.empty();
    }

    private Optional<Entry> later() {
        Entry entry = Entry.of(Duty.LATER_REVIEW);
        if (reviews.number().isEmpty()) {
            return Optional.of(entry.after(Span.months(6), reviews.last(), "the last review, at the latest")
                    .note(IF_IT_WAS_THE_FIRST)
                    .planned(reviews.next()));
        }
        return reviews.none() || reviews.are(1)
                ? Optional.empty()
                : Optional.of(
                        entry.after(Span.months(6), reviews.last(), LAST_REVIEW).planned(reviews.next()));
    }

    private Optional<Entry> laterShortBreak() {
        return reviews.none()
                ? Optional.empty()
                : Optional.of(Entry.of(Duty.SHORT_BREAK_LATER_REVIEW)
                        .after(Span.months(6), reviews.last(), LAST_REVIEW)
                        .planned(reviews.next()));
    }

    /** By the second review: the day it was held, else the day it is due. */
    private Entry permanence() {
        Fact agreed =
                Fact.of(facts.plan().permanence().then(Permanence::agreedAtReviewOn), "permanence", "agreedAtReviewOn");
        Entry entry = Entry.of(Duty.PERMANENCE_PLAN);
        if (reviews.are(2)) {
            entry.counted(reviews.last(), "at the second review")
                    .due(reviews.last().day());
        } else if (reviews.are(1)) {
            entry.counted(reviews.last(), "at the second review, which is due 3 months after the first")
                    .due(reviews.last().plus(Span.months(3)));
        } else if (reviews.none()) {
            entry.counted(reviews.last(), "at the second review, 3 months after the first, which is not held yet");
        } else {
            entry.counting("at the second review").note(ONLY_THE_LAST);
        }
        return entry.done(agreed);
    }

    private Entry report() {
        return Entry.of(Duty.REVIEW_REPORT)
                .before(setting.workingDaysBefore(3), reviews.next(), "the next review")
                .neverRecorded();
    }

    private List<Entry> afterTheLast() {
        if (reviews.none()) {
            return List.of();
        }
        Fact last = reviews.last();
        return List.of(
                Entry.of(Duty.REVIEW_DECISIONS)
                        .after(setting.workingDays(5), last, LAST_REVIEW)
                        .doneSomeDay(reviews.hasDecisions()),
                Entry.of(Duty.REVIEW_RECORD)
                        .after(setting.workingDays(15), last, LAST_REVIEW)
                        .neverRecorded(),
                Entry.of(Duty.REVIEW_RECORD_SENT)
                        .after(setting.workingDays(20), last, LAST_REVIEW)
                        .neverRecorded());
    }
}
