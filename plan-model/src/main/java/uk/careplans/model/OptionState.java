package uk.careplans.model;

/** Where an option for permanence stands. */
public enum OptionState implements Coded {
    PREFERRED("preferred", "Preferred"),
    PARALLEL("parallel", "Followed in parallel"),
    CONTINGENCY("contingency", "Contingency"),
    RULED_OUT("ruledOut", "Ruled out");

    private final String code;
    private final String words;

    OptionState(String code, String words) {
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
