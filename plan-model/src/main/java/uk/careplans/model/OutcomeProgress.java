package uk.careplans.model;

/** What a review found of an outcome. */
public enum OutcomeProgress implements Coded {
    IN_FULL("inFull", "Achieved in full"),
    PARTLY("partly", "Partially achieved"),
    NOT("not", "Not achieved");

    private final String code;
    private final String words;

    OutcomeProgress(String code, String words) {
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
