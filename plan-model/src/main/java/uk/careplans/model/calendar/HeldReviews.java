package uk.careplans.model.calendar;

import java.util.Optional;
import uk.careplans.model.AnyCarePlan;
import uk.careplans.model.Review;
import uk.careplans.model.Reviews;

/**
 * Which reviews had been held on the day of a timetable. A last review that lies after that day is the next one then.
 *
 * @param number how many; empty if at least one was held and nobody recorded how many
 * @param last the day of the last one
 * @param next the day for which the next one is planned
 * @param hasDecisions whether the plan has what the last one decided
 */
record HeldReviews(Optional<Integer> number, Fact last, Fact next, boolean hasDecisions) {

    @Override
    public String toString() {
        return "reviews";
    }

    static HeldReviews in(AnyCarePlan plan, Setting setting) {
        Fact last = Fact.of(plan.reviews().then(Reviews::last).then(Review::on), "reviews", "last", "on");
        Fact next = Fact.of(plan.reviews().then(Reviews::next).then(Review::on), "reviews", "next", "on");
        Optional<Integer> held = plan.reviews().then(Reviews::held).value();
        if (last.day().filter(day -> !setting.isPast(day)).isPresent()) {
            Optional<Integer> before =
                    held.map(number -> Math.max(0, number - 1)).or(() -> Optional.of(0));
            return new HeldReviews(before, last.when(setting::isPast), last, false);
        }
        boolean hasDecisions =
                plan.reviews().then(Reviews::last).then(Review::decisions).isGiven();
        Optional<Integer> number = held.isEmpty() && !last.isKnown() ? Optional.of(0) : held;
        return new HeldReviews(number, last, next, hasDecisions);
    }

    boolean none() {
        return number.filter(held -> held == 0).isPresent();
    }

    /** Whether exactly so many were held. */
    boolean are(int held) {
        return number.filter(is -> is == held).isPresent();
    }

    /** The day the first review was held or is planned for, where the plan has it. */
    Fact first() {
        if (none()) {
            return next;
        }
        return are(1) ? last : last.when(day -> false);
    }
}
