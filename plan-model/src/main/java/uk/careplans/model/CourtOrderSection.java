package uk.careplans.model;

/** The section of the Children Act 1989 under which a court decides about contact. */
public enum CourtOrderSection implements Coded {
    SECTION_8("section8", "Section 8"),
    SECTION_34("section34", "Section 34");

    private final String code;
    private final String words;

    CourtOrderSection(String code, String words) {
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
