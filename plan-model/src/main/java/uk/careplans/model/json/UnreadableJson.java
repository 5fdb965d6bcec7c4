package uk.careplans.model.json;

import java.util.List;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Finding;

/**
 * The bytes are no JSON at all. Has no cause and no stack trace: those of a JSON parser quote the text, which is a
 * child's.
 */
final class UnreadableJson extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    UnreadableJson(Fault fault, Object... details) {
        super(fault.id(), null, false, false);
        finding = fault.at(FieldPath.plan(), details);
    }

    List<Finding> findings() {
        return List.of(finding);
    }
}
