package uk.careplans.generator.template;

import java.util.List;

/**
 * How the paragraphs of a long text look.
 *
 * @param first {@code w:p} with the properties of the tag's own paragraph, not closed
 * @param following the same for the paragraphs after the first: no further page break, no number or bullet of their own
 * @param bullet {@code w:p} with the list style for bullets, not closed
 * @param numberStyle the id of the list style for numbers
 * @param lists how items of lists in lists look
 * @param spans how bold and italic words and links look, by {@link #kindOf}
 * @param inCell whether they stand in a table cell, which must end in a paragraph
 */
public record ParagraphLook(
        ParagraphStart first,
        String following,
        String bullet,
        String numberStyle,
        ListLook lists,
        List<RunLook> spans,
        boolean inCell) {

    static final int BOLD = 1;
    static final int ITALIC = 2;
    static final int LINK = 4;
    static final int SPANS = 8;

    /** Takes a copy. */
    public ParagraphLook {
        spans = List.copyOf(spans);
    }

    /** Which of the {@link #spans} words have. */
    public static int kindOf(boolean bold, boolean italic, boolean link) {
        return (bold ? BOLD : 0) + (italic ? ITALIC : 0) + (link ? LINK : 0);
    }
}
