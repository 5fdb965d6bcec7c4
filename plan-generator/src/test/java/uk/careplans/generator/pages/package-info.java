@NullMarked
package uk.careplans.generator.pages;

import org.jspecify.annotations.NullMarked;
