package uk.careplans.model;

/** Whether an outcome answers a need or builds on a strength. */
public enum NeedOrStrengthKind implements Coded {
    NEED("need", "Need"),
    STRENGTH("strength", "Strength");

    private final String code;
    private final String words;

    NeedOrStrengthKind(String code, String words) {
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
