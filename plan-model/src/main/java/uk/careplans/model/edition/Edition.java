package uk.careplans.model.edition;

import java.util.Objects;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanType;

/**
 * A plan as one reader may see it. What the reader may not see is not in the edition's plan, so no form can print it.
 * Immutable.
 *
 * <p>A child's or a parent's <em>views</em> are what they think; what they may see is an edition.
 */
public final class Edition {

    private final Plan plan;
    private final Reader reader;

    private Edition(Plan plan, Reader reader) {
        this.plan = plan;
        this.reader = reader;
    }

    /** The edition of a plan for this reader. */
    public static Edition of(Plan plan, Reader reader) {
        return new Edition(
                Objects.requireNonNull(plan, "An edition needs a plan"),
                Objects.requireNonNull(reader, "An edition needs a reader"));
    }

    /** What kind of plan it is. */
    public PlanType type() {
        return plan.type();
    }

    /** The plan, with everything that the reader may not see withheld. */
    public Plan plan() {
        return plan;
    }

    /** Who will read it. */
    public Reader reader() {
        return reader;
    }

    @Override
    public String toString() {
        return type().id() + " for " + reader.id();
    }
}
