/**
 * On which pages a finished document's headings stand: worked out from the fonts that the document carries, with room for what
 * programs do differently, and said only where it is certain.
 */
@NullMarked
package uk.careplans.generator.pages;

import org.jspecify.annotations.NullMarked;
