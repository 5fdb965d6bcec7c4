package uk.careplans.generator.look;

/** Which of the pictures that a form was drawn with its documents have. What a plan holds, like a child's drawing, is not asked. */
public enum PictureLevel {
    ALL("all"),
    /** Those that say something, those of the page itself, and those whose name in Word begins with "few". */
    FEW("few"),
    NONE("none");

    private final String code;

    PictureLevel(String code) {
        this.code = code;
    }

    /** As manifests and commands call it. */
    public String code() {
        return code;
    }
}
