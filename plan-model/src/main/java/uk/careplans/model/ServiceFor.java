package uk.careplans.model;

/** For whom a service is. */
public enum ServiceFor implements Coded {
    CHILD("child", "The child"),
    PARENTS("parents", "The parents and family"),
    CARERS("carers", "The carers");

    private final String code;
    private final String words;

    ServiceFor(String code, String words) {
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
