package uk.careplans.model;

/** The kinds of readers for whom copies of a plan are made. */
public enum ReaderKind implements Coded {
    FILE("file", "The council's own file"),
    COURT("court", "The court"),
    COURT_ANNEX("courtAnnex", "The court's confidential annex: how to reach people, on a sheet of its own"),
    PARENT("parent", "One parent, or one holder of parental responsibility"),
    CHILD("child", "The child"),
    CARER("carer", "One carer"),
    ADOPTER("adopter", "One prospective adopter"),
    IRO("iro", "The independent reviewing officer"),
    GUARDIAN("guardian", "The children's guardian"),
    AGENCY("agency", "One person of another agency: school, health, police"),
    COUNCIL("council", "One person of another council");

    private final String code;
    private final String words;

    ReaderKind(String code, String words) {
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

    /** Whether such a reader is one of the people of a plan, so that a copy is for one of them by name. */
    public boolean isOneOfThePeople() {
        return this == PARENT || this == CARER || this == ADOPTER || this == AGENCY || this == COUNCIL;
    }
}
