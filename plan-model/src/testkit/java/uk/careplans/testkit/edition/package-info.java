/** Plans for tests of who sees what. */
@NullMarked
package uk.careplans.testkit.edition;

import org.jspecify.annotations.NullMarked;
