package uk.careplans.model.json;

import java.util.ArrayList;
import java.util.List;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Finding;

/** Gathers what is wrong with one JSON, up to a number that a person may still read. */
final class Findings {

    private static final int MOST = 1_000;

    private final List<Finding> found = new ArrayList<>();

    void add(FieldPath path, Fault fault, Object... details) {
        if (found.size() < MOST) {
            found.add(fault.at(path, details));
        } else if (found.size() == MOST) {
            found.add(Fault.MORE_FINDINGS.at(FieldPath.plan()));
        }
    }

    /** Whether there are so many that no more are listed, nor need be worded with care. */
    boolean isFull() {
        return found.size() > MOST;
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
