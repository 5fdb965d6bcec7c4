package uk.careplans.model;

/** Legal status codes of the looked-after children return (SSDA903). */
public enum LegalStatus implements Coded {
    C1("C1", "Interim Care Order"),
    C2("C2", "Full Care Order"),
    D1("D1", "Freeing order granted"),
    E1("E1", "Placement order granted"),
    V2("V2", "Single period of accommodation under section 20"),
    V3("V3", "Accommodated under an agreed series of short-term breaks, when individual episodes are recorded"),
    V4("V4", "Accommodated under an agreed series of short-term breaks, when agreements are recorded"),
    L1("L1", "Under police protection and in local authority accommodation"),
    L2("L2", "Emergency protection order"),
    L3("L3", "Under child assessment order and in local authority accommodation"),
    J1("J1", "Remanded to local authority accommodation or to youth detention accommodation"),
    J2(
            "J2",
            "Placed in local authority accommodation under the Police and Criminal Evidence Act 1984, including secure accommodation"),
    J3("J3", "Sentenced to youth rehabilitation order with a residence requirement");

    private final String code;
    private final String words;

    LegalStatus(String code, String words) {
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
