package uk.careplans.model;

/** Whether the child has been consulted, as the Kent form asks it. */
public enum ChildConsulted implements Coded {
    YES("yes", "Yes"),
    NO("no", "No"),
    TOO_YOUNG("tooYoung", "Too young");

    private final String code;
    private final String words;

    ChildConsulted(String code, String words) {
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
