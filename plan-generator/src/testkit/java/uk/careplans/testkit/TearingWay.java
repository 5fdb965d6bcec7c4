package uk.careplans.testkit;

import java.util.EnumSet;
import java.util.Set;

/** The ways in which Word, and the people who use it, tear or spoil a typed tag. */
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
    SIMPLE_MERGE_FIELD,
    /** The tag is the name of a MERGEFIELD, between quotation marks that Word made curly. */
    SMART_QUOTES,
    /** The first letter of a path is a capital, as at the beginning of a sentence. */
    CAPITAL_PATH,
    /** A piece is in another language, and not spell-checked. */
    LANGUAGE,
    /** Word took a piece for the name of a place. */
    SMART_TAG,
    /** Word took a piece for an address and made it a link. */
    HYPERLINK,
    /** A piece with a direction of its own. */
    DIRECTION,
    /** A piece whose direction is forced. */
    FORCED_DIRECTION,
    /** A piece may be edited by everyone in a protected document. */
    PERMISSION,
    /** A piece was moved here with changes tracked. */
    MOVED,
    /** Something hidden inside, which the checker must say. */
    HIDDEN,
    /** The tag begins in a content control and ends after it. */
    CONTROL_AT_START,
    /** A piece is in a content control in a content control. */
    CONTROL_IN_CONTROL,
    /** A bookmark begins in one tag and ends in the next. */
    BOOKMARK_ACROSS,
    /** A page break inside: no tag any more, which the checker must say. Not in references without braces, which it ends. */
    PAGE_BREAK,
    /** Enter was pressed inside: no tag any more, which the checker must say. Not in references without braces. */
    PARAGRAPH_END;

    /** The ways after which a template means the same; after the others it has an error. */
    public static Set<TearingWay> healed() {
        return EnumSet.complementOf(EnumSet.of(HIDDEN, PAGE_BREAK, PARAGRAPH_END));
    }
}
