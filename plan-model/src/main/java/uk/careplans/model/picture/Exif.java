package uk.careplans.model.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The two things in a camera's data that say how a photograph is seen.
 *
 * @param orientation how the camera was held, 1 for upright, up to 8
 */
record Exif(int orientation, Density density) {

    static final Exif NONE = new Exif(1, Density.UNKNOWN);

    private static final int ORIENTATION = 0x0112;
    private static final int X_RESOLUTION = 0x011A;
    private static final int Y_RESOLUTION = 0x011B;
    private static final int RESOLUTION_UNIT = 0x0128;
    private static final int ENTRY_LENGTH = 12;
    private static final short LITTLE_ENDIAN = 0x4949;

    /** Reads what follows {@code Exif\0\0}; what makes no sense is as if it were not there. */
    static Exif read(ByteBuffer tiff) {
        int orientation = 1;
        int x = 0;
        int y = 0;
        int unit = 1;
        try {
            tiff.order(tiff.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int count = Short.toUnsignedInt(tiff.getShort(directory));
            for (int i = 0; i < count; i++) {
                int entry = directory + 2 + i * ENTRY_LENGTH;
                switch (Short.toUnsignedInt(tiff.getShort(entry))) {
                    case ORIENTATION -> orientation = tiff.getShort(entry + 8);
                    case X_RESOLUTION -> x = ratio(tiff, tiff.getInt(entry + 8));
                    case Y_RESOLUTION -> y = ratio(tiff, tiff.getInt(entry + 8));
                    // EXIF counts from 2, JFIF from 1.
                    case RESOLUTION_UNIT -> unit = tiff.getShort(entry + 8) - 1;
                    default -> {}
                }
            }
        } catch (IndexOutOfBoundsException e) {
            // Cut off: what was read until here holds.
        }
        return new Exif(orientation >= 1 && orientation <= 8 ? orientation : 1, new Density(unit, x, y == 0 ? x : y));
    }

    private static int ratio(ByteBuffer tiff, int at) {
        long numerator = Integer.toUnsignedLong(tiff.getInt(at));
        long denominator = Integer.toUnsignedLong(tiff.getInt(at + 4));
        return denominator == 0 ? 0 : (int) Math.min(Integer.MAX_VALUE, Math.round((double) numerator / denominator));
    }
}
