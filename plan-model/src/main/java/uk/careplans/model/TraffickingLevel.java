package uk.careplans.model;

/** How sure it is that a child has been trafficked, as the Kent form asks it. */
public enum TraffickingLevel implements Coded {
    SUSPECTED("suspected", "Suspected"),
    CONFIRMED("confirmed", "Confirmed"),
    EVIDENCED("evidenced", "Evidenced");

    private final String code;
    private final String words;

    TraffickingLevel(String code, String words) {
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
