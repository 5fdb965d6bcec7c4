@NullMarked
package uk.careplans.generator.blank;

import org.jspecify.annotations.NullMarked;
