package uk.careplans.model.json;

import java.util.Locale;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Finding;
import uk.careplans.model.Severity;

/** Everything that can be wrong with the JSON of a plan, in the words of whoever fills it in. */
enum Fault {
    EMPTY_FILE("empty-file", "The file is empty. Give one plan in it, between { and }."),
    FILE_TOO_LARGE(
            "file-too-large", "The file has more than 10 MB. A plan is text only; check that it is the right file."),
    BYTE_ORDER_MARK("byte-order-mark", "The file begins with a byte order mark. Save it as plain UTF-8, without one."),
    NOT_UTF_8("not-utf-8", "The file is not UTF-8 text. Save it with the encoding UTF-8."),
    BROKEN_JSON(
            "broken-json",
            "The JSON is broken at line %d, column %d. Mend it there and read it again; the rest was not looked at."),
    TOO_DEEP(
            "too-deep",
            "Brackets are more than 64 levels deep at line %d, column %d. No plan is; check that it is the right file."),
    TOO_MANY_VALUES(
            "too-many-values", "The file has more than 500,000 values. No plan has; check that it is the right file."),
    TRAILING_TEXT(
            "trailing-text",
            "Something follows the end of the plan at line %d, column %d. Take it out; a file holds one plan."),
    PLAN_TYPE("plan-type", "Say what kind of plan it is: \"planType\" is %s."),
    SCHEMA_VERSION("schema-version", "Say which version of the format it is: \"schemaVersion\" is %s."),
    MISSPELT_KEY("unknown-key", "\"%s\" is not a field here. Did you mean \"%s\"?"),
    UNKNOWN_KEY("unknown-key", "This key is not a field here. Take it out, or correct its name."),
    DUPLICATE_KEY("duplicate-key", "This is written twice. Keep one, and take the other out."),
    NULL_VALUE(
            "null-value", "The word null is not an answer. Leave the key out, or write {\"doesNotApply\": \"why\"}."),
    NULL_ITEM("null-value", "The word null is not an item of a list. Take it out."),
    WITHHELD("withheld", "A plan withholds nothing; an edition does. Give the answer, or leave the key out."),
    NO_REASON("does-not-apply", "Say why it does not apply, in words that may be printed."),
    NOT_ALONE(
            "does-not-apply", "\"doesNotApply\" stands alone. Take out the other keys, or give the answer without it."),
    TEXT_EXPECTED("text-expected", "Write a text in quotation marks."),
    MARKDOWN_EXPECTED(
            "text-expected",
            "Write a text in quotation marks, or, if it is Markdown, {\"markdown\": \"the text\"} and nothing else."),
    PICTURE_EXPECTED(
            "picture-expected",
            "Write a picture as {\"base64\": \"its bytes\", \"description\": \"what it shows\"} and nothing else."),
    PICTURE_DESCRIPTION(
            "picture-description",
            "Describe the picture for those who cannot see it: one line, not blank, at most 300 characters."),
    PICTURE_UNREADABLE(
            "picture-unreadable",
            "The picture cannot be read. Give a whole PNG or JPEG in base64, in RGB and not CMYK, at most 2 MB and 16 million pixels."),
    YES_OR_NO_EXPECTED("yes-or-no-expected", "Write true or false, without quotation marks."),
    WHOLE_NUMBER_EXPECTED("whole-number-expected", "Write a whole number, like 12, without quotation marks."),
    DATE_EXPECTED("impossible-date", "Give a date that exists, in quotation marks, like \"2026-09-30\"."),
    TIME_EXPECTED("impossible-time", "Give a time of day in quotation marks, like \"14:30\"."),
    CODE_EXPECTED("unknown-code", "Write one of the codes %s in quotation marks."),
    ID_EXPECTED(
            "id-expected",
            "Give this an id in quotation marks: 1 to 24 letters, digits, hyphens and underscores, starting with a letter."),
    REFERENCE_EXPECTED("id-expected", "Write the id of one %s of this plan in quotation marks."),
    FIELDS_EXPECTED("fields-expected", "Write the fields that belong here between { and }."),
    LIST_EXPECTED("list-expected", "Write a list between [ and ], even for one item."),
    TOO_MANY_ITEMS("too-many-items", "The list has more than 1,000 items. Shorten it."),
    ILLEGAL_CHARACTER("illegal-character", "Take out the character U+%04X, which no Word document can hold."),
    MORE_FINDINGS("more-findings", "There are more than 1,000 findings. Mend these first, and read the plan again.");

    private final String id;
    private final String sentences;

    Fault(String id, String sentences) {
        this.id = id;
        this.sentences = sentences;
    }

    String id() {
        return id;
    }

    /** What is wrong and what to do, with a place for each detail. */
    String sentences() {
        return sentences;
    }

    /** The finding of this fault at this path, with its details: never a value from the plan. */
    Finding at(FieldPath path, Object... details) {
        return new Finding(path, id, Severity.ERROR, String.format(Locale.ROOT, sentences, details));
    }
}
