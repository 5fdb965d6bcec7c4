package uk.careplans.generator.look;

/** How large the words of a form are. */
public enum TextSize {
    NORMAL("normal", 1),
    LARGE("large", 1.2),
    LARGEST("largest", 1.45);

    private final String code;
    private final double times;

    TextSize(String code, double times) {
        this.code = code;
        this.times = times;
    }

    /** As manifests and commands call it. */
    public String code() {
        return code;
    }

    /** How many times as large its ordinary words are as those that the form was drawn with. */
    double times() {
        return times;
    }
}
