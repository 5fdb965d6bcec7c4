package uk.careplans.templates;

import java.util.List;
import uk.careplans.model.Finding;

/** A version for a child was asked for, and something of it is not written or decided yet. The message holds no data. */
public final class HeldException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    HeldException(String form, List<Finding> findings) {
        super("The form " + form + " is not given to a child as long as something of it is missing: "
                + String.join(
                        ", ", findings.stream().map(Finding::id).distinct().toList()));
        this.findings = List.copyOf(findings);
    }

    /** What is missing, each with what to do. */
    public List<Finding> findings() {
        return findings;
    }
}
