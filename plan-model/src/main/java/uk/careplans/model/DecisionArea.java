package uk.careplans.model;

/** Areas of delegated authority (regulation 9 and Schedule 2 of the 2010 Regulations). */
public enum DecisionArea implements Coded {
    MEDICAL_AND_DENTAL("medicalAndDental", "Medical and dental"),
    EDUCATION("education", "Education"),
    LEISURE_AND_HOME_LIFE("leisureAndHomeLife", "Leisure and home life"),
    FAITH("faith", "Faith and religious observance"),
    SOCIAL_MEDIA("socialMedia", "Use of social media"),
    OTHER("other", "Other");

    private final String code;
    private final String words;

    DecisionArea(String code, String words) {
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
