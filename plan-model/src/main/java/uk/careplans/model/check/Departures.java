package uk.careplans.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.careplans.model.CarePlan;
import uk.careplans.model.CourtCarePlan;
import uk.careplans.model.Departure;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Finding;
import uk.careplans.model.PlanDetails;
import uk.careplans.model.Severity;
import uk.careplans.model.SourcePlan;
import uk.careplans.model.court.Differences;
import uk.careplans.model.field.ItemSteps;

/**
 * Whether a court care plan says where it departs from the care plan it was made from. This needs both plans, so it is no
 * rule of the {@link RuleBook}. May be called by many threads at once.
 */
public final class Departures {

    private Departures() {}

    /**
     * Every difference that no departure of the court plan names, every departure that is none, and whether the court plan
     * names the other as its source; in the court plan's order. A departure names a field ({@code permanence}) or anything in
     * it ({@code permanence/options}), and everything below it with it.
     */
    public static List<Finding> check(CourtCarePlan courtPlan, CarePlan carePlan) {
        List<FieldPath> differences = Differences.between(courtPlan, carePlan);
        List<Departure> departures = courtPlan.departures().value().orElse(List.of());
        List<Finding> findings = new ArrayList<>();
        if (!isMadeFrom(courtPlan, carePlan)) {
            findings.add(Sentences.error(FieldPath.of("madeFrom"), "made-from-another-plan"));
        }
        IntStream.range(0, departures.size())
                .filter(i -> differences.stream().noneMatch(path -> names(departures.get(i), path)))
                .mapToObj(i -> FieldPath.of("departures", ItemSteps.of(departures.get(i), i), "field"))
                .map(path -> warning(path, "departure-without-difference"))
                .forEach(findings::add);
        differences.stream()
                .filter(path -> departures.stream().noneMatch(departure -> names(departure, path)))
                .map(path -> Sentences.error(path, "undeclared-departure"))
                .forEach(findings::add);
        return List.copyOf(findings);
    }

    private static boolean names(Departure departure, FieldPath path) {
        return departure.field().value().filter(field -> isIn(path, field)).isPresent();
    }

    private static boolean isIn(FieldPath path, String field) {
        List<String> steps = List.of(field.strip().split("/", -1));
        return steps.size() <= path.steps().size()
                && path.steps().subList(0, steps.size()).equals(steps);
    }

    /** A court plan that names no source at all is judged by the rules, not here. */
    private static boolean isMadeFrom(CourtCarePlan courtPlan, CarePlan carePlan) {
        Optional<SourcePlan> source = courtPlan.madeFrom().value();
        Optional<PlanDetails> plan = carePlan.plan().value();
        return source.isEmpty()
                || (Objects.equals(
                                source.get().planId().value(),
                                plan.map(details -> details.id().value()))
                        && Objects.equals(
                                source.get().version().value(),
                                carePlan.plan().then(PlanDetails::version).value()));
    }

    private static Finding warning(FieldPath path, String id) {
        return Sentences.finding(path, Optional.empty(), id, Severity.WARNING, Map.of());
    }
}
