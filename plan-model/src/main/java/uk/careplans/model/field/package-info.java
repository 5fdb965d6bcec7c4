/** The model described to itself: which fields there are, of which type, with which meaning. */
@NullMarked
package uk.careplans.model.field;

import org.jspecify.annotations.NullMarked;
