/**
 * From a Word file to steps: tags are found however Word tore them, matched, checked against the model's types, and
 * compiled. Knows no council, no Velocity and no plan.
 */
@NullMarked
package uk.careplans.generator.template;

import org.jspecify.annotations.NullMarked;
