package uk.careplans.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A plan as the other engines take it: maps of what is to be printed. */
final class FlatModel {

    private FlatModel() {}

    static Map<String, Object> of(PlanData data) {
        Map<String, Object> model = new HashMap<>(texts(data));
        Form.CONDITIONS.forEach(condition -> model.put(Question.flat(condition.path()), condition.holds()));
        model.put("actions", data.tasks().stream().map(FlatModel::action).toList());
        model.put("familyTime", data.meetings().stream().map(FlatModel::meeting).toList());
        return model;
    }

    /** The single fields only. */
    static Map<String, String> texts(PlanData data) {
        Map<String, String> texts = new HashMap<>();
        data.answers().forEach((path, answer) -> texts.put(Question.flat(path), PlanData.printed(answer)));
        return texts;
    }

    private static Map<String, Object> action(PlanData.Task task) {
        return Map.of(
                "what", task.what(),
                "who", task.whoPrinted(),
                "by", PlanData.printed(task.by()),
                "achieves", task.achieves());
    }

    private static Map<String, Object> meeting(PlanData.Meeting meeting) {
        List<Map<String, String>> people =
                meeting.withWhom().stream().map(name -> Map.of("name", name)).toList();
        return Map.of("frequency", meeting.frequency(), "venue", meeting.venue(), "withWhom", people);
    }
}
