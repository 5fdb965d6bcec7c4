package uk.careplans.model;

import java.util.List;

/** A way to reach somebody, each of which may be marked confidential. A form prints its lines. */
public sealed interface ContactDetail permits Address, Telephone, EmailAddress {

    /** What is printed, line by line; empty if nothing was recorded. */
    List<String> printedLines();

    /** Whether the detail is confidential; never shown to a reader other than the council's own file when it is. */
    Answer<Boolean> confidential();
}
