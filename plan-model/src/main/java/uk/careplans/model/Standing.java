package uk.careplans.model;

/** What a person is in a plan, from which it follows who may see what of them. */
public enum Standing implements Coded {
    PARENT("parent", "Parent, or holder of parental responsibility"),
    CARER("carer", "Carer"),
    ADOPTER("adopter", "Prospective adopter"),
    SIBLING("sibling", "Brother, sister or another child of the family"),
    FAMILY("family", "Other family or friend"),
    PROFESSIONAL("professional", "Professional"),
    THIRD_PARTY("thirdParty", "Somebody outside the case");

    private final String code;
    private final String words;

    Standing(String code, String words) {
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
