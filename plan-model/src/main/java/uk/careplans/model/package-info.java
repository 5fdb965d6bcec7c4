/**
 * The plan: records in the words of the forms and of the regulations, and the words for speaking about a plan
 * ({@link uk.careplans.model.FieldPath}, {@link uk.careplans.model.Finding}). Knows neither JSON nor Word nor councils.
 * Everything is immutable and may be shared between threads.
 */
@NullMarked
package uk.careplans.model;

import org.jspecify.annotations.NullMarked;
