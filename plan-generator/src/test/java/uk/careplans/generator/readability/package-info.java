@org.jspecify.annotations.NullMarked
package uk.careplans.generator.readability;
