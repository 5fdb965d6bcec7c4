package uk.careplans.model;

/** Which plan for a child in need it is. */
public enum ChildsPlanStage implements Coded {
    INITIAL_PLAN("initialPlan", "Initial Plan"),
    CHILDS_PLAN("childsPlan", "Child's Plan");

    private final String code;
    private final String words;

    ChildsPlanStage(String code, String words) {
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
