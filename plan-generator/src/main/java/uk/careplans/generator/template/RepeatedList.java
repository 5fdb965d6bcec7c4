package uk.careplans.generator.template;

/**
 * A numbered list of the author that starts again in every round of a loop.
 *
 * @param number its number among those of the template, from 1
 * @param list its {@code w:numId} in the template
 */
public record RepeatedList(int number, int list) {}
