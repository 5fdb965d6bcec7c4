/**
 * From a compiled template and an edition to a document. Velocity drives the scripts that are emitted here and sees
 * nothing else.
 */
@NullMarked
package uk.careplans.generator.merge;

import org.jspecify.annotations.NullMarked;
