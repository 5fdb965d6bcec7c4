package uk.careplans.model;

import java.time.LocalDate;
import java.time.Period;

/**
 * For which age something is written. Children's reading differs more than their ages, so a plan may choose another band than the child's
 * age gives, and says why.
 */
public enum AgeBand implements ReadingBand {
    LATER_LIFE("laterLife", "For later life", 0),
    AGES_5_TO_7("ages5to7", "Ages 5 to 7", 5),
    AGES_8_TO_11("ages8to11", "Ages 8 to 11", 8),
    AGES_12_TO_15("ages12to15", "Ages 12 to 15", 12),
    AGES_16_TO_17("ages16to17", "Ages 16 and 17", 16);

    private final String code;
    private final String words;
    private final int from;

    AgeBand(String code, String words, int from) {
        this.code = code;
        this.words = words;
        this.from = from;
    }

    /** The band of a child on a day, by age alone: whole years. The day of birth is not after the day. */
    public static AgeBand of(LocalDate dateOfBirth, LocalDate on) {
        int years = Period.between(dateOfBirth, on).getYears();
        AgeBand band = LATER_LIFE;
        for (AgeBand each : values()) {
            if (each.from <= years) {
                band = each;
            }
        }
        return band;
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
