/** The command as its users meet it. */
@NullMarked
package uk.careplans.samples;

import org.jspecify.annotations.NullMarked;
