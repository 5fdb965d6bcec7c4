package uk.careplans.generator.merge;

import uk.careplans.generator.template.RunLook;

/** Writes words as runs: escaped, with Word's own elements for tabs and line breaks, right-to-left stretches marked. */
final class RunWriter {

    private RunWriter() {}

    /**
     * Appends the runs of a text.
     *
     * @throws IllegalArgumentException if the text has a character that no XML file can hold; the message does not show it
     */
    static void write(String text, RunLook look, Output out) {
        int from = 0;
        while (from < text.length()) {
            boolean rightToLeft = isRightToLeft(text, from);
            int to = endOfStretch(text, from, rightToLeft);
            run(text.substring(from, to), rightToLeft ? look.rightToLeft() : look.plain(), out);
            from = to;
        }
    }

    /** Appends one run with these properties. */
    static void run(String text, String properties, Output out) {
        out.append("<w:r>").append(properties);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean special = i < text.length() && (text.charAt(i) == '\n' || text.charAt(i) == '\t');
            if (special || i == text.length()) {
                words(text.substring(from, i), out);
                from = i + 1;
            }
            if (special) {
                out.append(text.charAt(i) == '\n' ? "<w:br/>" : "<w:tab/>");
            }
        }
        out.append("</w:r>");
    }

    private static void words(String words, Output out) {
        if (!words.isEmpty()) {
            out.append("<w:t xml:space=\"preserve\">");
            out.escape(words);
            out.append("</w:t>");
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
