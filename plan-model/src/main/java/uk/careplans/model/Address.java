package uk.careplans.model;

import java.util.ArrayList;
import java.util.List;

/** A postal address. Marked confidential, it is shown to the council's own file only, and to the court on its annex. */
@PlanRecord
public record Address(
        @Meaning("The lines of the address above the postcode.")
        Answer<List<@OneLine String>> addressLines,

        @Meaning("The postcode.") Answer<@OneLine String> postcode,

        @Meaning("Whether the address is confidential (Family Procedure Rules 2010, rule 29.1).")
        Answer<Boolean> confidential)
        implements ContactDetail {
    /** Takes a component that is left out as not recorded. */
    public Address {
        addressLines = Answer.orNotRecorded(addressLines);
        postcode = Answer.orNotRecorded(postcode);
        confidential = Answer.orNotRecorded(confidential);
    }

    @Override
    public List<String> printedLines() {
        List<String> printed = new ArrayList<>(addressLines.value().orElse(List.of()));
        postcode.value().ifPresent(printed::add);
        return printed;
    }
}
