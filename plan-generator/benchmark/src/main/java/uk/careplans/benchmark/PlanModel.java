package uk.careplans.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.careplans.model.CarePlan;
import uk.careplans.model.json.PlanJson;

/** A plan as this library takes it, read from JSON as an application would. */
final class PlanModel {

    private PlanModel() {}

    static CarePlan of(PlanData data) {
        try {
            return PlanJson.read(JsonMapper.builder().build().writeValueAsBytes(tree(data)))
                    .orThrow(CarePlan.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts and maps became no JSON", e);
        }
    }

    private static Map<String, Object> tree(PlanData data) {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("planType", "care-plan");
        plan.put("schemaVersion", "1");
        put(plan, "plan.id", "benchmark-1");
        put(plan, "plan.version", 1);
        data.answers()
                .forEach((path, answer) -> put(plan, path, answer instanceof LocalDate ? answer.toString() : answer));
        Form.CONDITIONS.forEach(condition -> put(plan, condition.path(), condition.holds()));
        plan.put("people", people());
        plan.put("actions", actions(data));
        plan.put("familyTime", familyTime(data));
        return plan;
    }

    @SuppressWarnings("unchecked") // put here itself, one level up
    private static void put(Map<String, Object> record, String path, Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            record.put(path, value);
        } else {
            Object inner = record.computeIfAbsent(path.substring(0, dot), key -> new LinkedHashMap<String, Object>());
            put((Map<String, Object>) inner, path.substring(dot + 1), value);
        }
    }

    private static List<Map<String, Object>> people() {
        List<Map<String, Object>> people = new ArrayList<>();
        for (String name : PlanData.PEOPLE) {
            people.add(Map.of("id", PlanData.idOf(name), "name", name));
        }
        return people;
    }

    private static List<String> ids(List<String> names) {
        return names.stream().map(PlanData::idOf).toList();
    }

    private static List<Map<String, Object>> actions(PlanData data) {
        List<Map<String, Object>> actions = new ArrayList<>();
        for (PlanData.Task task : data.tasks()) {
            actions.add(Map.of(
                    "id", "a" + (actions.size() + 1),
                    "what", task.what(),
                    "who", ids(task.who()),
                    "by", task.by().toString(),
                    "achieves", task.achieves()));
        }
        return actions;
    }

    private static List<Map<String, Object>> familyTime(PlanData data) {
        List<Map<String, Object>> times = new ArrayList<>();
        for (PlanData.Meeting meeting : data.meetings()) {
            times.add(Map.of(
                    "id", "f" + (times.size() + 1),
                    "frequency", meeting.frequency(),
                    "venue", meeting.venue(),
                    "withWhom", ids(meeting.withWhom())));
        }
        return times;
    }
}
