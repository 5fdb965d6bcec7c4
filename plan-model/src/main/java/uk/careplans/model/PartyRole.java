package uk.careplans.model;

/** The part somebody has in court proceedings. */
public enum PartyRole implements Coded {
    APPLICANT("applicant", "Applicant"),
    RESPONDENT("respondent", "Respondent"),
    INTERVENER("intervener", "Intervener");

    private final String code;
    private final String words;

    PartyRole(String code, String words) {
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
