package uk.careplans.model;

/**
 * Something found in a plan. It has no room for the value it speaks of, so no message and no log can show the child's
 * data.
 *
 * @param path where in the plan
 * @param id the stable id of the kind of finding, like {@code answer-required}
 * @param severity how much it weighs
 * @param message what is wrong and what to do, in whole sentences
 */
public record Finding(FieldPath path, String id, Severity severity, String message) {

    /** The finding as one line: {@code child/dateOfBirth: Give a date, like 2026-09-30. [impossible-date]}. */
    @Override
    public String toString() {
        return path + ": " + message + " [" + id + "]";
    }
}
