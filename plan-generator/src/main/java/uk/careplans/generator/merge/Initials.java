package uk.careplans.generator.merge;

import java.util.Locale;

/** The initials of a name. */
final class Initials {

    private Initials() {}

    /** {@code MRW-P} for Mia Rose Wójcik-Pryce; empty if there is no letter. */
    static String of(String name) {
        StringBuilder initials = new StringBuilder();
        boolean inWord = false;
        for (int letter : name.codePoints().toArray()) {
            if (Character.isLetter(letter)) {
                initials.append(inWord ? "" : Character.toString(letter));
                inWord = true;
            } else if (letter == '-' && inWord) {
                initials.append('-');
                inWord = false;
            } else if (Character.isWhitespace(letter)) {
                inWord = false;
            }
        }
        return initials.toString().toUpperCase(Locale.UK);
    }
}
