package uk.careplans.model.readability;

/**
 * A word as it is counted.
 *
 * @param place the place of its first word in the sentence, counted from 0; a name or a quotation may be of many
 * @param syllables at least 1
 * @param familiarity what the readers know of it
 */
record CountedWord(int place, int syllables, Familiarity familiarity) {

    /** Whether readers know a word. */
    enum Familiarity {
        KNOWN,
        /** Hard, and explained somewhere in the document; here it stands first. */
        EXPLAINED,
        HARD
    }

    static CountedWord masked(int place) {
        return new CountedWord(place, 1, Familiarity.KNOWN);
    }

    boolean isHard() {
        return familiarity == Familiarity.HARD;
    }
}
