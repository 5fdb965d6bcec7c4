package uk.careplans.model.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Finding;
import uk.careplans.model.Plan;
import uk.careplans.model.field.Occurrence;

/** Checks a plan against the rules that every plan keeps. May be called by many threads at once. */
public final class PlanCheck {

    private static final List<Rule> RULES = List.of(
            new Constraints(),
            new LawfulCharacters(),
            new ItemIds(),
            new ReservedId(),
            new References(),
            new DatesInOrder());

    private PlanCheck() {}

    /**
     * Everything found in the plan, in the plan's order; empty if nothing was. The same plan always gives the same
     * findings, whatever the machine's language. No message holds what the plan says.
     */
    public static List<Finding> check(Plan plan) {
        Map<FieldPath, Integer> order = new HashMap<>();
        Occurrence.in(plan.record()).forEach(here -> order.putIfAbsent(here.path(), order.size()));
        return RULES.stream()
                .flatMap(rule -> rule.check(plan))
                .sorted(Comparator.<Finding>comparingInt(finding -> order.getOrDefault(finding.path(), -1))
                        .thenComparing(Finding::id))
                .toList();
    }
}
