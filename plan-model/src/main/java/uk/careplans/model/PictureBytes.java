package uk.careplans.model;

/**
 * The bytes of a picture, checked and cleaned.
 *
 * @param bytes never changed
 */
@SuppressWarnings("ArrayRecordComponent") // shared only within this package, which changes none
record PictureBytes(Picture.Format format, byte[] bytes, int width, int height, int pixelsPerInch) {

    static final int MOST_BYTES = 2_000_000;
    static final int USUAL_PIXELS_PER_INCH = 96;
    private static final long MOST_PIXELS = 16_000_000;
    private static final int LEAST_PIXELS_PER_INCH = 30;
    private static final int MOST_PIXELS_PER_INCH = 2400;

    PictureBytes {
        if (width < 1 || height < 1 || (long) width * height > MOST_PIXELS) {
            throw new IllegalArgumentException("A picture has at most 16 million pixels.");
        }
        if (pixelsPerInch < LEAST_PIXELS_PER_INCH || pixelsPerInch > MOST_PIXELS_PER_INCH) {
            pixelsPerInch = USUAL_PIXELS_PER_INCH;
        }
    }

    /**
     * Checks and cleans.
     *
     * @throws IllegalArgumentException if it is no picture that can be printed
     */
    static PictureBytes read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException("A picture has at most 2 MB.");
        }
        try {
            if (Png.isOne(bytes)) {
                return Png.clean(bytes);
            } else if (Jpeg.isOne(bytes)) {
                return Jpeg.clean(bytes);
            }
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException e) {
            throw damaged();
        }
        throw new IllegalArgumentException("The bytes are neither a PNG nor a JPEG.");
    }

    static IllegalArgumentException damaged() {
        return new IllegalArgumentException("The picture is damaged or cut off.");
    }
}
