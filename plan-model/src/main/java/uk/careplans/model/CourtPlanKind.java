package uk.careplans.model;

/** Whether the authority asks for a care order or a supervision order. */
public enum CourtPlanKind implements Coded {
    CARE("care", "Care"),
    SUPERVISION("supervision", "Supervision");

    private final String code;
    private final String words;

    CourtPlanKind(String code, String words) {
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
