package uk.careplans.model.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Source;

/**
 * One thing that is due. Immutable.
 *
 * @param duty what is due
 * @param counting how the day is counted, in words: {@code 20 working days after the child became looked after}
 * @param from the fields it is counted from
 * @param notBefore the first day on which it may happen, if there is one
 * @param due the last day on which it is in time; empty if that is not known
 * @param done the day it was done, if the plan has it
 * @param planned the day it is planned for, if the plan has one
 * @param state how it stands
 * @param needs the fields that would have to be recorded to know the day
 * @param notes what else to know, in sentences
 */
public record Due(
        Duty duty,
        String counting,
        List<FieldPath> from,
        Optional<LocalDate> notBefore,
        Optional<LocalDate> due,
        Optional<LocalDate> done,
        Optional<LocalDate> planned,
        DueState state,
        List<FieldPath> needs,
        List<String> notes) {

    /** Takes copies of the lists. */
    public Due {
        from = List.copyOf(from);
        needs = List.copyOf(needs);
        notes = List.copyOf(notes);
    }

    /** The stable id of what is due; a timetable has it once. */
    public String id() {
        return duty.id();
    }

    /** What is due. */
    public String what() {
        return duty.words();
    }

    /** Where the rule comes from, and whether it was seen there. */
    public Source source() {
        return duty.source();
    }

    /**
     * How it stands on the day of its timetable, in words. What the plan does not record as done may have been done: it is only
     * called overdue where the plan still has a day for it.
     *
     * @param on the day of the timetable
     */
    public String stateInWords(LocalDate on) {
        return state == DueState.OVERDUE && !isStillPlanned(on) ? "not recorded as done" : state.words();
    }

    /** Whether the plan has a day for it that is not over on this day. */
    boolean isStillPlanned(LocalDate on) {
        return planned.filter(day -> !day.isBefore(on)).isPresent();
    }

    /** The id, and no date of the child's life. */
    @Override
    public String toString() {
        return id();
    }
}
