@NullMarked
package uk.careplans.generator.gate;

import org.jspecify.annotations.NullMarked;
