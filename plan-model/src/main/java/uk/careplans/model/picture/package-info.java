/** Files of pictures without what they tell beyond what is seen. Knows neither plans nor Word. Everything is immutable. */
@NullMarked
package uk.careplans.model.picture;

import org.jspecify.annotations.NullMarked;
