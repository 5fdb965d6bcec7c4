package uk.careplans.model.check.words;

import java.util.List;
import java.util.regex.Pattern;

/** Finds what a template leaves in a text: placeholders, guidance in brackets, blanks to fill in. One walk over the text for each placeholder. */
public final class Leftovers {

    private static final List<String> PLACEHOLDERS =
            WordList.named("placeholders").entries();
    private static final WordList BEGINNINGS = WordList.named("guidance-beginnings");
    private static final int LONGEST_GUIDANCE = 300;
    private static final int LONGEST_NAME = 40;

    private Leftovers() {}

    /** The whole text; a sentence may say that a hospital has yet to confirm something. */
    private static final Pattern ANNOUNCED =
            Pattern.compile("(date |time |venue |details )?to be (confirmed|agreed|arranged|advised)\\.?");

    /** The name of a field, as programs that fill in letters write it: {@code <<name>>}, {@code {name}}. Somebody may write of {@code ${name}}. */
    private static final Pattern TAG = Pattern.compile(
            "<<\\s{0,3}[\\p{L}_][\\p{L}\\p{N}_. -]{0,39}>>|(?<!\\$)\\{\\s{0,3}[\\p{L}_][\\p{L}\\p{N}_. -]{0,39}\\}");

    /** Whether something is left of a template in the text, outside what somebody is quoted with. */
    public static boolean isIn(String text) {
        String plain = Word.plain(withoutQuotations(text));
        return (!text.isBlank()
                        && text.strip().chars().allMatch(mark -> " .\u2026-\u2013\u2014?_*/".indexOf(mark) >= 0))
                || ANNOUNCED.matcher(plain.strip()).matches()
                || plain.contains("___")
                || PLACEHOLDERS.stream().anyMatch(placeholder -> has(plain, placeholder))
                || hasGuidance(plain, '[', ']', LONGEST_GUIDANCE)
                || hasGuidance(plain, '<', '>', LONGEST_NAME)
                || TAG.matcher(plain).find();
    }

    /** The words of a child, with xxx at the end, are no template's. */
    private static String withoutQuotations(String text) {
        StringBuilder kept = new StringBuilder(text);
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            boolean closes = mark == '\u201D' || mark == '"';
            if (open >= 0 && closes) {
                for (int j = open; j <= i; j++) {
                    kept.setCharAt(j, '"');
                }
                open = -1;
            } else if (mark == '\u201C' || mark == '"') {
                open = i;
            } else if (mark == '\n') {
                open = -1;
            }
        }
        return kept.toString();
    }

    private static boolean has(String plain, String placeholder) {
        int at = plain.indexOf(placeholder);
        while (at >= 0) {
            int end = at + placeholder.length();
            if ((at == 0 || !Character.isLetterOrDigit(plain.charAt(at - 1)))
                    && (end == plain.length() || !Character.isLetterOrDigit(plain.charAt(end)))) {
                return true;
            }
            at = plain.indexOf(placeholder, at + 1);
        }
        return false;
    }

    /** A link of Markdown is no guidance. */
    private static boolean hasGuidance(String plain, char opens, char closes, int longest) {
        int open = plain.indexOf(opens);
        int close = -1;
        while (open >= 0) {
            close = close > open ? close : plain.indexOf(closes, open);
            if (close < 0) {
                return false;
            }
            boolean isLink = close + 1 < plain.length() && plain.charAt(close + 1) == '(';
            if (close - open <= longest && !isLink && isGuidance(plain.substring(open + 1, close), opens)) {
                return true;
            }
            open = plain.indexOf(opens, open + 1);
        }
        return false;
    }

    private static boolean isGuidance(String inside, char opens) {
        List<Sentence> sentences = Prose.sentences(inside);
        if (sentences.isEmpty()) {
            return opens == '[' && inside.chars().allMatch(mark -> " ._\u2026".indexOf(mark) >= 0);
        }
        return BEGINNINGS.has(sentences.get(0).words().get(0));
    }
}
