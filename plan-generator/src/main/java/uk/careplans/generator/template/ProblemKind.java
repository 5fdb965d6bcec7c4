package uk.careplans.generator.template;

import java.util.List;
import uk.careplans.model.Severity;

/**
 * Everything the checker can say about a template. Each kind has its stable id and its sentences; {@code <0>},
 * {@code <1>}, … stand for details of the template, never of a plan.
 */
public enum ProblemKind {
    /** The file cannot be read as a template at all. */
    UNREADABLE("unreadable-file", Severity.ERROR, "<0>"),
    /** A path's first step is unknown. */
    UNKNOWN_FIELD(
            "unknown-field",
            Severity.ERROR,
            "<0> is not in <1>. Look for its name in the list that \"careplans fields <2>\" prints."),
    /** A path is unknown and nearly one that is known. */
    UNKNOWN_FIELD_NEAR("unknown-field", Severity.ERROR, "<0> is not in <1>. Did you mean <2>?"),
    /** A variable of a loop is used where the loop does not reach. */
    OUTSIDE_LOOP(
            "outside-loop",
            Severity.ERROR,
            "<0> is used outside its loop. Put it between #foreach($<1> in …) and that loop's #end."),
    /** What stands behind a field is neither a field nor a formatter. */
    UNKNOWN_FORMATTER("unknown-formatter", Severity.ERROR, "<0>: <1> has no \"<2>\". It can be followed by <3>."),
    /** As above, and nearly one that is known. */
    UNKNOWN_FORMATTER_NEAR("unknown-formatter", Severity.ERROR, "<0>: <1> has no \"<2>\". Did you mean \"<3>\"?"),
    /** Something more is written behind a formatter. */
    BEHIND_FORMATTER("behind-formatter", Severity.ERROR, "<0>: nothing can follow \"<1>\". Take \"<2>\" out."),
    /** A list of several fields is printed. */
    LIST_PRINTED(
            "list-printed",
            Severity.ERROR,
            "<0> is a list: repeat it with #foreach($item in $<1>) … #end and print its fields, like ${item.<2>}."),
    /** A group of fields is printed. */
    GROUP_PRINTED("group-printed", Severity.ERROR, "<0> is a group of fields: print one of them, like <1>."),
    /** A step goes into a list. */
    INTO_LIST(
            "into-list",
            Severity.ERROR,
            "<0>: <1> is a list. Repeat it with #foreach($item in <1>) … #end and write $item.<2> inside."),
    /** A loop over what is not a list. */
    NOT_A_LIST(
            "not-a-list",
            Severity.ERROR,
            "<0> is not a list, so #foreach cannot repeat it. Use #if to keep or leave out, or name a list."),
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
    NOT_CLOSED(
            "not-closed", Severity.ERROR, "<0> is opened and never closed. Put #end in <1>, behind the words it <2>."),
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
    /** A part behind the else. */
    BEHIND_ELSE(
            "behind-else",
            Severity.ERROR,
            "<0> stands behind #else, which takes everything that is left. Move it before #else."),
    /** A block opens in a table and ends outside it or the other way round. */
    CROSSES_TABLE(
            "crosses-table",
            Severity.ERROR,
            "<0> opens on one side of a table's edge and its #end stands on the other. Put both inside the table, or both outside it."),
    /** A block begins or ends inside a hyperlink or a control. */
    CROSSES_CONTROL(
            "crosses-control",
            Severity.ERROR,
            "<0> opens inside a link or a control and its #end stands outside, or the other way round. Put both inside, or both outside."),
    /** An else in the middle of a paragraph whose if spans paragraphs, or of a row. */
    ELSE_NOT_ALONE("else-not-alone", Severity.ERROR, "<0> needs <1> of its own here, since its #if takes whole <2>."),
    /** A block ends and another begins in one paragraph with words. */
    BLOCKS_SHARE(
            "blocks-share",
            Severity.ERROR,
            "One block ends and another begins in this <0>, so it is unclear whose its words are. Put #end in a <0> of its own."),
    /** A directive or a long text in the paragraph that holds a section break. */
    IN_SECTION_BREAK(
            "in-section-break",
            Severity.ERROR,
            "<0> stands in the paragraph of a section break, which must stay. Put it in a paragraph before."),
    /** A long text inside a link. */
    LONG_TEXT_IN_LINK(
            "long-text-in-link",
            Severity.ERROR,
            "<0> is a long text and may have several paragraphs, which a link or control cannot hold. Put it in a paragraph of its own."),
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
            "<0>( has no closing bracket in this paragraph. Write it whole, like #if($placement.respite.needed)."),
    /** A foreach that does not read as one. */
    NOT_A_LOOP("not-a-loop", Severity.ERROR, "<0> is not a loop. Write it like #foreach($action in $actions)."),
    /** A condition that does not read as one. */
    NOT_A_CONDITION(
            "not-a-condition",
            Severity.ERROR,
            "<0> is not a condition. Use fields, not, and, or and brackets, like #if($placement.respite.needed and not $foreach.last)."),
    /** A misspelt directive. */
    UNKNOWN_DIRECTIVE_NEAR(
            "unknown-directive",
            Severity.ERROR,
            "#<0> is not a directive. Did you mean #<1>? To print it as it is, write \\#<0>."),
    /** A word with a bracket that is no directive. */
    UNKNOWN_DIRECTIVE(
            "unknown-directive",
            Severity.ERROR,
            "#<0>(…) is not a directive; there are #foreach, #if, #elseif, #else and #end. To print it as it is, write \\#<0>."),
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
            "Hidden text stands here. Show it (Home, Font, Hidden) or delete it, so that nothing unseen goes into a child's document.");

    private final String id;
    private final Severity severity;
    private final String sentences;

    ProblemKind(String id, Severity severity, String sentences) {
        this.id = id;
        this.severity = severity;
        this.sentences = sentences;
    }

    /** The stable id. */
    public String id() {
        return id;
    }

    /** How much it weighs. */
    public Severity severity() {
        return severity;
    }

    /** The sentences with the details put in. */
    String sentences(List<String> details) {
        String filled = sentences;
        for (int i = 0; i < details.size(); i++) {
            filled = filled.replace("<" + i + ">", details.get(i));
        }
        return filled;
    }
}
