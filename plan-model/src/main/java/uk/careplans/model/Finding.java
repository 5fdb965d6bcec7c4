package uk.careplans.model;

import java.util.Optional;

/**
 * Something found in a plan. It has no room for the value it speaks of, so no message and no log can show the child's
 * data.
 *
 * @param path where in the plan
 * @param other the other place, where two places do not agree
 * @param id the stable id of the kind of finding, like {@code answer-required}
 * @param severity how much it weighs
 * @param message what is wrong and what to do, in whole sentences
 */
public record Finding(FieldPath path, Optional<FieldPath> other, String id, Severity severity, String message) {

    /** A finding about one place. */
    public Finding(FieldPath path, String id, Severity severity, String message) {
        this(path, Optional.empty(), id, severity, message);
    }

    /**
     * The finding as one line: {@code child/dateOfBirth: Give a date, like 2026-09-30. [impossible-date]}; with two places,
     * {@code actions/a1/what and actions/a4/what: …}.
     */
    @Override
    public String toString() {
        return path + other.map(second -> " and " + second).orElse("") + ": " + message + " [" + id + "]";
    }
}
