package uk.careplans.model;

/** The three domains of the assessment framework. */
public enum AssessmentDomain implements Coded {
    CHILDS_DEVELOPMENT("childsDevelopment", "The child's developmental needs"),
    PARENTING_CAPACITY("parentingCapacity", "Parenting capacity"),
    FAMILY_AND_ENVIRONMENT("familyAndEnvironment", "Family and environmental factors");

    private final String code;
    private final String words;

    AssessmentDomain(String code, String words) {
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
