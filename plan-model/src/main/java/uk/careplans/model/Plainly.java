package uk.careplans.model;

import jakarta.validation.Valid;

/**
 * What a parent is told of one thing, written by people for parents. It is printed as it was written; nothing is made of what
 * professionals wrote for each other.
 */
@PlanRecord
public record Plainly(
        @Meaning("In plain words.") Answer<@Valid Narrative> plain,

        @Meaning("In easy read: short sentences of everyday words, for a parent with a learning disability.")
        Answer<@Valid Narrative> easyRead) {
    /** Takes a component that is left out as not recorded. */
    public Plainly {
        plain = Answer.orNotRecorded(plain);
        easyRead = Answer.orNotRecorded(easyRead);
    }

    /** What is told in a band. */
    public Answer<Narrative> at(ParentsBand band) {
        return switch (band) {
            case PARENT -> plain;
            case PARENT_EASY_READ -> easyRead;
        };
    }
}
