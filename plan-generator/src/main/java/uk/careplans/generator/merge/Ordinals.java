package uk.careplans.generator.merge;

import java.util.List;

/** Numbers as they stand before a noun: the First Respondent. */
final class Ordinals {

    private static final List<String> WORDS = List.of(
            "First",
            "Second",
            "Third",
            "Fourth",
            "Fifth",
            "Sixth",
            "Seventh",
            "Eighth",
            "Ninth",
            "Tenth",
            "Eleventh",
            "Twelfth");

    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private Ordinals() {}

    /** {@code First} to {@code Twelfth}, then in figures: {@code 13th}, {@code 21st}. */
    static String of(int number) {
        return number >= 1 && number <= WORDS.size() ? WORDS.get(number - 1) : number + ending(number);
    }

    private static String ending(int number) {
        boolean teen = number % HUNDRED / TEN == 1;
        return switch (teen ? 0 : number % TEN) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
