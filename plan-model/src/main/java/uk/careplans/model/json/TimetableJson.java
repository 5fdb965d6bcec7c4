package uk.careplans.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.careplans.model.calendar.Due;
import uk.careplans.model.calendar.Timetable;

/**
 * Writes a timetable as JSON; docs/timetable.md says what each name means. Names may be added; none changes its meaning. Safe
 * for use by many threads.
 */
public final class TimetableJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private TimetableJson() {}

    /** The timetable as UTF-8 JSON. The same timetable gives the same bytes. */
    public static byte[] write(Timetable timetable) {
        ObjectNode json = MAPPER.createObjectNode();
        timetable.planId().ifPresent(id -> json.put("planId", id));
        json.put("planType", timetable.planType().id());
        json.put("on", timetable.on().toString());
        ArrayNode dues = json.putArray("dues");
        timetable.dues().forEach(due -> write(due, timetable.on(), dues.addObject()));
        put(timetable.notes(), json.putArray("notes"));
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        try {
            return (MAPPER.writer(printer).writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts and lists that cannot be written as JSON", e);
        }
    }

    private static void write(Due due, LocalDate on, ObjectNode json) {
        json.put("id", due.id());
        json.put("what", due.what());
        json.put("state", due.state().code());
        json.put("stateInWords", due.stateInWords(on));
        put("notBefore", due.notBefore(), json);
        put("due", due.due(), json);
        put("done", due.done(), json);
        put("planned", due.planned(), json);
        json.put("counting", due.counting());
        put(due.from(), json.putArray("from"));
        put(due.needs(), json.putArray("needs"));
        put(due.notes(), json.putArray("notes"));
        json.putObject("source")
                .put("words", due.source().words())
                .put("seen", due.source().isSeen());
    }

    private static void put(String name, Optional<LocalDate> day, ObjectNode json) {
        day.ifPresent(given -> json.put(name, given.toString()));
    }

    private static void put(List<?> texts, ArrayNode json) {
        texts.forEach(text -> json.add(text.toString()));
    }
}
