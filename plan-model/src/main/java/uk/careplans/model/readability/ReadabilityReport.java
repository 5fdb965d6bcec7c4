package uk.careplans.model.readability;

import java.util.List;
import uk.careplans.model.Severity;

/**
 * How a text reads for a band. Immutable.
 *
 * @param band the readers
 * @param measures what was measured, with the names masked
 * @param findings in the order of the text, those about the whole text first
 */
public record ReadabilityReport(Band band, Measures measures, List<ReadabilityFinding> findings) {

    /** Takes a copy of the list. */
    public ReadabilityReport {
        findings = List.copyOf(findings);
    }

    /** Whether the band can read it: there is no finding that is an error. */
    public boolean passes() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
