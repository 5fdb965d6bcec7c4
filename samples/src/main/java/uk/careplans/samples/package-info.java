/** The {@code careplans} command, and a short program that uses the library. Begin with {@link uk.careplans.samples.Careplans}. */
@NullMarked
package uk.careplans.samples;

import org.jspecify.annotations.NullMarked;
