package uk.careplans.generator.pages;

/**
 * By how much another program may lay out a document differently.
 *
 * @param heights of lines
 * @param widths of letters
 * @param guessedHeights of lines with letters of a font that nobody knows
 * @param guessedWidths of such letters
 * @param tight whether everything takes as little room as it may, where programs differ in kind and not only by a little
 */
record Scale(double heights, double widths, double guessedHeights, double guessedWidths, boolean tight) {

    static final Scale SMALLEST = new Scale(0.985, 0.985, 0.55, 0.5, true);
    static final Scale EXACT = new Scale(1, 1, 1, 1, false);
    static final Scale LARGEST = new Scale(1.02, 1.02, 1.4, 1.6, false);
}
