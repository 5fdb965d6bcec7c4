package uk.careplans.model.check;

import java.util.stream.Stream;
import uk.careplans.model.Finding;
import uk.careplans.model.Plan;

/** One thing that every plan keeps, so that a document can be made of it at all. Has no state; {@link PlanCheck} lists them all. */
interface Structure {

    /** Where the plan does not keep it, in any order. */
    Stream<Finding> check(Plan plan);
}
