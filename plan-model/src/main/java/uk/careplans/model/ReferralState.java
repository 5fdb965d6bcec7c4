package uk.careplans.model;

/** Where a referral stands. */
public enum ReferralState implements Coded {
    PLANNED("planned", "To be made"),
    MADE("made", "Made"),
    ACCEPTED("accepted", "Accepted"),
    DECLINED("declined", "Declined");

    private final String code;
    private final String words;

    ReferralState(String code, String words) {
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
