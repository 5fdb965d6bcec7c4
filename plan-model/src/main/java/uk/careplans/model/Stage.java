package uk.careplans.model;

import java.util.Arrays;
import java.util.Optional;

/** How far a plan has come. A rule counts from its stage on; what must hold for a draft must hold for a plan that is filed. */
public enum Stage {
    /** It is being written. */
    DRAFT("draft"),
    /** It goes to a review, or to the family and the child. */
    REVIEW("review"),
    /** It goes to the managers who approve it. */
    APPROVAL("approval"),
    /** It is final: filed in court, or sent out. */
    FILING("filing");

    private final String id;

    Stage(String id) {
        this.id = id;
    }

    /** The name used in commands and JSON: {@code draft}. */
    public String id() {
        return id;
    }

    /** The stage with this id, if there is one. */
    public static Optional<Stage> named(String id) {
        return Arrays.stream(values()).filter(stage -> stage.id.equals(id)).findFirst();
    }

    /** Whether a rule that counts from the other stage counts at this one. */
    public boolean isAtLeast(Stage other) {
        return compareTo(other) >= 0;
    }
}
