/**
 * What a document is packed with. A template's own text is compressed once, when the template is compiled; a document only
 * joins it with its values. What comes out is an ordinary zip file with ordinary deflate streams.
 */
@NullMarked
package uk.careplans.generator.zip;

import org.jspecify.annotations.NullMarked;
