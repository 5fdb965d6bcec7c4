package uk.careplans.generator.blank;

/**
 * A stretch of a paragraph's text that waits for an answer.
 *
 * @param from its first character
 * @param to the one behind its last
 */
record Gap(int from, int to, Kind kind) {

    /** What it looks like. */
    enum Kind {
        /** A line, dots, an empty control. */
        LINE,
        /** A line or control for a date. */
        DATE,
        /** A check box. */
        BOX,
        /** {@code Yes / No}, one of which is to be struck out. */
        YES_OR_NO
    }
}
