/**
 * Reads a council's blank Word form, and puts tags where its questions are answered. Knows Word through {@code generator.word}
 * and the fields of plans through {@code model.field}; knows no council.
 */
@NullMarked
package uk.careplans.generator.blank;

import org.jspecify.annotations.NullMarked;
