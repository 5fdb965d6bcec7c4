/**
 * Word files: a template opened and cleaned of its author's traces, its styles and numbering, a generated document put
 * together, and any {@code .docx} as readable text. Knows nothing of plans or of the template language, except that a
 * MERGEFIELD whose name looks like a tag is one. docx4j is used here and nowhere else, and never in a signature.
 */
@NullMarked
package uk.careplans.generator.word;

import org.jspecify.annotations.NullMarked;
