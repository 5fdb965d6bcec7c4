package uk.careplans.model.profile;

import uk.careplans.model.Coded;

/** The plans for which a council says who approves them. */
public enum PolicyPlan implements Coded {
    CARE_PLAN("carePlan", "Care plan"),
    INITIAL_COURT_PLAN("initialCourtPlan", "Initial court care plan"),
    INTERIM_COURT_PLAN("interimCourtPlan", "Interim court care plan"),
    FINAL_COURT_PLAN("finalCourtPlan", "Final court care plan"),
    INITIAL_PLAN("initialPlan", "Initial Plan"),
    CHILDS_PLAN("childsPlan", "Child's Plan");

    private final String code;
    private final String words;

    PolicyPlan(String code, String words) {
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
