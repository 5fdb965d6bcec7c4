package uk.careplans.model;

/** The reason there is no score of a strengths and difficulties questionnaire (SSDA903). */
public enum NoSdqReason implements Coded {
    SDQ1("SDQ1", "No form returned as the child was aged under 4 or over 17 at the date of the last assessment"),
    SDQ2("SDQ2", "Carer refused to complete and return the questionnaire"),
    SDQ3("SDQ3", "Not possible to complete the questionnaire because of the severity of the child's disability"),
    SDQ4("SDQ4", "Other"),
    SDQ5("SDQ5", "Child or young person refuses to allow a questionnaire to be completed");

    private final String code;
    private final String words;

    NoSdqReason(String code, String words) {
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
