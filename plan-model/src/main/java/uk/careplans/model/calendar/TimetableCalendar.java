package uk.careplans.model.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    private TimetableCalendar() {}

    /**
     * The file, without the child's name: calendars are shared and shown on telephones.
     *
     * @throws IllegalArgumentException if the plan has no id, since the events could not be told apart from those of others
     */
    public static byte[] write(Timetable timetable) {
        return write(timetable, "");
    }

    /**
     * The file with the child's name before each event, for a calendar that only those see who may know.
     *
     * @param plan the plan of the timetable
     * @throws IllegalArgumentException if the plan has no id
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
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(Due due, LocalDate day, Timetable timetable, String planId, String beforeEach) {
        VEvent event = new VEvent();
        event.setUid(planId + "." + timetable.planType().id() + "." + due.id() + "@careplans.invalid");
        event.setDateTimeStamp(
                Date.from(timetable.on().atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.setDateStart(new DateStart(wholeDay(day)));
        event.setDateEnd(new DateEnd(wholeDay(day.plusDays(1))));
        event.setSummary(beforeEach + due.what() + " (" + due.state().words() + ")");
        event.setDescription(description(due));
        event.setTransparency(true);
        return event;
    }

    private static ICalDate wholeDay(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
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
