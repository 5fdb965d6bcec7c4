package uk.careplans.model.edition;

import java.util.Map;

/** What the plan's short texts name. A test lists all others; a field that is in neither list fails the build. */
enum Tells {
    /** Who somebody is. */
    NAME,
    /** Where somebody can be met. */
    PLACE,
    /** Under which number the case is kept. */
    REFERENCE,
    /** A council, a court: known to everybody, so that the reader may see its words elsewhere, too. */
    AUTHORITY,
    /** Words that name nobody by themselves. */
    WORDS;

    private static final Map<String, Tells> FIELDS = Map.ofEntries(
            Map.entry("name", NAME),
            Map.entry("knownAs", NAME),
            Map.entry("childsWord", NAME),
            Map.entry("venue", PLACE),
            Map.entry("school", PLACE),
            Map.entry("provider", PLACE),
            Map.entry("agency", PLACE),
            Map.entry("caseReference", REFERENCE),
            Map.entry("caseNumber", REFERENCE),
            Map.entry("localAuthority", AUTHORITY),
            Map.entry("authority", AUTHORITY),
            Map.entry("team", AUTHORITY),
            Map.entry("court", AUTHORITY));

    /** What the field of this name tells. */
    static Tells of(String field) {
        return FIELDS.getOrDefault(field, WORDS);
    }
}
