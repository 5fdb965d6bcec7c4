package uk.careplans.model;

/** Whether a wish or view was acted on. */
public enum ActedOn implements Coded {
    YES("yes", "Yes"),
    PARTLY("partly", "In part"),
    NOT_NOW("notNow", "Not now"),
    NO("no", "No"),
    NOT_KNOWN_YET("notKnownYet", "Not known yet");

    private final String code;
    private final String words;

    ActedOn(String code, String words) {
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
