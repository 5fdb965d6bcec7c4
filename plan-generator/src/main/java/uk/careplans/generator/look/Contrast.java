package uk.careplans.generator.look;

/** How far two colours are apart for those who read one on the other. */
public final class Contrast {

    private Contrast() {}

    /**
     * The contrast ratio that WCAG 2.2 defines: from 1 for the same colour to 21 for black and white.
     *
     * @param one six hexadecimal digits
     * @param other six hexadecimal digits
     */
    public static double between(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance. */
    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
    }

    private static double channel(String colour, int at) {
        double channel = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
