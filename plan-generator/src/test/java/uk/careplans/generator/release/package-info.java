@NullMarked
package uk.careplans.generator.release;

import org.jspecify.annotations.NullMarked;
