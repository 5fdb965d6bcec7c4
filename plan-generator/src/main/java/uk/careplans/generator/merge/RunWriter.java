package uk.careplans.generator.merge;

/** Writes words as runs: escaped, with Word's own elements for tabs and line breaks, right-to-left stretches marked. */
final class RunWriter {

    /** Before Hebrew, the first script that runs from right to left. */
    private static final char ONLY_LEFT_TO_RIGHT = '\u0590';

    private final Output out;
    private final Phrases phrases;

    RunWriter(Output out, Phrases phrases) {
        this.out = out;
        this.phrases = phrases;
    }

    /**
     * Appends the runs of a text.
     *
     * @throws IllegalArgumentException if the text has a character that no XML file can hold; the message does not show it
     */
    void write(String text, Runs look) {
        if (isPlain(text)) {
            if (!text.isEmpty()) {
                out.write(look.plain().text());
                out.escape(text);
                out.write(phrases.textAndRunEnd);
            }
            return;
        }
        int from = 0;
        while (from < text.length()) {
            boolean rightToLeft = isRightToLeft(text, from);
            int to = endOfStretch(text, from, rightToLeft);
            run(text.substring(from, to), rightToLeft ? look.rightToLeft() : look.plain());
            from = to;
        }
    }

    /** Whether a text is one run of one element: on one line, without tabs, from left to right. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t' || (c >= ONLY_LEFT_TO_RIGHT && !isOfAnyDirection(c))) {
                return false;
            }
        }
        return true;
    }

    /** Dashes, quotation marks, dots: what Word itself puts into English. */
    private static boolean isOfAnyDirection(char c) {
        return c >= '\u2010' && c <= '\u2027';
    }

    /** Appends one run of that look. */
    void run(String text, Run look) {
        out.write(look.start());
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean special = i < text.length() && (text.charAt(i) == '\n' || text.charAt(i) == '\t');
            if (special || i == text.length()) {
                words(text.substring(from, i));
                from = i + 1;
            }
            if (special) {
                out.write(text.charAt(i) == '\n' ? phrases.lineBreak : phrases.tab);
            }
        }
        out.write(phrases.runEnd);
    }

    private void words(String words) {
        if (!words.isEmpty()) {
            out.write(phrases.text);
            out.escape(words);
            out.write(phrases.textEnd);
        }
    }

    private static int endOfStretch(String text, int from, boolean rightToLeft) {
        int lastOwn = from;
        for (int i = from; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            byte direction = Character.getDirectionality(text.codePointAt(i));
            boolean right = isRight(direction);
            if (right || direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                if (right != rightToLeft) {
                    // Spaces and signs between two scripts stay with the English around them.
                    return rightToLeft ? lastOwn : i;
                }
                lastOwn = i + Character.charCount(text.codePointAt(i));
            }
        }
        return rightToLeft ? lastOwn : text.length();
    }

    private static boolean isRightToLeft(String text, int at) {
        return isRight(Character.getDirectionality(text.codePointAt(at)));
    }

    private static boolean isRight(byte direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
