package uk.careplans.generator.merge;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import uk.careplans.generator.word.XmlText;
import uk.careplans.generator.zip.Draft;
import uk.careplans.model.field.Characters;

/**
 * A part while it is written, in UTF-8. What a template has in every document is written as its literals; other markup is
 * appended as it is, text is escaped; both are encoded straight into one growing array. For one thread.
 */
final class Output extends Draft {

    /** The most bytes that one character becomes when it is escaped. */
    private static final int LONGEST = 6;

    /** Appends markup as it is. */
    Output append(String markup) {
        ensure(markup.length() * 3);
        for (int i = 0; i < markup.length(); i++) {
            char c = markup.charAt(i);
            if (c < 0x80) {
                bytes[length++] = (byte) c;
            } else {
                i += encode(c, markup, i) - 1;
            }
        }
        return this;
    }

    /** Appends one ASCII character of markup. */
    Output append(char markup) {
        ensure(1);
        bytes[length++] = (byte) markup;
        return this;
    }

    /** Appends a number in figures that every language's computer writes the same. */
    Output append(int number) {
        if (number < 0) {
            return append(Integer.toString(number));
        }
        int digits = 1;
        for (int rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        ensure(digits);
        length += digits;
        int rest = number;
        for (int at = length - 1; digits > 0; at--, digits--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return this;
    }

    /**
     * Appends a text as XML writes it, in an element or an attribute.
     *
     * @throws IllegalArgumentException if it has a character that no XML file can hold; the message does not show the text
     */
    Output escape(String text) {
        ensure(text.length() * LONGEST);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                i += encode(c, text, i) - 1;
            } else if (c >= 0x20 && XmlText.isPlain(c)) {
                bytes[length++] = (byte) c;
            } else {
                refuseIllegal(c);
                append(XmlText.escaped(c));
            }
        }
        return this;
    }

    /** Encodes the character at an index; tells of how many {@code char}s it is. */
    private int encode(char c, String text, int at) {
        int point = Character.isSurrogate(c) ? text.codePointAt(at) : c;
        refuseIllegal(point);
        if (point < 0x800) {
            bytes[length++] = (byte) (0xC0 | (point >> 6));
        } else {
            if (point < 0x10000) {
                bytes[length++] = (byte) (0xE0 | (point >> 12));
            } else {
                bytes[length++] = (byte) (0xF0 | (point >> 18));
                bytes[length++] = (byte) (0x80 | ((point >> 12) & 0x3F));
            }
            bytes[length++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        }
        bytes[length++] = (byte) (0x80 | (point & 0x3F));
        return Character.charCount(point);
    }

    private static void refuseIllegal(int point) {
        if (!Characters.isLegal(point)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "Take out the character U+%04X, which no Word document can hold.", point));
        }
    }

    /** A copy of what was written from there on. */
    byte[] toBytes(int from) {
        return Arrays.copyOfRange(bytes, from, length);
    }

    /** Appends the beginning of a text, escaped: at most so many characters, and never half of one. */
    Output escape(String text, int most) {
        if (text.length() <= most) {
            return escape(text);
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return escape(text.substring(0, end));
    }

    /** Adds everything that was written to a digest. */
    void digestInto(MessageDigest digest) {
        digest.update(bytes, 0, length);
    }
}
