/**
 * What is wrong with a plan that was read: what is missing, too long, named but not there, or contradictory. Begin with
 * {@link uk.careplans.model.check.PlanCheck}.
 */
@NullMarked
package uk.careplans.model.check;

import org.jspecify.annotations.NullMarked;
