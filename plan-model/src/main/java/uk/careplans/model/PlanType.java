package uk.careplans.model;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of plan this library knows. */
public enum PlanType {
    /** The care plan of a looked-after child. */
    CARE_PLAN("care-plan", "care plan", CarePlan.class),
    /** The care plan that is filed in care proceedings. */
    COURT_CARE_PLAN("court-care-plan", "court care plan", CourtCarePlan.class),
    /** The plan for a child in need. */
    CHILDS_PLAN("childs-plan", "child's plan", ChildsPlan.class);

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

    /** The kind of plan that has this id, if there is one. */
    public static Optional<PlanType> named(String id) {
        return Arrays.stream(values()).filter(type -> type.id.equals(id)).findFirst();
    }

    static PlanType of(Plan plan) {
        return Arrays.stream(values())
                .filter(type -> type.record.isInstance(plan))
                .findFirst()
                .orElseThrow();
    }
}
