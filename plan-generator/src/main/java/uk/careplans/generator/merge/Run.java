package uk.careplans.generator.merge;

import uk.careplans.generator.zip.Codebook;
import uk.careplans.generator.zip.Literal;

/**
 * The start of a run of a certain look.
 *
 * @param start {@code w:r} with its properties
 * @param text the same with the start of a {@code w:t}
 */
record Run(Literal start, Literal text) {

    static final String TEXT = "<w:t xml:space=\"preserve\">";

    /**
     * @param properties {@code w:rPr}, or nothing
     */
    static Run of(String properties, Codebook.Builder book) {
        String start = "<w:r>" + properties;
        return new Run(book.rareLiteral(start), book.literal(start + TEXT));
    }

    /** The start of a run that few documents have. */
    static Run rare(String properties, Codebook.Builder book) {
        String start = "<w:r>" + properties;
        return new Run(book.rareLiteral(start), book.rareLiteral(start + TEXT));
    }
}
