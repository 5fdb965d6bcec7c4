package uk.careplans.generator.template;

import uk.careplans.model.Severity;

/** What the checker advises about a form that works as it is: what it lacks, gives away, or makes hard to read. */
public enum AdviceKind implements Kind {
    /** A loop that prints and asks nothing of its items. */
    UNUSED_LOOP(
            "unused-loop",
            "<0> prints nothing of its items, so it prints the same each time. Put a field of them into it, like ${<1>}, or take the loop out."),
    /** A field that every form has to print. */
    REQUIRED_FIELD_MISSING(
            "required-field-missing",
            "\"<0>\" is required (<1>) and nowhere in this form. Put <2> where it belongs, or name \"<0>\" with the reason under \"leavesOut\" in pack.json."),
    /** A reason is given for leaving out what nobody requires. */
    OMISSION_UNKNOWN(
            "leaves-out",
            "\"leavesOut\" names \"<0>\", which is no required field. Correct its name, or take it out of pack.json."),
    /** A field is left out without a reason. */
    OMISSION_WITHOUT_REASON(
            "leaves-out",
            "\"leavesOut\" gives no reason why \"<0>\" is left out. Write the reason into pack.json, or print the field."),

    /** A field that its readers never see. */
    NEVER_SHOWN(
            "never-shown",
            "This form prints \"<0>\", which <1> is never shown (<2>): there it says that something is not included, or goes. Take it out of a form that is made for such readers."),

    // ---- what the file tells of its author

    /** Properties, data and pictures that Word keeps beside the text. */
    FOREIGN_METADATA("foreign-metadata", "<0>. It goes into no document, but everybody who gets this file has it. <1>"),

    /** Without its data, nothing tells that a photograph is to be turned. */
    PICTURE_TURNED(
            "picture-turned",
            "A photograph in this file, or in a piece that it includes, was taken with the camera turned, which only its data say. Documents hold no such data and show it as its pixels lie. Look at a document: if it lies on its side there, turn it in a program for pictures, save it, and insert it anew."),

    // ---- what makes the form hard to read

    /** A size below the smallest that most people can read. */
    TEXT_TOO_SMALL(
            "text-too-small",
            "Text is set to <1> points here<0>, which many people cannot read. Set 12 or more, best in the style and not by hand."),
    /** Colours that are too much alike. */
    LOW_CONTRAST(
            "low-contrast",
            "Text has the colour <1> on <2> here<0>: a contrast of <3> to 1, where <4> is needed. Choose colours that differ more, best in the style and not by hand."),
    /** The font's capitals. */
    ALL_CAPITALS(
            "all-capitals",
            "Text is set in capitals here<0>, which are harder to read. Take \"All caps\" and \"Small caps\" out (Home, Font)."),
    /** Aligned at both sides. */
    JUSTIFIED(
            "justified",
            "Text is justified here<0>, which makes gaps between its words and is harder to read. Align it left (Home, Align Left)."),
    /** Italics for more than a few words. */
    LONG_ITALICS(
            "long-italics",
            "A whole passage is in italics here<0>, which is harder to read. Take them out (Home, Italic), and make bold what matters."),
    /** Bold or large words without a heading's style. */
    LOOKS_LIKE_HEADING(
            "looks-like-heading",
            "This looks like a heading and has the style \"<0>\", so the list of headings and screen readers do not know it. Give it the style of a heading or of the title (Home, Styles), or take the bold or large letters out."),
    /** The first heading is not of level 1. */
    FIRST_HEADING(
            "heading-skipped", "The first heading is of level <0>. Begin with level 1 (the style \"Heading 1\")."),
    /** A level is left out. */
    HEADING_SKIPPED(
            "heading-skipped",
            "A heading of level <0> follows one of level <1>. Give it level <2>, or put the missing heading before it."),
    /** A picture that says nothing to those who cannot see it. */
    NO_ALT_TEXT(
            "no-alt-text",
            "A picture has no alternative text. Say in a sentence what it shows, or mark it as decorative (right click, View Alt Text)."),
    /** Word or a camera put the file's name there. */
    FILE_NAME_AS_ALT_TEXT(
            "no-alt-text",
            "The alternative text of a picture is a file's name. Say in a sentence what it shows, or mark it as decorative (right click, View Alt Text)."),
    /** The first row names the columns, and only by its looks. */
    NO_HEADER_ROW(
            "no-header-row",
            "The first row of this table is not marked as its heading, so screen readers do not read it out with the cells. Mark it (Layout, Repeat Header Rows)."),
    /** Rows are repeated and nothing above them names the columns. */
    NO_HEADER_ABOVE_LOOP(
            "no-header-row",
            "No row above the repeated ones names the columns of this table. Put one there, and mark it (Layout, Repeat Header Rows)."),
    /** Bullets and numbers typed by hand. */
    TYPED_LIST(
            "typed-list",
            "The \"<0>\" of this list is typed, so Word and screen readers do not know that it is a list. Take it out and make a real list (Home, <1>)."),
    /** Empty paragraphs. */
    BLANK_PARAGRAPHS(
            "blank-paragraphs",
            "<0> room here, and screen readers read <1> out. Take <1> away and give the paragraph before or after more space (Layout, Spacing)."),
    /** Blanks, tabs and breaks in a row. */
    BLANKS_FOR_LAYOUT(
            "blanks-for-layout",
            "Several <1> in a row push text into its place here<0>; it moves when a value is longer. Use a tab stop, an indent or a table."),
    /** No language anywhere in the styles. */
    NO_LANGUAGE(
            "no-language",
            "This file does not say in which language it is written, so screen readers have to guess. Choose it (Review, Language, Set Proofing Language, Set As Default).");

    private final String id;
    private final String sentences;

    AdviceKind(String id, String sentences) {
        this.id = id;
        this.sentences = sentences;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentences() {
        return sentences;
    }
}
