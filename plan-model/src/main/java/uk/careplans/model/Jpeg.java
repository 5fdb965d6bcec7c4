package uk.careplans.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Keeps of a JPEG what is seen. Cameras and telephones write where and when a photograph was taken, and a small copy of
 * it from before it was cut.
 */
final class Jpeg {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int JFIF = 0xE0;
    private static final int EXIF = 0xE1;
    /** How the colours are coded; without it some pictures turn green. */
    private static final int ADOBE = 0xEE;

    private static final int COMMENT = 0xFE;
    private static final Set<Integer> NO_FRAMES = Set.of(0xC4, 0xC8, 0xCC);
    private static final int ORIENTATION = 0x0112;
    private static final int JFIF_LENGTH = 16;

    private final byte[] bytes;
    private final ByteBuffer in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int width;
    private int height;
    private int pixelsPerInch = PictureBytes.USUAL_PIXELS_PER_INCH;
    private int orientation = 1;
    private boolean hasScan;

    private Jpeg(byte[] bytes) {
        this.bytes = bytes;
        this.in = ByteBuffer.wrap(bytes);
    }

    static boolean isOne(byte[] bytes) {
        return bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == START && (bytes[2] & 0xFF) == 0xFF;
    }

    static PictureBytes clean(byte[] bytes) {
        Jpeg jpeg = new Jpeg(bytes);
        jpeg.read();
        PictureBytes cleaned = new PictureBytes(
                Picture.Format.JPEG, jpeg.out.toByteArray(), jpeg.width, jpeg.height, jpeg.pixelsPerInch);
        return jpeg.orientation == 1 ? cleaned : clean(Upright.jpeg(cleaned, jpeg.orientation));
    }

    private void read() {
        in.position(2);
        out.write(0xFF);
        out.write(START);
        int marker = nextMarker();
        while (marker != END) {
            int start = in.position();
            int length = Short.toUnsignedInt(in.getShort());
            if (length < 2 || start + length > bytes.length) {
                throw PictureBytes.damaged();
            }
            take(marker, start, length);
            in.position(start + length);
            if (marker == SCAN) {
                copyScan();
            }
            marker = nextMarker();
        }
        if (width == 0 || !hasScan) {
            throw PictureBytes.damaged();
        }
        out.write(0xFF);
        out.write(END);
    }

    /** Markers may have any number of FF before them. */
    private int nextMarker() {
        if ((in.get() & 0xFF) != 0xFF) {
            throw PictureBytes.damaged();
        }
        int marker = in.get() & 0xFF;
        while (marker == 0xFF) {
            marker = in.get() & 0xFF;
        }
        return marker;
    }

    private void take(int marker, int start, int length) {
        boolean application = marker >= JFIF && marker <= 0xEF;
        if (marker == JFIF && isNamed("JFIF", start) && length >= JFIF_LENGTH) {
            takeJfif(start);
        } else if (marker == EXIF && isNamed("Exif", start)) {
            orientation = orientation(in.slice(start + 8, length - 8));
        } else if ((!application && marker != COMMENT) || (marker == ADOBE && isNamed("Adobe", start))) {
            if (marker >= 0xC0 && marker <= 0xCF && !NO_FRAMES.contains(marker)) {
                height = Short.toUnsignedInt(in.getShort(start + 3));
                width = Short.toUnsignedInt(in.getShort(start + 5));
            }
            hasScan |= marker == SCAN;
            out.write(0xFF);
            out.write(marker);
            out.write(bytes, start, length);
        }
    }

    /** Without the small copy that may be in it. */
    private void takeJfif(int start) {
        int unit = bytes[start + 9];
        int density = Short.toUnsignedInt(in.getShort(start + 10));
        if (unit == 1 || unit == 2) {
            pixelsPerInch = unit == 1 ? density : (int) Math.round(density * 2.54);
        }
        out.write(0xFF);
        out.write(JFIF);
        out.write(0);
        out.write(JFIF_LENGTH);
        out.write(bytes, start + 2, JFIF_LENGTH - 4);
        out.write(0);
        out.write(0);
    }

    private boolean isNamed(String name, int start) {
        return start + 2 + name.length() < bytes.length
                && new String(bytes, start + 2, name.length(), StandardCharsets.US_ASCII).equals(name);
    }

    /** Up to the next marker that is none of those that belong to the scan. */
    private void copyScan() {
        int start = in.position();
        int at = start;
        while (!((bytes[at] & 0xFF) == 0xFF && isOutside(bytes[at + 1] & 0xFF))) {
            at++;
        }
        out.write(bytes, start, at - start);
        in.position(at);
    }

    private static boolean isOutside(int afterSign) {
        return afterSign != 0 && afterSign != 0xFF && (afterSign < 0xD0 || afterSign > 0xD7);
    }

    /** How the camera was held, 1 for upright; 1 too if what it says makes no sense. */
    private static int orientation(ByteBuffer exif) {
        try {
            exif.order(exif.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = exif.getInt(4);
            int count = Short.toUnsignedInt(exif.getShort(directory));
            for (int i = 0; i < count; i++) {
                int entry = directory + 2 + i * 12;
                if (Short.toUnsignedInt(exif.getShort(entry)) == ORIENTATION) {
                    int value = exif.getShort(entry + 8);
                    return value >= 1 && value <= 8 ? value : 1;
                }
            }
        } catch (IndexOutOfBoundsException e) {
            return 1;
        }
        return 1;
    }
}
