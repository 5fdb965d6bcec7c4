package uk.careplans.model;

/** Kinds of order that a court makes about a child. */
public enum OrderKind implements Coded {
    CARE_ORDER("careOrder", "Care order"),
    INTERIM_CARE_ORDER("interimCareOrder", "Interim care order"),
    SUPERVISION_ORDER("supervisionOrder", "Supervision order"),
    INTERIM_SUPERVISION_ORDER("interimSupervisionOrder", "Interim supervision order"),
    PLACEMENT_ORDER("placementOrder", "Placement order"),
    ADOPTION_ORDER("adoptionOrder", "Adoption order"),
    SPECIAL_GUARDIANSHIP_ORDER("specialGuardianshipOrder", "Special guardianship order"),
    CHILD_ARRANGEMENTS_ORDER("childArrangementsOrder", "Child arrangements order (section 8)"),
    PROHIBITED_STEPS_ORDER("prohibitedStepsOrder", "Prohibited steps order (section 8)"),
    SPECIFIC_ISSUE_ORDER("specificIssueOrder", "Specific issue order (section 8)"),
    CONTACT_WITH_CHILD_IN_CARE("contactWithChildInCare", "Contact with a child in care (section 34)"),
    REFUSAL_OF_CONTACT("refusalOfContact", "Authority to refuse contact with a child in care (section 34(4))"),
    EMERGENCY_PROTECTION_ORDER("emergencyProtectionOrder", "Emergency protection order"),
    SECURE_ACCOMMODATION_ORDER("secureAccommodationOrder", "Secure accommodation order"),
    CHILD_ASSESSMENT_ORDER("childAssessmentOrder", "Child assessment order"),
    EDUCATION_SUPERVISION_ORDER("educationSupervisionOrder", "Education supervision order"),
    DISCHARGE_OF_CARE_ORDER("dischargeOfCareOrder", "Discharge of a care order (section 39)"),
    OTHER("other", "Another order");

    private final String code;
    private final String words;

    OrderKind(String code, String words) {
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
