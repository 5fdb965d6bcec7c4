package uk.careplans.model;

/** Placement codes of the looked-after children return (SSDA903). */
public enum PlacementKind implements Coded {
    A3("A3", "Placed for adoption with parental consent with current foster carer"),
    A4("A4", "Placed for adoption with parental consent not with current foster carer"),
    A5("A5", "Placed for adoption with placement order with current foster carer"),
    A6("A6", "Placed for adoption with placement order not with current foster carer"),
    H5("H5", "Semi-independent living accommodation"),
    K1("K1", "Secure children's home"),
    K2("K2", "Children's home"),
    P1("P1", "Placed with own parents or other person with parental responsibility"),
    P2("P2", "Independent living"),
    P3("P3", "Residential employment"),
    R1("R1", "Residential care home"),
    R2("R2", "NHS or health trust establishment"),
    R3("R3", "Family centre or mother and baby unit"),
    R5("R5", "Young offender institution"),
    S1("S1", "Residential school"),
    T0("T0", "All types of temporary move"),
    T1("T1", "Temporary period in hospital"),
    T2("T2", "Temporary absence on holiday"),
    T3("T3", "Temporary accommodation while the carer is away"),
    T4("T4", "Temporary accommodation of seven days or less"),
    U1("U1", "Foster placement with relative or friend, long term"),
    U2("U2", "Foster placement with relative or friend who is also an approved adopter"),
    U3("U3", "Foster placement with relative or friend, not long term"),
    U4("U4", "Foster placement with other foster carer, long term"),
    U5("U5", "Foster placement with other foster carer who is also an approved adopter"),
    U6("U6", "Foster placement with other foster carer, not long term"),
    Z1("Z1", "Other placement");

    private final String code;
    private final String words;

    PlacementKind(String code, String words) {
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
