package uk.careplans.model.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** What has to be there for the first review: due on the day of the review, and no later than the review itself is due. */
final class FirstReview {

    private FirstReview() {}

    static Entry before(Entry entry, Fact lookedAfter, CareFacts facts, Setting setting) {
        Span most = setting.workingDays(20);
        Optional<LocalDate> latest = lookedAfter.plus(most);
        Fact first = facts.reviews().first();
        boolean isEarlier = first.isKnown()
                && latest.filter(day -> first.day().get().isBefore(day)).isPresent();
        if (isEarlier) {
            String review = facts.reviews().none() ? "the first review, which is planned" : "the first review";
            return entry.counted(first, "on the day of " + review).due(first.day());
        }
        return entry.counted(
                        lookedAfter, "for the first review, " + most.words() + " after the child became looked after")
                .due(latest);
    }
}
