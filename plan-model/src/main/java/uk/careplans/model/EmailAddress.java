package uk.careplans.model;

import java.util.List;

/** An e-mail address, which may be marked confidential. */
@PlanRecord
public record EmailAddress(
        @Meaning("The e-mail address.") Answer<@OneLine String> address,

        @Meaning("Whether the e-mail address is confidential (Family Procedure Rules 2010, rule 29.1).")
        Answer<Boolean> confidential)
        implements ContactDetail {
    /** Takes a component that is left out as not recorded. */
    public EmailAddress {
        address = Answer.orNotRecorded(address);
        confidential = Answer.orNotRecorded(confidential);
    }

    @Override
    public List<String> printedLines() {
        return address.value().stream().toList();
    }
}
