/** Readers, and the plan as each of them may see it. */
@NullMarked
package uk.careplans.model.edition;

import org.jspecify.annotations.NullMarked;
