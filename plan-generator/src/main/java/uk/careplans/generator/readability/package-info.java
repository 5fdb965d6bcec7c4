/** What people read in a finished document: its running prose with places, the names in it, and notes on its hard words. Judges nothing: that is done by the model. */
@NullMarked
package uk.careplans.generator.readability;

import org.jspecify.annotations.NullMarked;
