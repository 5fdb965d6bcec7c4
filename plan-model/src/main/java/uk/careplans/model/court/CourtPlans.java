package uk.careplans.model.court;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.model.CourtCarePlan;
import uk.careplans.model.CourtCarePlanBuilder;
import uk.careplans.model.Filing;
import uk.careplans.model.ItemId;
import uk.careplans.model.PlanDetails;
import uk.careplans.model.PlanDetailsBuilder;
import uk.careplans.model.SourcePlan;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.Fields;
import uk.careplans.model.field.Records;

/**
 * Makes a court care plan from a care plan, so that facts are written once. What both kinds of plan ask for is taken over as it
 * is; who was sent a copy, who approved and who signed belong to the document, and so do decisions
 * on what of it is released; they are not. May be called by many threads
 * at once.
 */
public final class CourtPlans {

    /** What both have and each has of its own. */
    private static final Set<String> OWN = Set.of("plan", "copies", "approvals", "signatures", "releases");

    private CourtPlans() {}

    /** The names of the fields that a court care plan takes over from a care plan, in the court plan's order. */
    public static List<String> shared() {
        return Fields.of(CourtCarePlan.class).stream()
                .filter(field -> !OWN.contains(field.name()) && isInCarePlan(field))
                .map(Field::name)
                .toList();
    }

    /**
     * A court care plan with everything that the care plan says and a court asks for, too. It names the plan it was made from
     * ({@code madeFrom}) and departs from it nowhere yet; council, team, author, social worker and manager are those of the
     * care plan. What only the court asks for is left open.
     *
     * @param id the id of the court plan, which is a plan of its own
     * @param date the date of the court plan
     * @param filing what the court asks of it as a document: its number among them
     */
    public static CourtCarePlan from(CarePlan carePlan, ItemId id, LocalDate date, Filing filing) {
        CourtCarePlan own = CourtCarePlanBuilder.builder()
                .plan(Answer.of(details(carePlan.plan(), id, date)))
                .filing(Answer.of(filing))
                .madeFrom(carePlan.plan().then(plan -> Answer.of(source(plan))))
                .build();
        Set<String> shared = Set.copyOf(shared());
        List<Answer<?>> answers = Fields.of(CourtCarePlan.class).stream()
                .<Answer<?>>map(field -> shared.contains(field.name())
                        ? Fields.named(CarePlan.class, field.name())
                                .orElseThrow()
                                .answerIn(carePlan)
                        : field.answerIn(own))
                .collect(Collectors.toList());
        return Records.create(CourtCarePlan.class, answers);
    }

    private static PlanDetails details(Answer<PlanDetails> carePlan, ItemId id, LocalDate date) {
        return PlanDetailsBuilder.builder()
                .id(id)
                .version(Answer.of(1))
                .date(Answer.of(date))
                .localAuthority(carePlan.then(PlanDetails::localAuthority))
                .team(carePlan.then(PlanDetails::team))
                .author(carePlan.then(PlanDetails::author))
                .socialWorker(carePlan.then(PlanDetails::socialWorker))
                .manager(carePlan.then(PlanDetails::manager))
                .build();
    }

    private static SourcePlan source(PlanDetails carePlan) {
        return new SourcePlan(Answer.of(carePlan.id().value()), carePlan.version(), carePlan.date());
    }

    private static boolean isInCarePlan(Field field) {
        return Fields.named(CarePlan.class, field.name())
                .filter(other -> other.type().equals(field.type()))
                .isPresent();
    }
}
