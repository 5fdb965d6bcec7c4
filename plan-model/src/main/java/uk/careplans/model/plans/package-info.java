/**
 * The door for applications that work with plans and not with Word: begin with {@link uk.careplans.model.plans.Plans}. It stands
 * above the other rooms of the model and adds nothing to what they do.
 */
@NullMarked
package uk.careplans.model.plans;

import org.jspecify.annotations.NullMarked;
