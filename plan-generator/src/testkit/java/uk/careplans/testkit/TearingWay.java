package uk.careplans.testkit;

/** The ways in which Word tears or spoils a typed tag. */
public enum TearingWay {
    /** The spelling checker marks a piece. */
    PROOF_ERROR,
    /** Typed in different sittings: runs that differ in their rsid. */
    SITTINGS,
    /** The later pieces are formatted otherwise. */
    FORMATTING,
    /** A bookmark begins in the tag and ends after it. */
    BOOKMARK,
    /** A comment on the later part of the tag; in the body only. */
    COMMENT,
    /** The page ended here when Word last looked. */
    RENDERED_PAGE_BREAK,
    /** A line break inside; not in references without braces, which it would end. */
    LINE_BREAK,
    /** A piece was inserted with changes tracked. */
    INSERTED,
    /** Something else was deleted from it with changes tracked. */
    DELETED,
    /** A piece is in a content control. */
    CONTROL,
    /** Blanks in the tag do not break. */
    NO_BREAK_SPACE,
    /** A blank without width inside; not in references without braces. */
    ZERO_WIDTH_SPACE,
    /** An optional hyphen inside, as an element; not in references without braces. */
    SOFT_HYPHEN,
    /** Directives begin with a capital, as the beginning of a sentence or cell. */
    CAPITAL,
    /** Every character is a run. */
    EVERY_CHARACTER,
    /** The tag is the name of a MERGEFIELD, and its instruction is split. */
    MERGE_FIELD,
    /** The tag is the name of a MERGEFIELD in its short form. */
    SIMPLE_MERGE_FIELD
}
