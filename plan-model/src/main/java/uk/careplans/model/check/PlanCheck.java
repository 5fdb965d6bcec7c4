package uk.careplans.model.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Finding;
import uk.careplans.model.Plan;
import uk.careplans.model.Severity;
import uk.careplans.model.field.Occurrence;

/** Checks a plan. May be called by many threads at once. */
public final class PlanCheck {

    private static final List<Structure> STRUCTURE = List.of(
            new Constraints(),
            new LawfulCharacters(),
            new ItemIds(),
            new ReservedId(),
            new References(),
            new DatesInOrder());

    private PlanCheck() {}

    /**
     * What keeps a document from being made of the plan at all, in the plan's order; empty if nothing does. The same plan
     * always gives the same findings, whatever the machine's language. No message holds what the plan says.
     */
    public static List<Finding> check(Plan plan) {
        return inOrder(plan, STRUCTURE.stream().flatMap(structure -> structure.check(plan)));
    }

    /**
     * Everything found in the plan on this occasion, in the plan's order: what keeps a document from being made, and every rule
     * of the {@link RuleBook} that counts at the occasion's stage and is broken. The same plan and occasion always give the same
     * findings.
     */
    public static List<Finding> check(Plan plan, Occasion occasion) {
        Subject subject = new Subject(plan, occasion);
        Stream<Finding> rules = RuleBook.rules().stream().flatMap(rule -> rule.check(subject));
        return inOrder(plan, Stream.concat(STRUCTURE.stream().flatMap(structure -> structure.check(plan)), rules));
    }

    /** Whether a plan with these findings may go on to the stage it was checked for: none of them is an error. */
    public static boolean mayGoOn(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    static List<Finding> inOrder(Plan plan, Stream<Finding> findings) {
        Map<FieldPath, Integer> order = new HashMap<>();
        Occurrence.in(plan.record()).forEach(here -> order.putIfAbsent(here.path(), order.size()));
        return findings.sorted(Comparator.<Finding>comparingInt(finding -> order.getOrDefault(finding.path(), -1))
                        .thenComparing(Finding::id)
                        .thenComparingInt(finding -> finding.other()
                                .map(second -> order.getOrDefault(second, -1))
                                .orElse(-1)))
                .toList();
    }
}
