package uk.careplans.model;

/** Whether a family time arrangement stands now or is planned. */
public enum FamilyTimeStage implements Coded {
    CURRENT("current", "Now"),
    PROPOSED("proposed", "Proposed"),
    PERMANENT("permanent", "Long term");

    private final String code;
    private final String words;

    FamilyTimeStage(String code, String words) {
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
