package uk.careplans.model.picture;

import java.nio.BufferUnderflowException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The file of a picture, PNG or JPEG, that holds only what is seen. What is not needed for its pixels is left out of it:
 * places, times and cameras, texts, thumbnails, further pictures, colour profiles, and what follows its end. The pixels are
 * those that came.
 *
 * <p>Immutable. {@code toString} shows nothing of it.
 */
public final class PictureFile {

    /** How many pixels make an inch if a picture does not say, or says something that no paper can have. */
    public static final int USUAL_PIXELS_PER_INCH = 96;

    private static final int LEAST_PIXELS_PER_INCH = 30;
    private static final int MOST_PIXELS_PER_INCH = 2400;
    private static final int COLOURS_OF_PRINT = 4;

    private final byte[] bytes;
    private final int width;
    private final int height;
    private final int pixelsPerInch;
    private final boolean toldMore;
    private final @Nullable Camera camera;

    /** What only a JPEG has. */
    private record Camera(int components, Density density, int orientation) {}

    private PictureFile(
            byte[] bytes, int width, int height, int pixelsPerInch, boolean toldMore, @Nullable Camera camera) {
        this.bytes = bytes;
        this.width = width;
        this.height = height;
        boolean possible = pixelsPerInch >= LEAST_PIXELS_PER_INCH && pixelsPerInch <= MOST_PIXELS_PER_INCH;
        this.pixelsPerInch = possible ? pixelsPerInch : USUAL_PIXELS_PER_INCH;
        this.toldMore = toldMore;
        this.camera = camera;
    }

    static PictureFile png(byte[] bytes, int width, int height, int pixelsPerInch, boolean toldMore) {
        return new PictureFile(bytes, width, height, pixelsPerInch, toldMore, null);
    }

    static PictureFile jpeg(byte[] bytes, JpegFrame frame, Density density, int orientation, boolean toldMore) {
        Camera camera = new Camera(frame.components(), density, orientation);
        return new PictureFile(bytes, frame.width(), frame.height(), density.pixelsPerInch(), toldMore, camera);
    }

    /** Whether the bytes begin as a PNG or a JPEG does, whatever the name of their file says. */
    public static boolean isOne(byte[] bytes) {
        return Png.isOne(bytes) || Jpeg.isOne(bytes);
    }

    /**
     * Checks and cleans a file.
     *
     * @param mostPixels how many pixels it may have
     * @throws IllegalArgumentException if it is neither a PNG nor a JPEG that every program shows, is damaged, or has too
     *     many pixels; the message says which, and nothing of what is in it
     */
    public static PictureFile clean(byte[] bytes, long mostPixels) {
        try {
            if (Png.isOne(bytes)) {
                return Png.clean(bytes, mostPixels);
            } else if (Jpeg.isOne(bytes)) {
                return Jpeg.clean(bytes, mostPixels);
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            throw damaged();
        }
        throw new IllegalArgumentException("The bytes are neither a PNG nor a JPEG.");
    }

    /**
     * The same photograph as it was seen if the camera was held another way: turned, mirrored and encoded anew. This one if
     * it is upright.
     *
     * @param mostBytes how long its file may be; if need be it loses quality for that
     * @throws IllegalArgumentException if it cannot be turned, or not in so few bytes
     */
    public PictureFile upright(int mostBytes) {
        return camera == null || camera.orientation() == 1
                ? this
                : Upright.of(this, camera.orientation(), camera.density(), mostBytes);
    }

    /** Whether the camera was held another way than the pixels lie. Nothing in this file tells readers of it any more. */
    public boolean isTurned() {
        return camera != null && camera.orientation() != 1;
    }

    /** Whether its colours are those of print (cyan, magenta, yellow, black), which not every program shows as meant. */
    public boolean isForPrint() {
        return camera != null && camera.components() == COLOURS_OF_PRINT;
    }

    /** Whether what it was made of held more than what is seen and in which colours. */
    public boolean toldMore() {
        return toldMore;
    }

    /** Whether it is a PNG; otherwise it is a JPEG. */
    public boolean isPng() {
        return camera == null;
    }

    /** A copy of the bytes, cleaned. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** How many bytes there are. */
    public int length() {
        return bytes.length;
    }

    /** How many pixels it is wide. */
    public int width() {
        return width;
    }

    /** How many pixels it is high. */
    public int height() {
        return height;
    }

    /** How many of its pixels make an inch: from 30 to 2400, and {@link #USUAL_PIXELS_PER_INCH} if that is not known. */
    public int pixelsPerInch() {
        return pixelsPerInch;
    }

    static void checkSize(int width, int height, long mostPixels) {
        if (width < 1 || height < 1) {
            throw damaged();
        }
        if ((long) width * height > mostPixels) {
            throw new IllegalArgumentException("A picture has at most " + mostPixels / 1_000_000 + " million pixels.");
        }
    }

    static IllegalArgumentException damaged() {
        return new IllegalArgumentException("The picture is damaged or cut off.");
    }

    static IllegalArgumentException unusual() {
        return new IllegalArgumentException(
                "The picture is coded in a way that not every program can show. Save it again as a usual JPEG or PNG.");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PictureFile file && Arrays.equals(file.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "picture file";
    }
}
