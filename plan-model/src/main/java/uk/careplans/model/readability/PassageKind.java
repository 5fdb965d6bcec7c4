package uk.careplans.model.readability;

/** What a passage of a text is for its reader. */
public enum PassageKind {
    /** Running prose: measured, and looked through for words. */
    PROSE,
    /** A heading: neither, but a term that stands in it is one of the text. */
    HEADING,
    /** What ends without a full stop: a label, a term before its explanation, a telephone number, a line of an address. Not measured. */
    LABEL
}
