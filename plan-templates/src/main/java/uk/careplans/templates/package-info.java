/** Councils' packs: the forms of each council, its words, and where they come from. A pack is a folder; no Java is needed for it. */
@NullMarked
package uk.careplans.templates;

import org.jspecify.annotations.NullMarked;
