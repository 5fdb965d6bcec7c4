package uk.careplans.model;

/** Category of need codes of the looked-after children return (SSDA903). */
public enum CategoryOfNeed implements Coded {
    N1("N1", "Abuse or neglect"),
    N2("N2", "Child's disability"),
    N3("N3", "Parental illness or disability"),
    N4("N4", "Family in acute stress"),
    N5("N5", "Family dysfunction"),
    N6("N6", "Socially unacceptable behaviour"),
    N7("N7", "Low income"),
    N8("N8", "Absent parenting");

    private final String code;
    private final String words;

    CategoryOfNeed(String code, String words) {
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
