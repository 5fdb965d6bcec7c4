/** Tests of what runs scripts. */
@NullMarked
package uk.careplans.generator.merge;

import org.jspecify.annotations.NullMarked;
