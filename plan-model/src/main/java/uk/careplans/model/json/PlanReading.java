package uk.careplans.model.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.careplans.model.CarePlan;
import uk.careplans.model.Finding;

/** What came of reading JSON: a plan, or what is wrong with the JSON. Immutable. */
public final class PlanReading {

    private final Optional<CarePlan> plan;
    private final List<Finding> findings;

    private PlanReading(Optional<CarePlan> plan, List<Finding> findings) {
        this.plan = plan;
        this.findings = findings;
    }

    /** A plan is only there if nothing was found. */
    static PlanReading of(Optional<CarePlan> plan, List<Finding> findings) {
        return new PlanReading(plan.filter(read -> findings.isEmpty()), List.copyOf(findings));
    }

    /** The plan, if nothing is wrong with the JSON. */
    public Optional<CarePlan> plan() {
        return plan;
    }

    /** Everything that is wrong, in the order of the JSON; empty if there is a plan. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The plan, for callers who know their JSON to be sound.
     *
     * @throws IllegalArgumentException if it is not; the message lists the findings
     */
    public CarePlan orThrow() {
        return plan.orElseThrow(() -> new IllegalArgumentException(findings.stream()
                .map(finding -> "\n  " + finding)
                .collect(Collectors.joining("", "The JSON is not a care plan:", ""))));
    }

    /** Says what came of it, and nothing about the child. */
    @Override
    public String toString() {
        return plan.isPresent() ? "a plan" : "findings " + findings;
    }
}
