/**
 * The door: compile a council's Word form with {@link uk.careplans.generator.Template#compile}, and generate documents
 * from it. The packages below are not for callers, but for the types that this package's methods name.
 */
@NullMarked
package uk.careplans.generator;

import org.jspecify.annotations.NullMarked;
