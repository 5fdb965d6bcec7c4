package uk.careplans.model.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.careplans.model.FieldPath;

/** An entry of a timetable while it is written. What is done after the day of the timetable is planned on that day. */
final class Entry {

    private final Duty duty;
    private final List<FieldPath> from = new ArrayList<>();
    private final List<FieldPath> needs = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String counting = "";
    private Optional<LocalDate> notBefore = Optional.empty();
    private Optional<LocalDate> due = Optional.empty();
    private Optional<LocalDate> done = Optional.empty();
    private Optional<LocalDate> planned = Optional.empty();
    private Optional<String> whyLateIsNotKnown = Optional.empty();
    private boolean isDone;
    private boolean canBeRecorded = true;

    private Entry(Duty duty) {
        this.duty = duty;
    }

    static Entry of(Duty duty) {
        return new Entry(duty);
    }

    /** Due a span after a fact; {@code event} names the fact in words, like {@code the child became looked after}. */
    Entry after(Span span, Fact fact, String event) {
        return counted(fact, span.words() + " after " + event).due(fact.plus(span));
    }

    /** Due a span before a fact. */
    Entry before(Span span, Fact fact, String event) {
        return counted(fact, span.words() + " before " + event).due(fact.plus(span));
    }

    /** Counted from a fact, in these words. */
    Entry counted(Fact fact, String words) {
        return counting(words).from(fact);
    }

    /** Counted in these words, from nothing that plans have a field for. */
    Entry counting(String words) {
        counting = words;
        return this;
    }

    /** Counted from this fact, too. */
    Entry from(Fact fact) {
        from.add(fact.path());
        needs.addAll(fact.lacking());
        notes.addAll(fact.whyNotUsed());
        return this;
    }

    Entry due(Optional<LocalDate> day) {
        due = day;
        return this;
    }

    Entry notBefore(Optional<LocalDate> day) {
        notBefore = day;
        return this;
    }

    Entry done(Fact fact) {
        done = fact.day();
        isDone = fact.isKnown();
        notes.addAll(fact.whyNotUsed());
        return this;
    }

    /** Done if it is so, though the plan does not say when. */
    Entry doneSomeDay(boolean isSo) {
        isDone = isSo;
        return this;
    }

    /**
     * Done on the day, if that is in time. A later day need not be the first on which it was done: the plan only keeps the
     * last. Then it is done, and the note says why nobody knows whether in time.
     */
    Entry doneByLast(Fact last, String whyNotKnown) {
        whyLateIsNotKnown = Optional.of(whyNotKnown);
        return done(last);
    }

    Entry planned(Fact fact) {
        planned = fact.day();
        return this;
    }

    /** Plans have no field that says whether it was done. */
    Entry neverRecorded() {
        canBeRecorded = false;
        return this;
    }

    Entry note(String sentence) {
        notes.add(sentence);
        return this;
    }

    Due on(LocalDate day) {
        if (done.isPresent() && done.get().isAfter(day)) {
            planned = done;
            done = Optional.empty();
            isDone = false;
        } else if (isDoneLate()) {
            whyLateIsNotKnown.ifPresent(why -> {
                notes.add(why);
                done = Optional.empty();
            });
        }
        return new Due(
                duty,
                counting,
                from,
                notBefore,
                due,
                done,
                isDone ? Optional.empty() : planned,
                stateOn(day),
                due.isPresent() ? List.of() : needs.stream().distinct().toList(),
                notes.stream().distinct().toList());
    }

    private boolean isDoneLate() {
        return done.isPresent() && due.isPresent() && done.get().isAfter(due.get());
    }

    private DueState stateOn(LocalDate day) {
        if (isDone) {
            return isDoneLate() ? DueState.DONE_LATE : DueState.DONE;
        } else if (due.isEmpty()) {
            return DueState.NOT_YET_KNOWN;
        } else if (!day.isAfter(due.get())) {
            return DueState.DUE;
        }
        return canBeRecorded ? DueState.OVERDUE : DueState.PASSED;
    }
}
