package uk.careplans.model;

/** Ethnicity codes of the looked-after children return (SSDA903). */
public enum Ethnicity implements Coded {
    WBRI("WBRI", "White British"),
    WIRI("WIRI", "White Irish"),
    WIRT("WIRT", "Traveller of Irish heritage"),
    WROM("WROM", "Gypsy or Roma"),
    WOTH("WOTH", "Any other White background"),
    MWBC("MWBC", "White and Black Caribbean"),
    MWBA("MWBA", "White and Black African"),
    MWAS("MWAS", "White and Asian"),
    MOTH("MOTH", "Any other mixed background"),
    AIND("AIND", "Indian"),
    APKN("APKN", "Pakistani"),
    ABAN("ABAN", "Bangladeshi"),
    AOTH("AOTH", "Any other Asian background"),
    CHNE("CHNE", "Chinese"),
    BCRB("BCRB", "Black Caribbean"),
    BAFR("BAFR", "Black African"),
    BOTH("BOTH", "Any other Black background"),
    OOTH("OOTH", "Any other ethnic group"),
    REFU("REFU", "Refused"),
    NOBT("NOBT", "Information not yet obtained");

    private final String code;
    private final String words;

    Ethnicity(String code, String words) {
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
