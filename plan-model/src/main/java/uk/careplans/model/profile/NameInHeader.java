package uk.careplans.model.profile;

import uk.careplans.model.Coded;

/** How the header of a court plan's pages names the child. */
public enum NameInHeader implements Coded {
    NAME("name", "By name"),
    INITIALS("initials", "By initials");

    private final String code;
    private final String words;

    NameInHeader(String code, String words) {
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
