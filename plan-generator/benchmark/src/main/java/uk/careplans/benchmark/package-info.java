/** Measures the merge against other Word engines and against hand-written code. */
@NullMarked
package uk.careplans.benchmark;

import org.jspecify.annotations.NullMarked;
