package uk.careplans.generator.merge;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How dates are printed: a pattern as in Word's date picker, of {@code d} and {@code dd} (day), {@code M}, {@code MM}, {@code
 * MMM} and {@code MMMM} (month) and {@code yyyy} (year), with blanks and signs between them. Immutable.
 */
public final class DateStyle {

    private static final String STANDARD = "d MMMM yyyy";
    private static final Pattern ALLOWED = Pattern.compile("(?:d{1,2}|M{1,4}|yyyy|[ ./,-])+");
    /** A date must not break at the end of a line. */
    private static final char NO_BREAK = '\u00A0';

    private static final String[] MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK))
            .toArray(String[]::new);

    private final String pattern;
    private final DateTimeFormatter formatter;

    private DateStyle(String pattern) {
        this.pattern = pattern;
        // Word's year is yyyy; Java's y would be the year of an era.
        this.formatter =
                DateTimeFormatter.ofPattern(pattern.replace("yyyy", "uuuu").replace(' ', NO_BREAK), Locale.UK);
    }

    /** {@code 1 August 2010}. */
    public static DateStyle standard() {
        return new DateStyle(STANDARD);
    }

    /**
     * The style of a pattern, like {@code d MMMM yyyy} or {@code dd/MM/yyyy}.
     *
     * @throws IllegalArgumentException if the pattern has other letters, or does not name day, month and year once each; the
     *     message says what to write
     */
    public static DateStyle of(String pattern) {
        String letters = pattern.replaceAll("[^dMy]", "");
        if (!ALLOWED.matcher(pattern).matches() || !letters.matches("(?=.*d)(?=.*M)(?=.*y)(?:d+M+y+|y+M+d+|M+d+y+)")) {
            throw new IllegalArgumentException(
                    "\"" + pattern + "\" is no way to print a date. Write it like \"d MMMM yyyy\" or \"dd/MM/yyyy\".");
        }
        return new DateStyle(pattern);
    }

    /** The pattern, as Word's date picker takes it. */
    public String pattern() {
        return pattern;
    }

    /** The standard is written by hand, since most dates are printed so and Java's formatter takes ten times as long. */
    String print(LocalDate date) {
        return pattern.equals(STANDARD) ? inWords(date) : formatter.format(date);
    }

    /** {@code 1 August 2010}. */
    static String inWords(LocalDate date) {
        return date.getDayOfMonth() + (NO_BREAK + MONTHS[date.getMonthValue() - 1]) + NO_BREAK + date.getYear();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DateStyle style && style.pattern.equals(pattern);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }

    @Override
    public String toString() {
        return pattern;
    }
}
