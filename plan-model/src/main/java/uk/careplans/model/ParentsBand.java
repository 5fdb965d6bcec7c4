package uk.careplans.model;

/** How plainly something is written for a parent. */
public enum ParentsBand implements ReadingBand {
    PARENT("parent", "plain", "For a parent, in plain words"),
    PARENT_EASY_READ("parentEasyRead", "easyRead", "For a parent, in easy read");

    private final String code;
    private final String field;
    private final String words;

    ParentsBand(String code, String field, String words) {
        this.code = code;
        this.field = field;
        this.words = words;
    }

    /** The field of {@link Plainly} that is in this band. */
    public String field() {
        return field;
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
