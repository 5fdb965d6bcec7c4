package uk.careplans.templates;

import java.awt.image.BufferedImage;

/** How much of a page looks different, whatever a renderer does at the edges of letters: small squares are compared, not dots. */
final class PageComparison {

    /** The share of a page that may differ. A line of text is more. */
    static final double TOLERANCE = 0.003;

    private static final int SIDE = 6;
    private static final int MOST_GREY = 20;

    private PageComparison() {}

    /** The share of squares that differ; 1 for pages of different sizes. */
    static double differing(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return 1;
        }
        int squares = 0;
        int differing = 0;
        for (int y = 0; y + SIDE <= one.getHeight(); y += SIDE) {
            for (int x = 0; x + SIDE <= one.getWidth(); x += SIDE) {
                squares++;
                differing += differs(one, other, x, y) ? 1 : 0;
            }
        }
        return (double) differing / squares;
    }

    private static boolean differs(BufferedImage one, BufferedImage other, int left, int top) {
        int[] sums = new int[3];
        for (int y = top; y < top + SIDE; y++) {
            for (int x = left; x < left + SIDE; x++) {
                for (int colour = 0; colour < sums.length; colour++) {
                    int shift = 8 * colour;
                    sums[colour] += ((one.getRGB(x, y) >> shift) & 0xFF) - ((other.getRGB(x, y) >> shift) & 0xFF);
                }
            }
        }
        for (int sum : sums) {
            if (Math.abs(sum) > MOST_GREY * SIDE * SIDE) {
                return true;
            }
        }
        return false;
    }
}
