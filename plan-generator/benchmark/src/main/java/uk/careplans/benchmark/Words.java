package uk.careplans.benchmark;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Invented texts. The same seed gives the same texts. */
final class Words {

    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final List<String> WORDS = List.of(
            "the",
            "child",
            "and",
            "her",
            "carer",
            "walk",
            "to",
            "school",
            "together",
            "on",
            "most",
            "mornings",
            "with",
            "a",
            "plan",
            "for",
            "reading",
            "after",
            "tea",
            "family",
            "time",
            "at",
            "contact",
            "centre",
            "agreed",
            "by",
            "social",
            "worker",
            "Zoë",
            "likes",
            "swimming",
            "café",
            "health",
            "visitor",
            "asthma",
            "inhaler",
            "review",
            "in",
            "spring",
            "support",
            "bereavement",
            "counselling",
            "settled",
            "sleep",
            "routine",
            "friends",
            "choir",
            "Łukasz",
            "grandmother’s",
            "birthday",
            "photographs",
            "life-story",
            "book",
            "GP",
            "dentist",
            "tutor",
            "maths",
            "confidence",
            "trust",
            "safe",
            "adults",
            "listen",
            "calmly",
            "before",
            "holidays",
            "respite",
            "weekend");
    private static final List<String> SIGNS = List.of(". ", ", ", "; ", " – ", " & ");
    private static final int WORDS_BETWEEN_SIGNS = 9;
    private static final LocalDate FIRST_DATE = LocalDate.of(2024, 1, 8);

    private final Random random;

    Words(long seed) {
        random = new Random(seed);
    }

    /** About that many characters in one paragraph, beginning with these words. */
    String text(String beginning, int length) {
        StringBuilder text = new StringBuilder(beginning);
        for (int i = 1; text.length() < length; i++) {
            text.append(i % WORDS_BETWEEN_SIGNS == 0 ? one(SIGNS) : " ").append(one(WORDS));
        }
        return text.append('.').toString();
    }

    LocalDate date() {
        return FIRST_DATE.plusDays(random.nextInt(700));
    }

    /** A date as every engine is to print it. */
    static String printed(LocalDate date) {
        return LONG_DATE.format(date);
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
