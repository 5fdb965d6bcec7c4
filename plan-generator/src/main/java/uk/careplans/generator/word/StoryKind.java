package uk.careplans.generator.word;

/** Where on a page a story is printed. */
public enum StoryKind {
    BODY("page body"),
    HEADER("page header"),
    FOOTER("page footer"),
    FOOTNOTES("footnotes"),
    ENDNOTES("endnotes"),
    /** Not on a page: each property is a paragraph. */
    PROPERTIES("document properties");

    private final String words;

    StoryKind(String words) {
        this.words = words;
    }

    /** What a Word author calls it. */
    public String words() {
        return words;
    }
}
