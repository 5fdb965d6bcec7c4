@NullMarked
package uk.careplans.generator.word;

import org.jspecify.annotations.NullMarked;
