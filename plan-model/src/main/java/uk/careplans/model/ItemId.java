package uk.careplans.model;

import jakarta.validation.constraints.Pattern;

/**
 * The stable id of an item of a plan. Paths, marks in documents and changes read back name an item by it, so it must
 * not change while the plan lives, and must not be personal data: it is printed in messages.
 *
 * @param value 1 to 24 letters, digits, hyphens and underscores, starting with a letter
 */
public record ItemId(@Pattern(regexp = ItemId.FORM) String value) {

    /** How many characters an id may have. */
    public static final int LONGEST = 24;

    /** What an id looks like. */
    public static final String FORM = "[A-Za-z][A-Za-z0-9_-]{0," + (LONGEST - 1) + "}";

    @Override
    public String toString() {
        return value;
    }
}
