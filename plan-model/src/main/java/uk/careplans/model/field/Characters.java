package uk.careplans.model.field;

import java.util.OptionalInt;

/** The characters a text of a plan may hold: those of XML 1.0, since a Word document is XML. */
public final class Characters {

    private Characters() {}

    /** The first code point of the text that no Word document can hold, if any; half a surrogate pair is one. */
    public static OptionalInt firstIllegal(String text) {
        return text.codePoints().filter(point -> !isLegal(point)).findFirst();
    }

    /** Whether a Word document can hold a code point. */
    public static boolean isLegal(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point < Character.MIN_SURROGATE)
                || (point > Character.MAX_SURROGATE && point < 0xFFFE)
                || point > 0xFFFF;
    }
}
