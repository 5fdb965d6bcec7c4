package uk.careplans.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The invented answers of one plan, before they take the shape that an engine wants. Immutable. */
final class PlanData {

    /** An action: its texts and who does it. */
    record Task(String what, List<String> who, LocalDate by, String achieves) {

        String whoPrinted() {
            return String.join(" and ", who);
        }
    }

    /** Family time: how often, where, and with whom. */
    record Meeting(String frequency, String venue, List<String> withWhom) {}

    static final List<String> PEOPLE = List.of(
            "Priya Shah", "Tomasz O’Neill", "Grace Adeyemi", "Leila Haddad", "Callum Brook", "Zoë Marsh & family");

    private static final long SEED = 20_261_122;

    private final Map<String, Object> answers = new LinkedHashMap<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();

    private PlanData(Size size) {
        Words words = new Words(SEED);
        for (Question question : Form.questions()) {
            answers.put(
                    question.path(),
                    switch (question.kind()) {
                        case DATE -> words.date();
                        case TEXT -> words.text(question.label(), 28);
                        case LONG_TEXT -> words.text(question.label(), size.longText);
                    });
        }
        for (int i = 1; i <= size.actions; i++) {
            tasks.add(new Task(
                    words.text("Action " + i + ":", size.actionText),
                    List.of(person(i), person(i + 1)),
                    words.date(),
                    words.text("Outcome " + i + ":", size.actionText)));
        }
        for (int i = 1; i <= size.familyTimes; i++) {
            meetings.add(new Meeting(
                    words.text("Meeting " + i + ":", 40),
                    words.text("Venue " + i + ":", 40),
                    List.of(person(i), person(i + 1), person(i + 2))));
        }
    }

    static PlanData of(Size size) {
        return new PlanData(size);
    }

    private static String person(int number) {
        return PEOPLE.get(number % PEOPLE.size());
    }

    /** The answers by their paths: texts and dates. */
    Map<String, Object> answers() {
        return answers;
    }

    /** The answer at that path. */
    Object answer(String path) {
        return Objects.requireNonNull(answers.get(path));
    }

    /** The id of a person. */
    static String idOf(String name) {
        return "p" + PEOPLE.indexOf(name);
    }

    List<Task> tasks() {
        return tasks;
    }

    List<Meeting> meetings() {
        return meetings;
    }

    /** An answer as it is to be printed. */
    static String printed(Object answer) {
        return answer instanceof LocalDate date ? Words.printed(date) : answer.toString();
    }

    /** Every text that a complete document shows, outside the loops. */
    List<String> single() {
        return answers.values().stream().map(PlanData::printed).toList();
    }

    /** Every text that a complete document shows in its loops, as often as it shows it. */
    List<String> repeated() {
        return Stream.concat(
                        tasks.stream()
                                .flatMap(task ->
                                        Stream.of(task.what(), task.whoPrinted(), printed(task.by()), task.achieves())),
                        meetings.stream()
                                .flatMap(meeting -> Stream.concat(
                                        Stream.of(meeting.frequency(), meeting.venue()), meeting.withWhom().stream())))
                .toList();
    }

    /** How many characters of data the document shows. */
    int characters() {
        return Stream.concat(single().stream(), repeated().stream())
                .mapToInt(String::length)
                .sum();
    }
}
