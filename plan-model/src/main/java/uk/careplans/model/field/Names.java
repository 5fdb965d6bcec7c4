package uk.careplans.model.field;

import java.util.Locale;

/** Turns the names of the model into words for people. */
final class Names {

    private Names() {}

    /** {@code dateOfBirth} and {@code DateOfBirth} become {@code date of birth}. */
    static String inWords(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
