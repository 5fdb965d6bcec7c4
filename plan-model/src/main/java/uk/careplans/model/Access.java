package uk.careplans.model;

/** Whether a kind of reader is shown what has a label. */
public enum Access implements Coded {
    YES("yes", "Shown"),
    AS_PARENTS("asParents", "Shown, unless a parent may not know it"),
    AS_PARENTS_OR_DECISION(
            "asParentsOrDecision", "Shown, unless a parent may not know it; then only by a recorded decision"),
    OWN("own", "Only what is the reader's own"),
    OWN_OR_DECISION("ownOrDecision", "What is the reader's own; the rest only by a recorded decision"),
    DECISION("decision", "Only by a recorded decision"),
    NO("no", "Never");

    private final String code;
    private final String words;

    Access(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }
}
