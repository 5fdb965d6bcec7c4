package uk.careplans.model.picture;

/**
 * How close the pixels of a photograph are, as JFIF says it.
 *
 * @param unit 1 for an inch, 2 for a centimetre, 0 if only the shape of a pixel is known
 */
record Density(int unit, int x, int y) {

    static final Density UNKNOWN = new Density(0, 1, 1);

    private static final int LARGEST = 0xFFFF;
    private static final double CENTIMETRES = 2.54;

    /** None of what makes no sense. */
    Density {
        if (unit < 0 || unit > 2 || x < 1 || y < 1 || x > LARGEST || y > LARGEST) {
            unit = 0;
            x = 1;
            y = 1;
        }
    }

    boolean isKnown() {
        return unit != 0;
    }

    int pixelsPerInch() {
        return switch (unit) {
            case 1 -> x;
            case 2 -> (int) Math.round(x * CENTIMETRES);
            default -> PictureFile.USUAL_PIXELS_PER_INCH;
        };
    }

    /** Of the photograph turned by a quarter. */
    Density onItsSide() {
        return new Density(unit, y, x);
    }
}
