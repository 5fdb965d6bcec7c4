package uk.careplans.benchmark;

import java.security.MessageDigest;
import java.time.LocalDate;
import uk.careplans.generator.zip.Draft;

/** A draft that texts, numbers and days are encoded straight into. */
final class HandDraft extends Draft {

    private static final int MOST_BYTES = 3;
    private static final int LONGEST_ENTITY = 6;
    private static final char NO_BREAK = '\u00A0';
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    /** Appends a text as XML has it. */
    void escaped(String text) {
        ensure(text.length() * LONGEST_ENTITY);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> plain("&amp;");
                case '<' -> plain("&lt;");
                case '>' -> plain("&gt;");
                case '"' -> plain("&quot;");
                default -> encode(c);
            }
        }
    }

    /** Appends a text as it is. */
    void plain(String text) {
        ensure(text.length() * MOST_BYTES);
        for (int i = 0; i < text.length(); i++) {
            encode(text.charAt(i));
        }
    }

    /** The invented texts have no characters beyond two bytes of UTF-16. */
    private void encode(char c) {
        if (c < 0x80) {
            bytes[length++] = (byte) c;
            return;
        }
        if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | (c >> 6));
        } else {
            bytes[length++] = (byte) (0xE0 | (c >> 12));
            bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        }
        bytes[length++] = (byte) (0x80 | (c & 0x3F));
    }

    /** Appends a whole number, not below nought. */
    void number(int number) {
        ensure(Integer.SIZE);
        if (number >= 10) {
            number(number / 10);
        }
        bytes[length++] = (byte) ('0' + number % 10);
    }

    /** Appends a day in figures, the year first. */
    void figures(LocalDate day) {
        number(day.getYear());
        plain(day.getMonthValue() < 10 ? "-0" : "-");
        number(day.getMonthValue());
        plain(day.getDayOfMonth() < 10 ? "-0" : "-");
        number(day.getDayOfMonth());
    }

    /** Appends a day in words, kept on one line. */
    void words(LocalDate day) {
        number(day.getDayOfMonth());
        encode(NO_BREAK);
        plain(MONTHS[day.getMonthValue() - 1]);
        encode(NO_BREAK);
        number(day.getYear());
    }

    /** Appends a path of a field. */
    void path(HandDraft path) {
        ensure(path.length);
        System.arraycopy(path.bytes, 0, bytes, length, path.length);
        length += path.length;
    }

    /** Appends the name of a field's bookmark, which Word wants to be no longer than that. */
    void bookmark(int number, HandDraft path, int longest) {
        int end = length + longest;
        plain("cp");
        number(number);
        plain("_");
        ensure(path.length);
        for (int i = 0; i < path.length && length < end; i++) {
            bytes[length++] = path.bytes[i] == '/' ? (byte) '_' : path.bytes[i];
        }
    }

    /** Writes ASCII over what is there already. */
    void overwrite(int at, String with) {
        for (int i = 0; i < with.length(); i++) {
            bytes[at + i] = (byte) with.charAt(i);
        }
    }

    void digest(MessageDigest digest) {
        digest.update(bytes, 0, length);
    }
}
