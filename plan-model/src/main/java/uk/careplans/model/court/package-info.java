/** A court care plan beside the care plan it is made from. */
@NullMarked
package uk.careplans.model.court;

import org.jspecify.annotations.NullMarked;
