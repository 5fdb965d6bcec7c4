package uk.careplans.generator.template;

import uk.careplans.generator.word.OwnLists;

/**
 * How items look that a list style alone does not make.
 *
 * @param bulletStyle the id of the list style for bullets
 * @param own the lists behind them
 */
public record ListLook(String bulletStyle, OwnLists own) {}
