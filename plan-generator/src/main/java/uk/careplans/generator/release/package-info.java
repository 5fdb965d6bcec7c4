/**
 * What is asked of a finished document before anybody gets it: that nothing of what its reader may not see is anywhere in its bytes. It
 * reads files by itself, with nothing of what wrote them.
 */
@NullMarked
package uk.careplans.generator.release;

import org.jspecify.annotations.NullMarked;
