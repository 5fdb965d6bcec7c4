package uk.careplans.model.calendar;

import uk.careplans.model.Coded;

/** How something that is due stands on a day, as far as the plan tells. */
public enum DueState implements Coded {
    /** The plan says that it is done, and not that it was late. */
    DONE("done", "done"),
    /** Done, and after the day it was due. */
    DONE_LATE("doneLate", "done late"),
    /** Not done yet; the day it is due is today or to come. */
    DUE("due", "due"),
    /** The day has passed, and the plan does not say that it is done; it may have been. */
    OVERDUE("overdue", "overdue"),
    /** The day has passed. Plans have no field that says whether it was done. */
    PASSED("passed", "passed"),
    /** The plan lacks a date from which the day is counted. */
    NOT_YET_KNOWN("notYetKnown", "not yet known");

    private final String code;
    private final String words;

    DueState(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }
}
