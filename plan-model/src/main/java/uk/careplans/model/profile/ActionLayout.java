package uk.careplans.model.profile;

import uk.careplans.model.Coded;

/** How a form shows the actions of a plan. */
public enum ActionLayout implements Coded {
    TABLE("table", "As a table"),
    IN_THE_TEXT("inTheText", "Inside the text");

    private final String code;
    private final String words;

    ActionLayout(String code, String words) {
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
