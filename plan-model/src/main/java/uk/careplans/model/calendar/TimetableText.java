package uk.careplans.model.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Source;

/** A timetable as plain text: what is overdue first, what is done last, and where the rules come from. Lines end in a line feed. */
public final class TimetableText {

    private static final List<DueState> ORDER = List.of(
            DueState.OVERDUE, DueState.DUE, DueState.NOT_YET_KNOWN, DueState.PASSED, DueState.DONE_LATE, DueState.DONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final String MARGIN = " ".repeat(20);

    private TimetableText() {}

    /** The timetable as text. */
    public static String of(Timetable timetable) {
        StringBuilder text = new StringBuilder("Timetable of the ")
                .append(timetable.planType().words())
                .append(timetable.planId().map(id -> " " + id).orElse(""))
                .append(" on ")
                .append(DAY.format(timetable.on()))
                .append('\n');
        List<Source> sources = new ArrayList<>();
        for (DueState state : ORDER) {
            TreeMap<String, List<Due>> byHeading = timetable.dues().stream()
                    .filter(due -> due.state() == state)
                    .collect(Collectors.groupingBy(
                            due -> heading(due, timetable.on()), TreeMap::new, Collectors.toList()));
            // "Day passed" comes before "Overdue" in the alphabet, and what is known is told first.
            byHeading.descendingMap().forEach((heading, dues) -> {
                text.append('\n').append(heading).append('\n');
                dues.forEach(due -> write(due, sources, text));
            });
        }
        if (!timetable.notes().isEmpty()) {
            text.append('\n');
            timetable.notes().forEach(note -> text.append(note).append('\n'));
        }
        writeSources(sources, text);
        return text.toString();
    }

    private static void writeSources(List<Source> sources, StringBuilder text) {
        if (!sources.isEmpty()) {
            text.append("\nSources\n");
        }
        for (int i = 0; i < sources.size(); i++) {
            text.append("  [").append(i + 1).append("] ").append(sources.get(i)).append('\n');
        }
    }

    private static String heading(Due due, LocalDate on) {
        return switch (due.state()) {
            case OVERDUE -> due.isStillPlanned(on) ? "Overdue" : "Day passed, not recorded as done";
            case DUE -> "Due";
            case NOT_YET_KNOWN -> "Not yet known when";
            case PASSED -> "Passed: the plan has no field for whether it was done";
            case DONE_LATE -> "Done late";
            case DONE -> "Done";
        };
    }

    private static void write(Due due, List<Source> sources, StringBuilder text) {
        String day = due.due().map(DAY::format).orElse("");
        text.append("  ")
                .append(day)
                .append(" ".repeat(MARGIN.length() - 2 - day.length()))
                .append(due.what())
                .append('\n');
        if (!sources.contains(due.source())) {
            sources.add(due.source());
        }
        line(due.done().map(done -> "Done on " + DAY.format(done)), text);
        line(due.planned().map(planned -> planned(due, planned)), text);
        line(due.notBefore().map(first -> "Not before " + DAY.format(first)), text);
        line(
                Optional.of("Counted: " + due.counting() + paths(" (", due.from(), ")") + " ["
                        + (sources.indexOf(due.source()) + 1) + "]"),
                text);
        line(Optional.of(paths("Needs: ", due.needs(), "")).filter(needs -> !needs.isEmpty()), text);
        due.notes().forEach(note -> line(Optional.of(note), text));
    }

    private static String planned(Due due, LocalDate planned) {
        boolean isLate = due.due().filter(planned::isAfter).isPresent();
        return "Planned for " + DAY.format(planned) + (isLate ? ", which is too late" : "");
    }

    private static String paths(String before, List<FieldPath> paths, String after) {
        return paths.isEmpty()
                ? ""
                : paths.stream().map(FieldPath::toString).distinct().collect(Collectors.joining(", ", before, after));
    }

    private static void line(Optional<String> words, StringBuilder text) {
        words.ifPresent(line -> text.append(MARGIN).append(line).append('\n'));
    }
}
