/**
 * Plans in and out of JSON. Begin with {@link uk.careplans.model.json.PlanJson}. Reads the form of a plan, not its
 * sense: what is missing, late or contradictory is for {@code uk.careplans.model.check}.
 */
@NullMarked
package uk.careplans.model.json;

import org.jspecify.annotations.NullMarked;
