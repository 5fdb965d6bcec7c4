package uk.careplans.model;

/** Where a court care plan stands in the proceedings. */
public enum CourtPlanStage implements Coded {
    INITIAL("initial", "Initial"),
    INTERIM("interim", "Interim"),
    FINAL("final", "Final");

    private final String code;
    private final String words;

    CourtPlanStage(String code, String words) {
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
