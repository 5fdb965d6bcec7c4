package uk.careplans.model;

import jakarta.validation.Valid;

/**
 * What the child is told of one thing, written by people for the child: once for each age at which this child may read it. It is printed
 * as it was written; nothing is made of what professionals wrote for each other.
 */
@PlanRecord
public record Told(
        @Meaning("In words for a child of 5 to 7, to whom it is read.")
        Answer<@Valid Narrative> ages5to7,

        @Meaning("In words for a child of 8 to 11.") Answer<@Valid Narrative> ages8to11,

        @Meaning("In words for a young person of 12 to 15.") Answer<@Valid Narrative> ages12to15,

        @Meaning("In words for a young person of 16 or 17.") Answer<@Valid Narrative> ages16to17,

        @Meaning("For a child who cannot understand it yet: in the letter for later life.")
        Answer<@Valid Narrative> laterLife) {
    /** Takes a component that is left out as not recorded. */
    public Told {
        ages5to7 = Answer.orNotRecorded(ages5to7);
        ages8to11 = Answer.orNotRecorded(ages8to11);
        ages12to15 = Answer.orNotRecorded(ages12to15);
        ages16to17 = Answer.orNotRecorded(ages16to17);
        laterLife = Answer.orNotRecorded(laterLife);
    }

    /** What is told at an age. */
    public Answer<Narrative> at(AgeBand band) {
        return switch (band) {
            case LATER_LIFE -> laterLife;
            case AGES_5_TO_7 -> ages5to7;
            case AGES_8_TO_11 -> ages8to11;
            case AGES_12_TO_15 -> ages12to15;
            case AGES_16_TO_17 -> ages16to17;
        };
    }
}
