package uk.careplans.model;

import java.util.List;

/** A telephone number, which may be marked confidential. */
@PlanRecord
public record Telephone(
        @Meaning("The telephone number.") Answer<@OneLine String> number,

        @Meaning("Whether the number is confidential (Family Procedure Rules 2010, rule 29.1).")
        Answer<Boolean> confidential)
        implements ContactDetail {
    /** Takes a component that is left out as not recorded. */
    public Telephone {
        number = Answer.orNotRecorded(number);
        confidential = Answer.orNotRecorded(confidential);
    }

    @Override
    public List<String> printedLines() {
        return number.value().stream().toList();
    }
}
