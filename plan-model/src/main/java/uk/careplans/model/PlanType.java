package uk.careplans.model;

/** The kinds of plan this library knows. */
public enum PlanType {
    /** The care plan of a looked-after child. */
    CARE_PLAN("care-plan", "care plan", CarePlan.class);

    private final String id;
    private final String words;
    private final Class<? extends Record> record;

    PlanType(String id, String words, Class<? extends Record> record) {
        this.id = id;
        this.words = words;
        this.record = record;
    }

    /** The name used in JSON, manifests and commands: {@code care-plan}. */
    public String id() {
        return id;
    }

    /** The name used in sentences: {@code care plan}. */
    public String words() {
        return words;
    }

    /** The record of the model that holds such a plan. */
    public Class<? extends Record> record() {
        return record;
    }
}
