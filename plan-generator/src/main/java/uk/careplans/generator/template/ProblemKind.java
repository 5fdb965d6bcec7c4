package uk.careplans.generator.template;

import uk.careplans.model.Severity;

/**
 * Everything that can be wrong with the tags of a template, and what its author left in it. What the checker only
 * advises is in {@link AdviceKind}.
 */
public enum ProblemKind implements Kind {
    /** The file cannot be read as a template at all. */
    UNREADABLE("unreadable-file", Severity.ERROR, "<0>"),
    /** A path leads to no field. */
    UNKNOWN_FIELD(
            "unknown-field",
            Severity.ERROR,
            "<0> is not in <1>. Look for its name in the list that \"careplans fields <2>\" prints."),
    /** A path leads to no field, and is nearly one that does. */
    UNKNOWN_FIELD_NEAR("unknown-field", Severity.ERROR, "<0> is not in <1>. Did you mean <2>?"),
    /** The items of a loop have no such field. */
    NOT_IN_ITEM(
            "unknown-field",
            Severity.ERROR,
            "<0>: the items of <1> have no \"<2>\". Look for their fields in the list that \"careplans fields <3>\" prints."),
    /** The items of a loop have no such field, but those of another loop around it do. */
    OTHER_LOOP("unknown-field", Severity.ERROR, "<0>: the items of <1> have no \"<2>\". Did you mean <3>?"),
    /** A variable of a loop is used where the loop does not reach. */
    OUTSIDE_LOOP(
            "outside-loop",
            Severity.ERROR,
            "<0> is used outside its loop. Put it between #foreach($<1> in …) and the #end of that loop."),
    /** Something unknown is written after a field. */
    UNKNOWN_FORMATTER(
            "unknown-formatter",
            Severity.ERROR,
            "<0>: \"<2>\" cannot follow a field of the type \"<1>\". These can: <3>."),
    /** As above, and nearly one that is known. */
    UNKNOWN_FORMATTER_NEAR(
            "unknown-formatter",
            Severity.ERROR,
            "<0>: \"<2>\" cannot follow a field of the type \"<1>\". Did you mean \"<3>\"?"),
    /** Something is written after a field that nothing can follow. */
    BEHIND_FIELD(
            "unknown-formatter",
            Severity.ERROR,
            "<0>: nothing can follow a field of the type \"<1>\". Take \"<2>\" out."),
    /** Something more is written after a formatter. */
    BEHIND_FORMATTER("behind-formatter", Severity.ERROR, "<0>: nothing can follow \"<1>\". Take \"<2>\" out."),
    /** {@code $foreach.cuont}. */
    UNKNOWN_COUNTER(
            "unknown-formatter",
            Severity.ERROR,
            "<0>: $foreach can be followed by .count, and in a condition by .first or .last."),
    /** A list of several fields is printed. */
    LIST_PRINTED(
            "list-printed",
            Severity.ERROR,
            "<0> is a list: repeat it with #foreach($item in $<1>) … #end and print the fields of its items, like ${item.<2>}."),
    /** A group of fields is printed. */
    GROUP_PRINTED("group-printed", Severity.ERROR, "<0> is a group of fields: print one of them, like <1>."),
    /** A step goes into a list. */
    INTO_LIST(
            "into-list",
            Severity.ERROR,
            "<0>: <1> is a list. Repeat it with #foreach($item in <1>) … #end and print <2> in between."),
    /** An item is named by what cannot be an id. */
    NOT_AN_ID(
            "not-an-id",
            Severity.ERROR,
            "<0>: \"<1>\" is too long for the id of one of <2>. Choose one of at most <3> letters, digits and hyphens."),
    /** A loop over what is not a list. */
    NOT_A_LIST(
            "not-a-list",
            Severity.ERROR,
            "<0> is not a list, so #foreach cannot repeat it. Name a list, or use #if to keep or leave out."),
    /** A condition is printed. */
    CONDITION_PRINTED("condition-printed", Severity.ERROR, "<0> is a condition: use it in #if(<1>)."),
    /** A loop's variable has the name of a field or of another loop's variable. */
    NAME_TAKEN(
            "name-taken",
            Severity.ERROR,
            "#foreach($<0> in …): the name \"<0>\" already means something here. Choose another, like $<1>."),
    /** {@code $foreach} outside a loop. */
    NO_LOOP("no-loop", Severity.ERROR, "<0> is used outside every loop. Put it between #foreach(…) and #end."),
    /** A block has no end. */
    NOT_CLOSED("not-closed", Severity.ERROR, "<0> is opened and never closed. Put #end in <1>, after what it <2>."),
    /** An end closes nothing. */
    END_WITHOUT_BLOCK(
            "end-without-block",
            Severity.ERROR,
            "#end closes nothing here. Take it out, or put the missing #if(…) or #foreach(…) before it."),
    /** An else outside an if. */
    ELSE_WITHOUT_IF(
            "else-without-if",
            Severity.ERROR,
            "<0> belongs between #if(…) and its #end. Take it out, or put the missing #if(…) before it."),
    /** A part after the else. */
    BEHIND_ELSE(
            "behind-else",
            Severity.ERROR,
            "<0> comes after #else, which takes everything that is left. Move it before #else."),
    /** A block opens in a table and ends outside it or the other way round. */
    CROSSES_TABLE(
            "crosses-table",
            Severity.ERROR,
            "<0> opens on one side of a table's edge and its #end stands on the other. Put both inside the table, or both outside it."),
    /** A block begins or ends inside a hyperlink, a control or a text box. */
    CROSSES_CONTROL(
            "crosses-control",
            Severity.ERROR,
            "The parts of this <0> … #end stand partly inside a link, a control or a text box and partly outside. Put all of them inside, or all outside."),
    /** The mark of a footnote or endnote in a loop. */
    NOTE_REPEATED(
            "note-repeated",
            Severity.ERROR,
            "<0> repeats the mark of a footnote or endnote, and Word wants a note of its own for each mark. Put the words of the note into the text, or its mark outside the loop."),
    /** A block begins or ends inside a field of Word. */
    CROSSES_FIELD(
            "crosses-field",
            Severity.ERROR,
            "<0> begins or ends inside a Word field, such as a table of contents or a page number. Put the whole field inside, or outside."),
    /** An else in the middle of a paragraph whose if spans paragraphs, or of a row. */
    ELSE_NOT_ALONE("else-not-alone", Severity.ERROR, "<0> needs <1> of its own here, since its #if takes whole <2>."),
    /** A block ends and another begins in one paragraph or row with words. */
    BLOCKS_SHARE(
            "blocks-share",
            Severity.ERROR,
            "One block ends and another begins in this <0>, so it is unclear whose its words are. Put #end in a <0> of its own."),
    /** Columns that are no columns of one table. */
    COLUMNS_UNCLEAR(
            "columns-unclear",
            Severity.ERROR,
            "<0> takes columns of a table. Put it into the first cell of those columns and its #end into the last, in one row of one table."),
    /** Columns that only some rows would have. */
    COLUMNS_IN_ROWS(
            "columns-in-rows",
            Severity.ERROR,
            "<0> stands in a row that a #foreach or #if takes, but columns go through all rows. Put it into a row outside that block."),
    /** A merged cell half inside the columns. */
    COLUMNS_CUT(
            "columns-cut",
            Severity.ERROR,
            "A merged or missing cell in row <1> lies half inside the columns that <0> takes. Split it in Word (Layout, Split Cells), or merge it over all of them and one more."),
    /** An else between columns. */
    ELSE_IN_COLUMNS(
            "else-in-columns",
            Severity.ERROR,
            "<0> cannot part columns. Close the #columnsif with #end, and put the other columns into a second #columnsif(not …) … #end."),
    /** Blocks in blocks in blocks. */
    TOO_DEEP(
            "too-deep",
            Severity.ERROR,
            "<0> stands inside <1> other blocks. Nest fewer blocks, for instance with \"and\"."),
    /** No form has so long a paragraph. */
    TEXT_TOO_LONG(
            "text-too-long",
            Severity.ERROR,
            "There is a $ or # in this text, which is longer than <0> characters, so tags are not looked for. Make several paragraphs of it."),
    /** No form has so many tags. */
    TOO_MANY_TAGS(
            "too-many-tags",
            Severity.ERROR,
            "The file has more than <0> tags up to here. Take out what is not part of the form, or make several forms of it."),
    /** An else or a long text in the paragraph that holds a section break. */
    IN_SECTION_BREAK(
            "in-section-break",
            Severity.ERROR,
            "<0> stands in a paragraph that ends with a section break, which must stay. Put it in a paragraph of its own before that one."),
    /** A long text inside a link. */
    LONG_TEXT_IN_LINK(
            "long-text-in-link",
            Severity.ERROR,
            "<0> is a long text and may have several paragraphs, which a link or control cannot hold. Put it in a paragraph of its own."),
    /** A tag where none is read. */
    NOT_READ_HERE(
            "tag-not-read-here",
            Severity.ERROR,
            "<0> stands in <1>, where no tag is read. Put it into the text of the page, or take it out."),
    /** Check boxes in an alternative text. */
    BOXES_IN_WORDS(
            "boxes-in-words",
            Severity.ERROR,
            "<0> prints check boxes, and this text can hold nothing but words. Print the field itself, without \".boxes\" or \".is\"."),
    /** A picture in an alternative text that is not that of a placeholder. */
    PICTURE_IN_WORDS(
            "picture-in-words",
            Severity.ERROR,
            "<0> is a picture, and this text can hold nothing but words. To have it in place of another picture, let <0> be all of that picture's alternative text."),
    /** A picture that the pack does not have. */
    UNKNOWN_PICTURE(
            "unknown-picture",
            Severity.ERROR,
            "<0>: there is no picture of that name. The folder \"pictures\" beside the form has <1>."),
    /** As above, and nearly one that it has. */
    UNKNOWN_PICTURE_NEAR(
            "unknown-picture", Severity.ERROR, "<0>: there is no picture of that name. Did you mean #picture(<1>)?"),
    /** Words that the pack does not have. */
    UNKNOWN_WORDS(
            "unknown-words",
            Severity.ERROR,
            "<0>: the pack has no words of that name. Its pack.json has, under \"words\" and \"own\": <1>."),
    /** As above, and nearly some that it has. */
    UNKNOWN_WORDS_NEAR(
            "unknown-words", Severity.ERROR, "<0>: the pack has no words of that name. Did you mean #words(<1>)?"),
    /** Words of the pack within words of the pack. */
    WORDS_IN_WORDS(
            "words-in-words",
            Severity.ERROR,
            "<0> stands in words of the pack themselves. Write the words there in full: they may hold fields, but no #words."),
    /** What the council decides is printed. */
    PROFILE_PRINTED(
            "condition-printed",
            Severity.ERROR,
            "<0> is what the council decides, and no answer of the plan: use it in #if(<1>)."),
    /** The council's profile has no such field. */
    NOT_IN_PROFILE(
            "unknown-field",
            Severity.ERROR,
            "<0>: the council's profile has no \"<1>\". Its fields are in the list that \"careplans schema council-profile\" prints."),
    /** The form is for readers to whom nothing is explained. */
    NO_BIG_WORDS(
            "no-big-words",
            Severity.ERROR,
            "<0>: only a form for an age or for parents explains hard words. Give the form its \"band\" in pack.json (check-form: --band), or take this out."),
    /** The address of a link begins with data. */
    LINK_ADDRESS(
            "link-address",
            Severity.ERROR,
            "A link leads to \"<0>\". Begin its address with \"mailto:\", \"tel:\" or a whole web site, like \"https://www.example.gov.uk/\", before any field; or let one field be all of it."),
    /** A field of Word that changes. */
    FIELD_CHANGES(
            "field-changes",
            Severity.WARNING,
            "Word works out the field <0> anew when somebody opens or prints the document, so it will not say then what it says now. Type the words, or print a field of the plan, like ${plan.date}."),
    /** A table of contents that cannot be made. */
    CONTENTS_NOT_MADE(
            "contents-not-made",
            Severity.ERROR,
            "The table of contents {<0>} cannot be made for each document: it lists something else than headings, or other text stands in its first or last paragraph. Insert it anew in Word (References, Table of Contents)."),
    /** A reference to a bookmark that is not there. */
    REFERENCE_LOST(
            "reference-lost",
            Severity.ERROR,
            "A cross-reference leads to \"<0>\", which is no bookmark of this document. Insert it anew in Word (References, Cross-reference), or take it out."),
    /** A page or paragraph number that Word works out. */
    NUMBER_NOT_KNOWN(
            "number-not-known",
            Severity.WARNING,
            "The field {<0>} shows a number that only Word can work out, so documents show the template's number until their fields are updated. Refer to the words instead (Insert reference to: Heading text)."),
    /** A field is opened and its closing brace is missing. */
    FIELD_NOT_CLOSED(
            "field-not-closed",
            Severity.ERROR,
            "\"<0>…\" opens a field with ${ and has no } in this paragraph. Write the field whole, like ${child.name}."),
    /** {@code $!{child.name}}. */
    QUIET_FIELD(
            "quiet-field",
            Severity.ERROR,
            "A field has no \"!\" here. Write ${<0>}; a field without a value prints the words your council chose for that."),
    /** {@code ${child name}}. */
    NOT_A_PATH(
            "not-a-path",
            Severity.ERROR,
            "${<0>} is not a field's name. Names are letters and digits with dots between them, like ${child.dateOfBirth}. To print a dollar sign, write \\$."),
    /** A bracket without its partner. */
    BRACKET_NOT_CLOSED(
            "bracket-not-closed",
            Severity.ERROR,
            "#<0>( has no closing bracket in this paragraph. Write it whole, like <1>."),
    /** A directive without its brackets. */
    BRACKETS_MISSING(
            "brackets-missing",
            Severity.ERROR,
            "#<0> needs brackets right after it, like <1>. To print it as it is, write \\#<0>."),
    /** A foreach that does not read as one. */
    NOT_A_LOOP("not-a-loop", Severity.ERROR, "<0> is not a loop. Write it like #<1>($action in $actions)."),
    /** A condition that does not read as one. */
    NOT_A_CONDITION(
            "not-a-condition",
            Severity.ERROR,
            "<0> is not a condition. Use fields, not, and, or and brackets, like #<1>($placement.respite.needed and not $foreach.last)."),
    /** A comparison where a condition belongs. */
    COMPARISON(
            "not-a-condition",
            Severity.ERROR,
            "<0> compares, and a condition only asks. Ask for a choice by its code, like $legal.status.is.C1, and whether there is an answer by the field alone, like $child.knownAs."),
    /** {@code #unless(…)}. */
    NEGATED_DIRECTIVE(
            "unknown-directive",
            Severity.ERROR,
            "#<0> is not a tag. Write #if(not $…) … #end. To print it as it is, write \\#<0>."),
    /** An include that names nothing. */
    NOT_A_NAME("not-a-name", Severity.ERROR, "<0> names no file. Write it like <1>."),
    /** An include of a piece that there is not. */
    UNKNOWN_PIECE(
            "unknown-piece",
            Severity.ERROR,
            "<0>: there is no piece of that name to include. The folder \"pieces\" beside the form has <1>."),
    /** As above, and nearly one that there is. */
    UNKNOWN_PIECE_NEAR(
            "unknown-piece",
            Severity.ERROR,
            "<0>: there is no piece of that name to include. Did you mean #include(<1>)?"),
    /** An include among words. */
    INCLUDE_NOT_ALONE(
            "include-not-alone",
            Severity.ERROR,
            "<0> stands beside something else. Put it in a paragraph of its own, whose place the piece takes."),
    /** A piece that includes itself. */
    PIECE_CIRCLE(
            "piece-circle",
            Severity.ERROR,
            "<0> stands in a piece that is itself included by that piece, so there would be no end. Take it out."),
    /** Pieces without number. */
    TOO_MANY_PIECES(
            "too-many-pieces",
            Severity.ERROR,
            "<0> is one piece too many: a form may include 50, with those that its pieces include."),
    /** A piece with footnotes. */
    PIECE_WITH_NOTES(
            "piece-with-notes",
            Severity.ERROR,
            "<0>: the piece has footnotes or endnotes, which cannot be included. Put their words into its text."),
    /** A piece that is no usable Word file. */
    PIECE_UNREADABLE("unreadable-piece", Severity.ERROR, "<0>: <1>"),
    /** A misspelt directive. */
    UNKNOWN_DIRECTIVE_NEAR(
            "unknown-directive",
            Severity.ERROR,
            "#<0> is not a tag. Did you mean #<1>? To print it as it is, write \\#<0>."),
    /** A word with a bracket that is no directive. */
    UNKNOWN_DIRECTIVE(
            "unknown-directive",
            Severity.ERROR,
            "#<0>(…) is not a tag; there are #foreach, #if, #elseif, #else, #columns, #columnsif, #end, #include, #picture and #words. To print it as it is, write \\#<0>."),
    /** A tag of another program. */
    OTHER_SYNTAX("other-syntax", Severity.ERROR, "<0> is no tag here and would be printed as it stands. Write <1>."),
    /** A MERGEFIELD whose name is no tag. */
    MERGE_FIELD(
            "merge-field",
            Severity.ERROR,
            "The merge field \"<0>\" is not a tag. Name it like ${child.name}, or take it out."),
    /** Tracked changes. */
    TRACKED_CHANGE(
            "tracked-change",
            Severity.WARNING,
            "A tracked change is still open. It is read as if accepted and never copied; accept or reject it in Word (Review, Accept)."),
    /** Comments. */
    COMMENT(
            "comment",
            Severity.WARNING,
            "A comment is attached here. It is never copied into a document; delete it in Word (Review, Delete) when it is settled."),
    /** Hidden text. */
    HIDDEN_TEXT(
            "hidden-text",
            Severity.ERROR,
            "There is hidden text here. Show it (Home, Font, Hidden) or delete it, so that nothing unseen goes into a child's document."),
    /** Another text for older programs. */
    TWO_TEXTS(
            "two-texts",
            Severity.ERROR,
            "A box here holds two texts: the one that is shown, and another for older programs. Delete the box, draw it anew in Word, and type its text."),
    /** A control that takes its words from data in the file. */
    BOUND_CONTROL(
            "bound-control",
            Severity.WARNING,
            "A control here takes its words from data in the file, which no document is given; what it shows now stays. Take the control out (right click, Remove Content Control).");

    private final String id;
    private final Severity severity;
    private final String sentences;

    ProblemKind(String id, Severity severity, String sentences) {
        this.id = id;
        this.severity = severity;
        this.sentences = sentences;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String sentences() {
        return sentences;
    }
}
