package uk.careplans.model.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One thing that may go wrong in a good plan, at a random place, and the finding that it must give. */
enum PlanDamage {
    ACTION_LOSES_ITS_DATE("action-without-date", "actions/*/by"),
    ACTION_IS_LATE("action-in-the-past", "actions/*/by") {
        @Override
        JsonNode damaged(JsonNode value, LocalDate on, Random random) {
            return text(on.minusDays(1 + random.nextInt(20)).toString());
        }
    };

    private final String finding;
    private final List<String> steps;

    PlanDamage(String finding, String path) {
        this.finding = finding;
        this.steps = List.of(path.split("/", -1));
    }

    /** The id of what is found then. */
    String finding() {
        return finding;
    }

    /**
     * Does it.
     *
     * @return false if the plan has no place for it
     */
    boolean to(ObjectNode plan, LocalDate on, Random random) {
        List<JsonNode> parents = new ArrayList<>(List.of(plan));
        for (String step : steps.subList(0, steps.size() - 1)) {
            List<JsonNode> inside = new ArrayList<>();
            for (JsonNode parent : parents) {
                if (step.equals("*")) {
                    parent.forEach(inside::add);
                } else {
                    inside.add(parent.path(step));
                }
            }
            parents = inside;
        }
        String last = steps.get(steps.size() - 1);
        parents.removeIf(parent -> !mayBeDamaged(parent, last));
        if (parents.isEmpty()) {
            return false;
        }
        ObjectNode parent = (ObjectNode) parents.get(random.nextInt(parents.size()));
        JsonNode damaged = damaged(parent.get(last), on, random);
        if (damaged.isMissingNode()) {
            parent.remove(last);
        } else {
            parent.set(last, damaged);
        }
        return true;
    }

    /** An action that was done may be late, and what does not apply cannot go missing. */
    private static boolean mayBeDamaged(JsonNode parent, String last) {
        return parent.has(last) && !parent.get(last).has("doesNotApply") && !parent.has("doneOn");
    }

    /** The value afterwards; a missing node takes it out. */
    JsonNode damaged(JsonNode value, LocalDate on, Random random) {
        return JsonNodeFactory.instance.missingNode();
    }

    static JsonNode text(String text) {
        return JsonNodeFactory.instance.textNode(text);
    }
}
