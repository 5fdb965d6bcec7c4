package uk.careplans.generator.word;

/** What an author may have left in a template that is not part of the form. */
public enum LeftoverKind {
    TRACKED_CHANGE("tracked change"),
    COMMENT("comment"),
    HIDDEN_TEXT("hidden text"),
    /** What is shown, and other words for programs that cannot show it. */
    TWO_TEXTS("second text"),
    /** A control that takes its words from data in the file. */
    BOUND_CONTROL("control tied to data");

    private final String words;

    LeftoverKind(String words) {
        this.words = words;
    }

    /** What a Word author calls it. */
    public String words() {
        return words;
    }
}
