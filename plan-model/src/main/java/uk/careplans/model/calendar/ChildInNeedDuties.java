package uk.careplans.model.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.careplans.model.Answer;
import uk.careplans.model.Assessment;
import uk.careplans.model.ChildsPlan;
import uk.careplans.model.ChildsPlanStage;
import uk.careplans.model.PlanDetails;
import uk.careplans.model.PlanExtension;
import uk.careplans.model.Review;
import uk.careplans.model.ReviewArrangements;
import uk.careplans.model.profile.CouncilProfile;

/** By when the plans for a child in need are met about, approved, reviewed and ended. */
final class ChildInNeedDuties {

    private static final String COUNCILS = "The number is the council's profile's.";

    private final ChildsPlan plan;
    private final Setting setting;
    private final Fact ends;

    ChildInNeedDuties(ChildsPlan plan, Setting setting) {
        this.plan = plan;
        this.setting = setting;
        this.ends = Fact.of(plan.endsOn(), "endsOn");
    }

    Stream<Entry> all() {
        boolean isInitial = plan.stage()
                .value()
                .filter(stage -> stage == ChildsPlanStage.INITIAL_PLAN)
                .isPresent();
        return Stream.of(
                        firstMeeting(),
                        review(),
                        isInitial ? Optional.<Entry>empty() : approval(),
                        isInitial ? initialPlan() : Optional.<Entry>empty(),
                        isInitial ? extension() : Optional.<Entry>empty())
                .flatMap(Optional::stream);
    }

    private Optional<Entry> firstMeeting() {
        Fact assessed = Fact.of(plan.assessment().then(Assessment::completedOn), "assessment", "completedOn");
        return setting.number("firstMeetingWorkingDays", CouncilProfile::firstMeetingWorkingDays)
                .map(days -> Entry.of(Duty.FIRST_MEETING)
                        .after(setting.workingDays(days), assessed, "the assessment was completed")
                        .note(COUNCILS)
                        .done(meeting(ReviewArrangements::firstMeeting, "firstMeeting")));
    }

    /** Counted from the last review, else from the first meeting. */
    private Optional<Entry> review() {
        Fact last = meeting(ReviewArrangements::last, "last").when(setting::isPast);
        Fact first = meeting(ReviewArrangements::firstMeeting, "firstMeeting");
        boolean countsFromFirst = !last.isKnown() && first.isKnown();
        return setting.number("childInNeedReviewWeeks", CouncilProfile::childInNeedReviewWeeks)
                .map(weeks -> Entry.of(Duty.CHILD_IN_NEED_REVIEW)
                        .after(
                                Span.weeks(weeks),
                                countsFromFirst ? first : last,
                                countsFromFirst ? "the first meeting" : "the last review")
                        .note(COUNCILS)
                        .planned(meeting(ReviewArrangements::next, "next")));
    }

    private Fact meeting(Function<ReviewArrangements, Answer<Review>> which, String name) {
        return Fact.of(plan.reviews().then(which).then(Review::on), "reviews", name, "on");
    }

    private Optional<Entry> approval() {
        Fact written = Fact.of(plan.plan().then(PlanDetails::date), "plan", "date");
        Optional<LocalDate> approved = plan.approvals().value().stream()
                .flatMap(Collection::stream)
                .flatMap(approval -> approval.on().value().stream())
                .min(Comparator.naturalOrder());
        Answer<LocalDate> first = approved.map(Answer::of).orElseGet(Answer::notRecorded);
        return setting.number("childsPlanApprovalWorkingDays", CouncilProfile::childsPlanApprovalWorkingDays)
                .map(days -> Entry.of(Duty.CHILDS_PLAN_APPROVED)
                        .after(setting.workingDays(days), written, "the date of the plan")
                        .note(COUNCILS)
                        .done(Fact.of(first, "approvals")));
    }

    private Optional<Entry> initialPlan() {
        Fact extended = Fact.of(plan.extension().then(PlanExtension::agreedOn), "extension", "agreedOn");
        return setting.number("initialPlanWeeks", CouncilProfile::initialPlanWeeks)
                .map(weeks -> Entry.of(Duty.INITIAL_PLAN_END)
                        .after(Span.weeks(weeks), started(), "the plan began")
                        .note(COUNCILS)
                        .done(extended.isKnown() ? extended : ends));
    }

    private Optional<Entry> extension() {
        Fact until = Fact.of(plan.extension().then(PlanExtension::until), "extension", "until");
        if (!plan.extension().isGiven()) {
            return Optional.empty();
        }
        Optional<Integer> extension =
                setting.number("initialPlanExtensionWeeks", CouncilProfile::initialPlanExtensionWeeks);
        return setting.number("initialPlanWeeks", CouncilProfile::initialPlanWeeks)
                .flatMap(weeks -> extension.map(more -> Entry.of(Duty.EXTENSION_END)
                        .after(Span.weeks(weeks + more), started(), "the plan began")
                        .note("A review may extend an initial plan once. " + COUNCILS)
                        .planned(until)
                        .done(ends)));
    }

    private Fact started() {
        return Fact.of(plan.startedOn(), "startedOn");
    }
}
