/** Tools for tests about Word files: makes them, checks them, renders them, tears their tags as Word does. */
@NullMarked
package uk.careplans.testkit;

import org.jspecify.annotations.NullMarked;
