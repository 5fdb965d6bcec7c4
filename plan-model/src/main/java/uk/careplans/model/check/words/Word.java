package uk.careplans.model.check.words;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A word of a sentence. Immutable. {@code toString} never shows the word.
 *
 * @param text the word as it was written, with what is inside it: {@code O'Brien}, {@code Ruby’s}, {@code half-brother}
 * @param plain the word as it is compared: composed, in small letters, with straight apostrophes
 * @param start where it begins in its text, in characters
 * @param isQuoted whether it stands between quotation marks
 * @param joins whether only spaces stand between it and the word before
 */
public record Word(String text, String plain, int start, boolean isQuoted, boolean joins) {

    Word(String text, int start, boolean isQuoted, boolean joins) {
        this(text, plain(text), start, isQuoted, joins);
    }

    /** {@link #plain} without the {@code 's} of the possessive. */
    public String base() {
        return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    }

    /** Whether it has the {@code 's} of the possessive, which may also be a short {@code is}. */
    public boolean isPossessive() {
        return plain.endsWith("'s");
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is all capital letters, and more than one. */
    public boolean isAllCapitals() {
        return text.length() > 1 && text.codePoints().noneMatch(Character::isLowerCase) && isCapitalised();
    }

    /** Where it ends in its text. */
    public int end() {
        return start + text.length();
    }

    /** Words as they are compared. */
    public static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "word";
    }
}
