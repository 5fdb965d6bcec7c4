package uk.careplans.model.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.careplans.model.Golden;
import uk.careplans.model.PlanType;

/**
 * Good plans without number, as JSON: one of those that people wrote for the tests, with other names, in other years, with
 * other ids, its lists in another order, and with more people, actions and services. The same seed gives the same plan, so a
 * test that prints its seed can be run again.
 */
final class GoodPlans {

    private static final JsonMapper JSON = new JsonMapper();
    private static final LocalDate WRITTEN_FOR = LocalDate.of(2026, 11, 20);
    private static final int MOST_ADDED = 4;

    private static final List<String> ROLES = List.of(
            "community nurse",
            "school mentor",
            "swimming teacher",
            "play therapist",
            "youth worker",
            "music teacher",
            "mentor of the virtual school");
    private static final List<String> GIVEN = List.of("Oonagh", "Thaddeus", "Bronwen", "Ignatius", "Philippa", "Yusuf");
    private static final List<String> FAMILY =
            List.of("Quarterman", "Holloway", "Vennables", "Abercrombie", "Uzoma", "Zielinski");

    private static final List<String> TASKS = List.of(
            "Book a place at the Saturday swimming club and buy goggles.",
            "Write down the bedtime routine with the child and hang it in the kitchen.",
            "Order the new glasses and check that they fit.",
            "Print the photographs of the summer holiday for the memory box.",
            "Visit the library together and choose three books about animals.",
            "Repair the bicycle and practise the way to school.",
            "Ask the choir whether a place is free after half-term.",
            "Bake a cake for the class party and take it to school.",
            "Register with the dental practice near the home.",
            "Plant the vegetable bed and keep a diary of what grows.");
    private static final List<String> ACHIEVEMENTS = List.of(
            "The child swims a length and has fun with other children.",
            "The child falls asleep without worry and wakes rested.",
            "The child sees the board and follows each lesson.",
            "The child can look at happy memories whenever they like.",
            "The child enjoys stories and reads a little every evening.",
            "The child cycles safely and feels proud of it.",
            "The child sings with friends and grows in confidence.",
            "The child feels part of the class.",
            "The child has healthy teeth and no pain.",
            "The child learns patience and eats more greens.");
    private static final List<String> INDICATORS = List.of(
            "The swimming badge hangs on the wall.",
            "The sleep diary has five quiet nights a week.",
            "The teacher sees no more squinting.",
            "The memory box has ten pictures that the child chose.",
            "The library card has three stamps each month.",
            "Two journeys a week are made by bicycle.",
            "The choir's list has the child's name on it each week.",
            "The child names two classmates who are friends.",
            "The next check-up finds no new decay.",
            "The diary of the garden has an entry each week.");
    private static final List<String> SERVICES = List.of(
            "Swimming lessons", "Homework club", "Cookery evenings", "Drumming workshop", "Forest group", "Chess club");
    private static final List<String> AGENCIES =
            List.of("Riverbend Leisure", "Oak Lane Youth Centre", "Harbour Music Service", "Meadow Community Trust");

    private final Random random;
    private final ObjectNode json;
    private final String origin;
    private final LocalDate on;

    private GoodPlans(PlanType type, long seed) {
        // The first numbers of neighbouring seeds are nearly the same, so that eight files would be one.
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        List<Path> files = written(type);
        Path file = files.get(random.nextInt(files.size()));
        ObjectNode plan = read(file);
        Disguise disguise = new Disguise(plan, random);
        this.json = disguise.of(type);
        this.on = disguise.moved(WRITTEN_FOR);
        this.origin = file.getFileName() + " of seed " + seed;
        add();
        Stream.of("people", "actions", "services").forEach(this::shuffle);
    }

    /** A good plan of that kind. */
    static GoodPlans of(PlanType type, long seed) {
        return new GoodPlans(type, seed);
    }

    /** The plan, for a test to change. */
    ObjectNode json() {
        return json;
    }

    /** The day for which it is good. */
    LocalDate on() {
        return on;
    }

    /** From which plan and seed it was made. */
    @Override
    public String toString() {
        return origin;
    }

    /** The plans that people wrote. */
    static List<Path> written(PlanType type) {
        try (Stream<Path> rules = Files.list(Golden.file("rules"));
                Stream<Path> good = Files.list(Golden.file("good"))) {
            return Stream.concat(rules, good)
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> read(file).get("planType").asText().equals(type.id()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode read(Path file) {
        try {
            return (ObjectNode) JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add() {
        int number = random.nextInt(MOST_ADDED + 1);
        List<Integer> tasks =
                new ArrayList<>(IntStream.range(0, TASKS.size()).boxed().toList());
        Collections.shuffle(tasks, random);
        for (int i = 0; i < number; i++) {
            String person = "added" + i;
            list("people")
                    .addObject()
                    .put("id", person)
                    .put("name", GIVEN.get(i) + " " + FAMILY.get((i + random.nextInt(2) * 2) % FAMILY.size()))
                    .put("role", any(ROLES));
            action(tasks.get(i), "addedAction" + i, person);
            list("services")
                    .addObject()
                    .put("id", "addedService" + i)
                    .put("service", SERVICES.get(i))
                    .put("agency", any(AGENCIES))
                    .put("recipient", "child")
                    .put("frequency", "Weekly")
                    .put("startsOn", on.minusDays(random.nextInt(60)).toString())
                    .put("person", person);
        }
    }

    private void action(int task, String id, String person) {
        ObjectNode action = list("actions").addObject();
        action.put("id", id).put("what", TASKS.get(task)).putArray("who").add(person);
        action.put("by", on.plusDays(10 + random.nextInt(60)).toString())
                .put("achieves", ACHIEVEMENTS.get(task))
                .putArray("monitoredBy")
                .add(json.at("/plan/socialWorker").asText());
        action.put("indicator", INDICATORS.get(task));
    }

    private ArrayNode list(String field) {
        JsonNode list = json.get(field);
        return list instanceof ArrayNode items ? items : json.putArray(field);
    }

    private void shuffle(String field) {
        if (json.get(field) instanceof ArrayNode items) {
            List<JsonNode> shuffled = new ArrayList<>();
            items.forEach(shuffled::add);
            Collections.shuffle(shuffled, random);
            items.removeAll().addAll(shuffled);
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
