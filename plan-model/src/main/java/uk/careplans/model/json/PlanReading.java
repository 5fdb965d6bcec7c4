package uk.careplans.model.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.careplans.model.Finding;
import uk.careplans.model.Plan;

/** What came of reading JSON: a plan, or what is wrong with the JSON. Immutable. */
public final class PlanReading {

    private final Optional<Plan> plan;
    private final List<Finding> findings;

    private PlanReading(Optional<Plan> plan, List<Finding> findings) {
        this.plan = plan;
        this.findings = findings;
    }

    /** A plan is only there if nothing was found. */
    static PlanReading of(Optional<Plan> plan, List<Finding> findings) {
        return new PlanReading(plan.filter(read -> findings.isEmpty()), List.copyOf(findings));
    }

    /** The plan, if nothing is wrong with the JSON. */
    public Optional<Plan> plan() {
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
    public Plan orThrow() {
        return plan.orElseThrow(() -> new IllegalArgumentException(findings.stream()
                .map(finding -> "\n  " + finding)
                .collect(Collectors.joining("", "The JSON is not a plan:", ""))));
    }

    /**
     * The plan, for callers who know their JSON to be a sound plan of one kind.
     *
     * @throws IllegalArgumentException if it is not sound, the message lists the findings; or if it is a plan of another kind
     */
    public <P extends Plan> P orThrow(Class<P> kind) {
        Plan read = orThrow();
        if (!kind.isInstance(read)) {
            throw new IllegalArgumentException("The JSON is a " + read.type().words() + ", which was not asked for.");
        }
        return kind.cast(read);
    }

    /** Says what came of it, and nothing about the child. */
    @Override
    public String toString() {
        return plan.isPresent() ? "a plan" : "findings " + findings;
    }
}
