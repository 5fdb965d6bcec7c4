/** Pictures for the tests of all modules, also such as tell more than what is seen. Needs nothing but the model. */
@NullMarked
package uk.careplans.testkit.picture;

import org.jspecify.annotations.NullMarked;
