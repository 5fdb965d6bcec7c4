package uk.careplans.model;

/** The child's gender, as the Kent form asks it. */
public enum Gender implements Coded {
    FEMALE("female", "Female"),
    MALE("male", "Male"),
    IN_OWN_WORDS("inOwnWords", "Described in the child's own words");

    private final String code;
    private final String words;

    Gender(String code, String words) {
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
