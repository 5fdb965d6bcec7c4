package uk.careplans.model;

/** Whether an order is in force. */
public enum OrderState implements Coded {
    IN_FORCE("inForce", "In force"),
    SOUGHT("sought", "Sought"),
    ENDED("ended", "Ended");

    private final String code;
    private final String words;

    OrderState(String code, String words) {
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
