/** What people read in a finished document: its running prose with places, and the names in it. Judges nothing: that is done by the model. */
@NullMarked
package uk.careplans.generator.readability;

import org.jspecify.annotations.NullMarked;
