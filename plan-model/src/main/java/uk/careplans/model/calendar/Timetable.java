package uk.careplans.model.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.careplans.model.AnyCarePlan;
import uk.careplans.model.ChildsPlan;
import uk.careplans.model.CourtCarePlan;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanDetails;
import uk.careplans.model.PlanType;
import uk.careplans.model.profile.CouncilProfile;

/**
 * Everything that law, guidance and a council's profile give a plan a day for, as it stands on one day. It has dates of the
 * child's life and no name, address or text. Immutable; safe to share between threads.
 *
 * @param planId the id of the plan; empty if it has none
 * @param planType the kind of plan
 * @param on the day for which the timetable is made
 * @param dues what is due: by day, what has no day last
 * @param notes what the timetable leaves out, in sentences
 */
public record Timetable(Optional<String> planId, PlanType planType, LocalDate on, List<Due> dues, List<String> notes) {

    private static final Comparator<Due> BY_DAY = Comparator.<Due, LocalDate>comparing(
                    due -> due.due().orElse(LocalDate.MAX))
            .thenComparing(Due::duty);

    private static final String PLACED_FOR_ADOPTION =
            "The child is placed for adoption. Visits and reviews then follow regulation 36 of the Adoption Agencies"
                    + " Regulations 2005 (general knowledge), and what is due to other looked-after children is left out. How often the child is"
                    + " visited after the first review of the placement, that review decides.";
    private static final String NOT_LOOKED_AFTER =
            "The plan has no legal status of a looked-after child (legal/status), so what is due to looked-after children"
                    + " is left out.";
    private static final String SEE_CARE_PLAN =
            "What is counted from the day the child became looked after stands in the timetable of the care plan.";
    private static final String SHORT_BREAKS =
            "The child is looked after for short breaks only (regulation 48), so what is due for other looked-after"
                    + " children is left out.";

    /** Takes copies of the lists. */
    public Timetable {
        dues = List.copyOf(dues);
        notes = List.copyOf(notes);
    }

    /**
     * The timetable of a plan.
     *
     * @param profile the council's own numbers and bank holidays over the national default
     * @param on the day whose view is taken: what the plan has after it is planned, not done
     * @throws IllegalArgumentException if a number of the profile is negative or above 250
     */
    public static Timetable of(Plan plan, CouncilProfile profile, LocalDate on) {
        Setting setting = new Setting(profile, WorkingDays.of(profile), on);
        List<String> notes = new ArrayList<>();
        Stream<Entry> entries = plan instanceof ChildsPlan childs
                ? new ChildInNeedDuties(childs, setting).all()
                : ofCarePlan((AnyCarePlan) plan, setting, notes);
        List<Due> dues = entries.map(entry -> entry.on(on)).sorted(BY_DAY).toList();
        Optional<String> id = plan.plan().value().map(PlanDetails::id).map(given -> given.value());
        return new Timetable(id, plan.type(), on, dues, notes);
    }

    private static Stream<Entry> ofCarePlan(AnyCarePlan plan, Setting setting, List<String> notes) {
        Stream<Entry> court = new CourtDuties(plan, setting).all();
        CareFacts facts = CareFacts.in(plan, setting);
        if (!facts.isLookedAfter()) {
            notes.add(NOT_LOOKED_AFTER);
            return court;
        }
        if (facts.isPlacedForAdoption(setting.on())) {
            notes.add(PLACED_FOR_ADOPTION);
            return Stream.concat(new AdoptionDuties(facts, setting).all(), court);
        }
        if (plan instanceof CourtCarePlan) {
            notes.add(SEE_CARE_PLAN);
        }
        if (facts.areShortBreaks()) {
            notes.add(SHORT_BREAKS);
        }
        return Stream.of(
                        new PlanDuties(facts, setting).all(),
                        new VisitDuties(facts, setting).all(),
                        new HealthDuties(facts, setting).all(),
                        new EducationDuties(facts, setting).all(),
                        new ReviewDuties(facts, setting).all(),
                        court)
                .flatMap(all -> all);
    }

    /** What it is, and no date of the child's life. */
    @Override
    public String toString() {
        return "timetable of a " + planType.words();
    }
}
