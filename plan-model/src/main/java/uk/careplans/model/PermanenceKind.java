package uk.careplans.model;

/** Kinds of permanence (the plan options of the looked-after child's care plan record). */
public enum PermanenceKind implements Coded {
    REMAIN_WITH_FAMILY("remainWithFamily", "Remaining with birth family supported by shared care or short-term breaks"),
    RETURN_WITHIN_ONE_MONTH("returnWithinOneMonth", "Return to birth family within one month"),
    RETURN_WITHIN_SIX_MONTHS("returnWithinSixMonths", "Return to birth family within six months"),
    EVENTUAL_RETURN("eventualReturn", "Eventual return to birth family"),
    RELATIVES_OR_FRIENDS("relativesOrFriends", "Long-term placement with relatives or friends"),
    SPECIAL_GUARDIANSHIP("specialGuardianship", "Special guardianship"),
    LONG_TERM_FOSTERING("longTermFostering", "Long-term placement with foster carers"),
    RESIDENTIAL("residential", "Residential placement until independence"),
    SUPPORTED_LIVING("supportedLiving", "Supported living in the community"),
    ADOPTION("adoption", "Adoption"),
    OTHER("other", "Another plan");

    private final String code;
    private final String words;

    PermanenceKind(String code, String words) {
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
