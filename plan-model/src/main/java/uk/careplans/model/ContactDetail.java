package uk.careplans.model;

import java.util.List;

/** A way to reach somebody, each of which may be marked confidential. A form prints its lines. */
public sealed interface ContactDetail permits Address, Telephone, EmailAddress {

    /** What is printed, line by line; empty if nothing was recorded. */
    List<String> printedLines();

    /** Whether the detail is confidential; when it is, only the council's own file shows it, and the court's annex. */
    Answer<Boolean> confidential();
}
