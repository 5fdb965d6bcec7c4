package uk.careplans.generator.template;

/**
 * How the paragraphs of a long text look.
 *
 * @param first {@code w:p} with the properties of the tag's own paragraph, not closed
 * @param following the same for the paragraphs after the first: no further page break, no number or bullet of their own
 * @param bullet {@code w:p} with the list style for bullets, not closed
 * @param numberStyle the id of the list style for numbers
 * @param inCell whether they stand in a table cell, which must end in a paragraph
 */
public record ParagraphLook(
        ParagraphStart first, String following, String bullet, String numberStyle, boolean inCell) {}
