package uk.careplans.generator.pages;

/**
 * By how much another program may lay out a document differently.
 *
 * @param heights of lines
 * @param widths of letters
 * @param tight whether everything takes as little room as it may, where programs differ in kind and not only by a little
 */
record Scale(double heights, double widths, boolean tight) {

    static final Scale SMALLEST = new Scale(0.985, 0.985, true);
    static final Scale EXACT = new Scale(1, 1, false);
    static final Scale LARGEST = new Scale(1.02, 1.02, false);
}
