package uk.careplans.generator.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words of a form that an answer may belong to.
 *
 * @param words the question
 * @param around what says more about it, the nearest first
 * @param heading whether it is a heading, which guidance may follow
 */
record Label(String words, List<String> around, boolean heading) {

    private static final Pattern GUIDANCE = Pattern.compile(
            "(?i)^(?:\\(|\\[|\\*|please\\b|note\\b|include\\b|consider\\b|think about\\b|refer to\\b|guidance\\b|see\\b|use this\\b"
                    + "|remember\\b|this section\\b|for example\\b|e\\.g\\b|you should\\b|complete\\b).*",
            Pattern.DOTALL);

    /** Takes a copy. */
    Label {
        around = List.copyOf(around);
    }

    /** Whether words below a heading only say how to answer it. */
    static boolean isGuidance(String words) {
        return GUIDANCE.matcher(words.strip()).matches();
    }

    Label with(String guidance) {
        List<String> more = new ArrayList<>(around);
        more.add(0, guidance);
        return new Label(words, more, heading);
    }

    /** Whether a text shows nothing; Word's own spaces do not. */
    static boolean isBlank(String text) {
        return text.replace('\u00A0', ' ').isBlank();
    }

    /** A question's words without its number, its colon and the blanks around it. */
    static String clean(String words) {
        return words.replaceAll("[\\uFFFC\\n\\t\\u00A0]+", " ")
                .replaceAll(" {2,}", " ")
                .strip()
                .replaceFirst("^(?:[Qq]\\.? ?)?\\(?(?:\\d{1,2}(?:\\.\\d{1,2})*|[a-h])[.)]? (?=\\S)", "")
                .replaceFirst("^[-–•*]+ ?", "")
                .replaceFirst("[ :;–-]+$", "")
                .strip();
    }
}
