package uk.careplans.model;

/** Kinds of family time (contact). */
public enum FamilyTimeKind implements Coded {
    DIRECT("direct", "Face to face"),
    CALLS("calls", "Telephone or video calls"),
    INDIRECT("indirect", "Letters and cards"),
    NONE("none", "None at present"),
    NOT_ALLOWED("notAllowed", "Not allowed");

    private final String code;
    private final String words;

    FamilyTimeKind(String code, String words) {
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
