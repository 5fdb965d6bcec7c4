/** What a council decides for itself: who approves, from which age, within which time. */
@NullMarked
package uk.careplans.model.profile;

import org.jspecify.annotations.NullMarked;
