package uk.careplans.model.json;

/**
 * What texts look like, as regular expressions that mean the same to ECMA-262, Java and Python: no shorthand, since each
 * has its own idea of white space.
 */
final class SchemaText {

    /** What no Word document can hold; half a surrogate pair is left out, since it is not even JSON to many readers. */
    private static final String UNLAWFUL = "\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF";

    private static final String BREAKS = "\\n\\r\\u0085\\u2028\\u2029";
    private static final String SPACES = "\\t \\u1680\\u2000-\\u2006\\u2008-\\u200A\\u205F\\u3000";
    private static final String SPACES_THAT_DO_NOT_BREAK = "\\u00A0\\u2007\\u202F";

    static final String DATE = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
    static final String TIME = "^([01][0-9]|2[0-3]):[0-5][0-9]$";
    static final String BASE64 = "^[A-Za-z0-9+/]+={0,2}$";
    static final String LINE = without(BREAKS, SPACES + SPACES_THAT_DO_NOT_BREAK);
    static final String NARRATIVE = without("", "\\t\\n\\r ");
    static final String REASON = without("", SPACES + "\\n\\r\\u2028\\u2029");
    static final String DESCRIPTION = without("\\n\\r", SPACES + "\\u2028\\u2029");

    private SchemaText() {}

    /** No character of the first kind anywhere, and one at least that is not of the second. */
    private static String without(String never, String blank) {
        String any = "[^" + UNLAWFUL + never + "]*";
        return "^" + any + "[^" + UNLAWFUL + never + blank + "]" + any + "$";
    }
}
