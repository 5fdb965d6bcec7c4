package uk.careplans.model.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.careplans.model.Answer;
import uk.careplans.model.FieldPath;
import uk.careplans.model.LinkedPlans;
import uk.careplans.model.PathwayPlan;
import uk.careplans.model.PersonalEducationPlan;
import uk.careplans.model.profile.CouncilProfile;

/** By when a looked-after child's education is planned, and that of a young person who will leave care. */
final class EducationDuties {

    private static final int NURSERY_AGE = 3;
    private static final int PATHWAY_AGE = 16;
    private static final int WEEKS_TO_BE_ELIGIBLE = 13;
    private static final String ONLY_THE_LAST =
            "The plan has the day of the last version only, and so does not tell whether the first was in time.";

    private final CareFacts facts;
    private final Setting setting;

    EducationDuties(CareFacts facts, Setting setting) {
        this.facts = facts;
        this.setting = setting;
    }

    Stream<Entry> all() {
        return facts.areShortBreaks() ? Stream.empty() : Stream.concat(educationPlan(), pathway().stream());
    }

    private Stream<Entry> educationPlan() {
        Answer<PersonalEducationPlan> plan = facts.plan().linkedPlans().then(LinkedPlans::personalEducationPlan);
        if (plan instanceof Answer.DoesNotApply) {
            return Stream.empty();
        }
        Fact dated = fact(plan.then(PersonalEducationPlan::date), "date");
        Fact begun = fact(plan.then(PersonalEducationPlan::initiatedOn), "initiatedOn");
        List<Entry> entries = new ArrayList<>();
        facts.lookedAfter().ifPresent(lookedAfter -> {
            number().map(days -> begun(days, lookedAfter))
                    .map(entry -> begun.isKnown() ? entry.done(begun) : entry.doneByLast(dated, ONLY_THE_LAST))
                    .ifPresent(entries::add);
            entries.add(FirstReview.before(Entry.of(Duty.EDUCATION_PLAN), lookedAfter, facts, setting)
                    .doneByLast(dated, ONLY_THE_LAST));
        });
        entries.add(Entry.of(Duty.EDUCATION_PLAN_TERM)
                .counting("once in each school term")
                .planned(fact(plan.then(PersonalEducationPlan::reviewOn), "reviewOn"))
                .note("The plan has no dates of school terms: ask the school."));
        boolean isTooYoung = facts.birth()
                .day()
                .filter(birth -> birth.plusYears(NURSERY_AGE).isAfter(setting.on()))
                .isPresent();
        return isTooYoung ? entries.stream().map(EducationDuties::noteTooYoung) : entries.stream();
    }

    private static Fact fact(Answer<LocalDate> day, String field) {
        return Fact.of(day, "linkedPlans", "personalEducationPlan", field);
    }

    private Optional<Integer> number() {
        return setting.number("personalEducationPlanWorkingDays", CouncilProfile::personalEducationPlanWorkingDays);
    }

    private Entry begun(int days, Fact lookedAfter) {
        return Entry.of(Duty.EDUCATION_PLAN_BEGUN)
                .after(setting.workingDays(days), lookedAfter, "the child became looked after")
                .note("The number is the council's profile's.");
    }

    private static Entry noteTooYoung(Entry entry) {
        return entry.note("If the child is too young for nursery or school, let the plan say that no personal education"
                + " plan applies, and why.");
    }

    /** Counted for a young person who is at least 15; before, it would only be in the way. */
    private Optional<Entry> pathway() {
        Fact birth = facts.birth();
        Answer<PathwayPlan> plan = facts.plan().linkedPlans().then(LinkedPlans::pathwayPlan);
        boolean isNear = birth.day()
                .filter(day -> !day.plusYears(PATHWAY_AGE - 1).isAfter(setting.on()))
                .isPresent();
        if (!isNear || plan instanceof Answer.DoesNotApply) {
            return Optional.empty();
        }
        Fact sixteenth = new Fact(FieldPath.of("child", "dateOfBirth"), birth.plus(Span.years(PATHWAY_AGE)), false);
        Fact eligible = facts.lookedAfter()
                .map(start -> new Fact(start.path(), start.plus(Span.weeks(WEEKS_TO_BE_ELIGIBLE)), false))
                .filter(day -> day.day().filter(sixteenth.day().get()::isBefore).isPresent())
                .orElse(sixteenth);
        String event = eligible.equals(sixteenth)
                ? "the 16th birthday"
                : "the young person had been looked after for 13 weeks, which was after the 16th birthday";
        return Optional.of(Entry.of(Duty.PATHWAY_ASSESSMENT)
                .after(Span.months(3), eligible, event)
                .note("For a young person who has been looked after for 13 weeks since the age of 14.")
                .done(Fact.of(
                        plan.then(PathwayPlan::needsAssessedOn), "linkedPlans", "pathwayPlan", "needsAssessedOn")));
    }
}
