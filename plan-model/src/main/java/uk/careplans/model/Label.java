package uk.careplans.model;

/** What kind of thing a field tells, from which it follows who may see it. Each field of a plan has one or more, on its record. */
public enum Label implements Coded {
    IDENTITY("identity", "Who the child and the family are: names, dates of birth, legal status"),
    PLAN("plan", "What the plan says: aims, needs, arrangements, actions, and nothing of the below"),
    LOCATOR("locator", "Where the child or a carer can be found: addresses, carers, school, doctors, venues"),
    PARTY_CONTACT("partyContact", "How to reach a parent or another party"),
    ADOPTER("adopter", "Anything about prospective adopters"),
    SIBLING("sibling", "Anything about another child of the family"),
    THIRD_PARTY("thirdParty", "Anything about people outside the case: neighbours, referrers, other families"),
    HEALTH("health", "Health, disability and special needs"),
    RISK("risk", "Risks, allegations, and what was found about them"),
    PARENTS_VERSION("parentsVersion", "What is written for one parent to read"),
    VIEWS("views", "What the child and others think and wish"),
    LEGAL_ADVICE("legalAdvice", "Legal advice and what comes near it"),
    STAFF("staff", "The council's own staff, officers of the court, and how to reach them at work"),
    INTERNAL("internal", "The council's own: references, versions, what was left out for whom and why");

    private final String code;
    private final String words;

    Label(String code, String words) {
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
