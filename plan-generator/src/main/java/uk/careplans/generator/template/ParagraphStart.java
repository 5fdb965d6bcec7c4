package uk.careplans.generator.template;

import org.jspecify.annotations.Nullable;

/**
 * The start of a paragraph with its properties.
 *
 * @param list the list whose id in this round stands between the two pieces; null if there is only the first
 */
public record ParagraphStart(String xml, @Nullable RepeatedList list, String rest) {

    /** A start that is the same in every document. */
    public static ParagraphStart of(String xml) {
        return new ParagraphStart(xml, null, "");
    }
}
