/**
 * Whether the people a text is for can read it: how long and hard its sentences are, which words they know, which are explained,
 * and which should not be said to them. Knows texts, their places, and the names in a plan; neither Word nor what a plan is about.
 */
@NullMarked
package uk.careplans.model.readability;

import org.jspecify.annotations.NullMarked;
