package uk.careplans.model.check.words;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whole dates in a text: {@code 3 December 2026}, {@code 3rd of Dec 2026}, {@code December 3, 2026}, {@code 03/12/2026}, {@code 2026-12-03}. */
final class Dates {

    private static final Map<String, Integer> MONTHS = months();
    private static final int LONGEST_NUMBER = 4;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final List<String> WEEKDAYS = WordList.named("weekdays").entries();

    private final List<Word> words;
    private final String text;
    private boolean hasImpossible;

    private Dates(List<Word> words, String text) {
        this.words = words;
        this.text = text;
    }

    static List<DateInText> in(List<Word> words, String text) {
        return new Dates(words, text).all();
    }

    /** Whether a day is written there that no calendar has: {@code 31 June 2026}, {@code 30/02/2026}. */
    static boolean hasImpossible(List<Word> words, String text) {
        Dates dates = new Dates(words, text);
        dates.all();
        return dates.hasImpossible;
    }

    /** The number of a month, by its English name or its first three letters. */
    static Optional<Integer> month(String plain) {
        return Optional.ofNullable(MONTHS.get(plain));
    }

    private List<DateInText> all() {
        List<DateInText> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<DateInText> date = startingAt(at);
            date.ifPresent(found::add);
            at = date.map(DateInText::last).orElse(at) + 1;
        }
        return found;
    }

    private Optional<DateInText> startingAt(int at) {
        if (!Character.isDigit(words.get(at).text().charAt(0))
                && month(plain(at)).isEmpty()) {
            return Optional.empty();
        }
        return iso(at).or(() -> slashed(at)).or(() -> dayFirst(at)).or(() -> monthFirst(at));
    }

    /** The hyphens of 2026-12-03 are inside one word. */
    private Optional<DateInText> iso(int at) {
        String[] parts = plain(at).split("-", -1);
        return parts.length == 3 && parts[0].length() == LONGEST_NUMBER
                ? date(number(parts[0]), number(parts[1]), number(parts[2]), at, at)
                : Optional.empty();
    }

    private Optional<DateInText> slashed(int at) {
        boolean isSlashed = at + 2 < words.size() && between(at, "/") && between(at + 1, "/");
        boolean isDotted = at + 2 < words.size() && between(at, ".") && between(at + 1, ".");
        return isSlashed || isDotted
                ? date(number(plain(at + 2)), number(plain(at + 1)), number(plain(at)), at, at + 2)
                : Optional.empty();
    }

    private Optional<DateInText> dayFirst(int at) {
        int month = plain(at + 1).equals("of") ? at + 2 : at + 1;
        return date(number(plain(month + 1)), month(plain(month)).orElse(0), day(plain(at)), at, month + 1);
    }

    private Optional<DateInText> monthFirst(int at) {
        return date(number(plain(at + 2)), month(plain(at)).orElse(0), day(plain(at + 1)), at, at + 2);
    }

    private Optional<DateInText> date(int year, int month, int day, int first, int last) {
        if (year < 1900 || year > 2199) {
            return Optional.empty();
        }
        try {
            LocalDate on = LocalDate.of(year, month, day);
            return Optional.of(new DateInText(firstDay(on, first), on, first, last, weekday(first)));
        } catch (DateTimeException e) {
            hasImpossible |= isMeantAsDay(month, day) && !words.get(first).isQuoted();
            return Optional.empty();
        }
    }

    /** What is further off, like 45 or month 25, may be something else than a day. */
    private static boolean isMeantAsDay(int month, int day) {
        return month >= 1 && month <= 12 && day >= 29 && day <= 31;
    }

    /** {@code Monday 3 March 2026}, {@code Monday, 3 March 2026}, {@code Monday the 3rd of March 2026}; not in what somebody is quoted with. */
    private Optional<DayOfWeek> weekday(int first) {
        int at = plain(first - 1).equals("the") ? first - 2 : first - 1;
        if (at < 0 || words.get(at).isQuoted()) {
            return Optional.empty();
        }
        String between = text.substring(words.get(at).end(), words.get(at + 1).start());
        int day = between.matches(",?\\s+") ? WEEKDAYS.indexOf(plain(at)) : -1;
        return day < 0 ? Optional.empty() : Optional.of(DayOfWeek.of(day % DAYS_OF_A_WEEK + 1));
    }

    /** {@code 7 to 9 December 2026}, {@code 7–9 December 2026}, {@code 30 November to 2 December 2026}. */
    private LocalDate firstDay(LocalDate on, int first) {
        boolean isRange = plain(first - 1).matches("to|until|and")
                || (first > 0
                        && text.substring(
                                        words.get(first - 1).end(),
                                        words.get(first).start())
                                .matches("\\s*[-\u2013]\\s*"));
        int before = plain(first - 1).matches("to|until|and") ? first - 2 : first - 1;
        Optional<Integer> month = month(plain(before));
        int day = day(plain(month.isPresent() ? before - 1 : before));
        boolean isDay = isRange && day > 0 && day <= 28;
        LocalDate from = isDay ? on.withDayOfMonth(day).withMonth(month.orElse(on.getMonthValue())) : on;
        return from.isBefore(on) ? from : on;
    }

    private boolean between(int at, String mark) {
        return text.substring(words.get(at).end(), words.get(at + 1).start()).equals(mark);
    }

    private String plain(int at) {
        return at >= 0 && at < words.size() ? words.get(at).plain() : "";
    }

    private static int day(String plain) {
        return number(plain.replaceFirst("(st|nd|rd|th)$", ""));
    }

    private static int number(String digits) {
        boolean isNumber = !digits.isEmpty()
                && digits.length() <= LONGEST_NUMBER
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return isNumber ? Integer.parseInt(digits) : -1;
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        List<String> names = WordList.named("months").entries();
        for (int i = 0; i < names.size(); i++) {
            months.put(names.get(i), i + 1);
            months.put(names.get(i).substring(0, 3), i + 1);
        }
        months.put("sept", months.get("september"));
        return months;
    }
}
