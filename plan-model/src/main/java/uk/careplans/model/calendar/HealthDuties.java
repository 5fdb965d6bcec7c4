package uk.careplans.model.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.Stream;
import uk.careplans.model.Answer;
import uk.careplans.model.HealthPlan;
import uk.careplans.model.LinkedPlans;

/** By when a looked-after child's health is assessed (regulation 7). */
final class HealthDuties {

    private static final int MONTHS_THAT_AN_EARLIER_ONE_SERVES = 3;

    private final CareFacts facts;
    private final Setting setting;
    private final Answer<HealthPlan> plan;
    private final Fact assessed;

    HealthDuties(CareFacts facts, Setting setting) {
        this.facts = facts;
        this.setting = setting;
        this.plan = facts.plan().linkedPlans().then(LinkedPlans::healthPlan);
        this.assessed = Fact.of(plan.then(HealthPlan::assessedOn), "linkedPlans", "healthPlan", "assessedOn");
    }

    Stream<Entry> all() {
        if (facts.areShortBreaks() || plan instanceof Answer.DoesNotApply) {
            return Stream.empty();
        }
        return Stream.concat(facts.lookedAfter().map(this::first).stream(), Stream.of(next()));
    }

    /** The last assessment, unless it is too old to serve in this period of being looked after. */
    private Fact counts() {
        Optional<LocalDate> start = facts.lookedAfter().flatMap(Fact::day);
        return assessed.when(
                day -> start.filter(became -> day.isBefore(became.minusMonths(MONTHS_THAT_AN_EARLIER_ONE_SERVES)))
                        .isEmpty());
    }

    private Entry first(Fact lookedAfter) {
        Fact counts = counts();
        Entry entry = FirstReview.before(Entry.of(Duty.HEALTH_ASSESSMENT), lookedAfter, facts, setting)
                .doneByLast(
                        counts,
                        "The plan has the day of the last assessment only, and so does not tell whether the first was in time.");
        return assessed.isKnown() && !counts.isKnown()
                ? entry.note("The assessment in linkedPlans/healthPlan/assessedOn is more than 3 months older than this"
                        + " period of being looked after.")
                : entry;
    }

    private Entry next() {
        Fact last = counts().when(setting::isPast);
        Fact planned =
                Fact.of(plan.then(HealthPlan::nextAssessmentOn), "linkedPlans", "healthPlan", "nextAssessmentOn");
        Entry entry = Entry.of(Duty.NEXT_HEALTH_ASSESSMENT);
        Optional<LocalDate> fifth = facts.birth().day().map(HealthDuties::fifthBirthday);
        if (last.isKnown() && fifth.isPresent()) {
            Span half = Span.months(6);
            boolean isThenUnderFive = half.from(last.day().get()).isBefore(fifth.get());
            entry.after(isThenUnderFive ? half : Span.months(12), last, "the last assessment");
        } else {
            entry.counted(last, "6 months after the last assessment for a child under 5, 12 months from 5");
        }
        return entry.from(facts.birth()).planned(planned);
    }

    /** Who was born on 29 February is a year older on 1 March where there is no such day. */
    private static LocalDate fifthBirthday(LocalDate birth) {
        LocalDate fifth = birth.plusYears(5);
        return MonthDay.from(birth).equals(MonthDay.of(2, 29)) && !fifth.isLeapYear() ? fifth.plusDays(1) : fifth;
    }
}
