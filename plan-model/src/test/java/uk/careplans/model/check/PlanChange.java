package uk.careplans.model.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.careplans.model.Plan;
import uk.careplans.model.Stage;
import uk.careplans.model.json.PlanJson;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.model.profile.CouncilProfile;

/**
 * A plan that is a good plan but for what a file changes in it, and the occasion on which it is checked. A line of the file is
 * one of
 *
 * <pre>
 * plan: court-care-plan           the good plan to begin with; care-plan if none is named
 * stage: review                   filing if none is named
 * on: 2026-11-20                  2026-11-20 if none is named
 * profile: {"sdqConcernFrom": 14}
 * set actions/a2/by: "2026-12-01" the value is JSON; what is on the way to it is made
 * add actions: {"id": "a9"}       at the end of a list
 * remove actions/a2/by
 * # a remark
 * </pre>
 */
final class PlanChange {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, String> heads = new HashMap<>();
    private final List<String> changes = new ArrayList<>();
    private final Path goodPlans;

    PlanChange(Path goodPlans, Path file) throws IOException {
        this.goodPlans = goodPlans;
        for (String line : Files.readAllLines(file)) {
            if (line.matches("(set|add|remove) .*")) {
                changes.add(line);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                int colon = line.indexOf(':');
                heads.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        }
    }

    Plan plan() throws IOException {
        Path file = goodPlans.resolve(heads.getOrDefault("plan", "care-plan") + ".json");
        ObjectNode plan = (ObjectNode) JSON.readTree(file.toFile());
        for (String change : changes) {
            apply(change, plan);
        }
        return PlanJson.read(JSON.writeValueAsString(plan).getBytes(StandardCharsets.UTF_8))
                .orThrow();
    }

    Occasion occasion() {
        return new Occasion(
                Stage.named(heads.getOrDefault("stage", "filing")).orElseThrow(),
                LocalDate.parse(heads.getOrDefault("on", "2026-11-20")),
                profile());
    }

    private CouncilProfile profile() {
        String profile = heads.get("profile");
        return profile == null
                ? ProfileJson.national()
                : ProfileJson.read(profile.getBytes(StandardCharsets.UTF_8)).orThrow();
    }

    private static void apply(String change, ObjectNode plan) throws IOException {
        String[] words = change.split(" ", 2);
        int colon = words[1].indexOf(':');
        String path = colon < 0 ? words[1] : words[1].substring(0, colon);
        List<String> steps = List.of(path.strip().split("/", -1));
        JsonNode parent = plan;
        for (String step : steps.subList(0, steps.size() - 1)) {
            parent = child(parent, step);
        }
        String last = steps.get(steps.size() - 1);
        if (words[0].equals("remove")) {
            remove(parent, last);
            return;
        }
        JsonNode value = JSON.readTree(words[1].substring(colon + 1));
        if (words[0].equals("add")) {
            ((ArrayNode) Objects.requireNonNull(parent.get(last), () -> "No list: " + path)).add(value);
        } else if (parent instanceof ArrayNode items) {
            items.set(indexOf(items, last), value);
        } else {
            ((ObjectNode) parent).set(last, value);
        }
    }

    private static JsonNode child(JsonNode parent, String step) {
        if (parent instanceof ArrayNode items) {
            return items.get(indexOf(items, step));
        }
        JsonNode child = parent.get(step);
        return child == null ? ((ObjectNode) parent).putObject(step) : child;
    }

    private static void remove(JsonNode parent, String step) {
        if (parent instanceof ArrayNode items) {
            items.remove(indexOf(items, step));
        } else if (((ObjectNode) parent).remove(step) == null) {
            throw new IllegalArgumentException("Nothing to remove: " + step);
        }
    }

    private static int indexOf(ArrayNode items, String id) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).path("id").asText().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("No item with this id: " + id);
    }
}
