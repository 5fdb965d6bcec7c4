package uk.careplans.generator.merge;

import org.jspecify.annotations.Nullable;
import uk.careplans.generator.template.ParagraphStart;
import uk.careplans.generator.template.RepeatedList;
import uk.careplans.generator.zip.Codebook;
import uk.careplans.generator.zip.Literal;

/**
 * How a paragraph begins.
 *
 * @param list the list whose id in this round stands between the two pieces; null if there is only the first
 */
record Start(Literal xml, @Nullable RepeatedList list, Literal rest) {

    static Start of(ParagraphStart start, Codebook.Builder book) {
        return new Start(book.literal(start.xml()), start.list(), book.literal(start.rest()));
    }

    /** A start that is the same in every document. */
    static Start of(Literal xml) {
        return new Start(xml, null, xml);
    }
}
