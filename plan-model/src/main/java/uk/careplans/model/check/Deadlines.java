package uk.careplans.model.check;

import java.util.Set;
import java.util.stream.Stream;
import uk.careplans.model.calendar.Due;
import uk.careplans.model.calendar.DueState;
import uk.careplans.model.calendar.Duty;

/** What the timetable of the plan has a day for, as rules look at it. */
final class Deadlines {

    private Deadlines() {}

    /** What is due under one of these duties. */
    static Stream<Due> of(Subject subject, Duty... duties) {
        Set<Duty> asked = Set.of(duties);
        return subject.timetable().dues().stream().filter(due -> asked.contains(due.duty()));
    }

    /** Whether it was done too late, or is not done and the day has passed. */
    static boolean isMissed(Due due) {
        return due.state() == DueState.OVERDUE || due.state() == DueState.DONE_LATE;
    }

    /** Whether it is planned for a day after the last. */
    static boolean isPlannedLate(Due due) {
        return due.planned()
                .filter(day -> due.due().filter(day::isAfter).isPresent())
                .isPresent();
    }

    /** The field that has the day, and the one it is counted from. */
    static Spot spot(Due due, String... field) {
        Spot here = Spot.at(field);
        return due.from().stream()
                .filter(from -> !from.equals(here.path()))
                .findFirst()
                .map(here::and)
                .orElse(here);
    }
}
