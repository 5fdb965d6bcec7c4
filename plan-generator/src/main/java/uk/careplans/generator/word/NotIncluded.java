package uk.careplans.generator.word;

/**
 * Why a piece does not stand where a paragraph asks for it.
 *
 * @param reason what kept it out
 * @param detail what is wrong with the piece, for {@link Reason#UNREADABLE}; else empty
 */
public record NotIncluded(Reason reason, String detail) {

    /** What kept a piece out. */
    public enum Reason {
        /** There is no such piece. */
        UNKNOWN,
        /** It would, in the end, include itself. */
        CIRCLE,
        /** The form includes more pieces than any form needs. */
        TOO_MANY,
        /** It has something that cannot be taken over. */
        HOLDS_NOTES,
        /** It is not a Word file that can be used. */
        UNREADABLE
    }

    static NotIncluded because(Reason reason) {
        return new NotIncluded(reason, "");
    }
}
