/** The gate, tried with what should never pass it. */
package uk.careplans.generator.gate;
