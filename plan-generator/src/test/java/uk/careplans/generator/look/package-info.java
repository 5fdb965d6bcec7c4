@NullMarked
package uk.careplans.generator.look;

import org.jspecify.annotations.NullMarked;
