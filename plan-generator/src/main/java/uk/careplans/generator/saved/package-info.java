/** Compiled templates as bytes, so that another JVM need not compile them again. */
@NullMarked
package uk.careplans.generator.saved;

import org.jspecify.annotations.NullMarked;
