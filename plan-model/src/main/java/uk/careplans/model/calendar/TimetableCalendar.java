package uk.careplans.model.calendar;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import uk.careplans.model.Child;
import uk.careplans.model.Plan;

/**
 * A timetable as an iCalendar file (RFC 5545) for a person's own calendar: an event of a whole day for everything whose day is
 * known, which takes up no time. An event keeps its identifier as long as the plan keeps its id, so a file that is imported
 * again replaces what it said before. The same timetable gives the same bytes.
 */
public final class TimetableCalendar {

    private static final String MAKER = "-//careplans//careplans//EN";

    /** The library's own dates go through the calendar of the machine's locale, which may be the Buddhist one. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /** With the space before a folded line, and one that is kept at its end, no more than the 75 that are allowed. */
    private static final int LINE = 73;

    private TimetableCalendar() {}

    /**
     * The file, without the child's name: calendars are shared and shown on telephones.
     *
     * @throws IllegalArgumentException if the plan has no id, since the events could not be told apart from those of
     *     others; or if no day is known
     */
    public static byte[] write(Timetable timetable) {
        return write(timetable, "");
    }

    /**
     * The file with the child's name before each event, for a calendar that only those see who may know.
     *
     * @param plan the plan of the timetable
     * @throws IllegalArgumentException if the plan has no id or no day is known
     */
    public static byte[] writeWithName(Timetable timetable, Plan plan) {
        return write(
                timetable,
                plan.child().then(Child::name).value().map(name -> name + ": ").orElse(""));
    }

    private static byte[] write(Timetable timetable, String beforeEach) {
        String planId = timetable
                .planId()
                .orElseThrow(() -> new IllegalArgumentException("The plan needs an id (plan/id) for a calendar file."));
        ICalendar calendar = new ICalendar();
        calendar.setProductId(MAKER);
        for (Due due : timetable.dues()) {
            due.due().ifPresent(day -> calendar.addEvent(event(due, day, timetable, planId, beforeEach)));
        }
        if (calendar.getEvents().isEmpty()) {
            throw new IllegalArgumentException("A calendar file needs an event, and no day of the timetable is known.");
        }
        return text(calendar).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot be written", e);
        }
        return text.toString();
    }

    private static VEvent event(Due due, LocalDate day, Timetable timetable, String planId, String beforeEach) {
        VEvent event = new VEvent();
        event.setUid(planId + "." + timetable.planType().id() + "." + due.id() + "@careplans.invalid");
        event.setDateTimeStamp(
                Date.from(timetable.on().atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.addExperimentalProperty("DTSTART", ICalDataType.DATE, DAY.format(day));
        event.addExperimentalProperty("DTEND", ICalDataType.DATE, DAY.format(day.plusDays(1)));
        event.setSummary(beforeEach + due.what() + " (" + due.stateInWords(timetable.on()) + ")");
        event.setDescription(description(due));
        event.setTransparency(true);
        return event;
    }

    /** How it is counted and why; the dates of the child's life that the plan has stay in the plan. */
    private static String description(Due due) {
        List<String> lines = new ArrayList<>();
        lines.add("Counted: " + due.counting());
        lines.addAll(due.notes());
        lines.add("Source: " + due.source());
        return String.join("\n", lines);
    }
}
