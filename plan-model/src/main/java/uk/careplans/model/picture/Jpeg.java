package uk.careplans.model.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps of a JPEG what its pixels are made of, and nothing else. What comes before them is written anew: the density and
 * how the colours are coded.
 *
 * <p>Kept are the frames that Word, LibreOffice and Java decode: baseline, extended and progressive, with Huffman codes
 * and eight bits. The others (arithmetic, lossless, hierarchical, of a height that is told at the end) would be a gap in
 * the document.
 */
final class Jpeg {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int JFIF = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int JFIF_LENGTH = 14;
    private static final int ADOBE_LENGTH = 12;
    private static final int ADOBE_VERSION = 100;

    private final byte[] bytes;
    private final ByteBuffer in;
    private final long mostPixels;
    /** Tables, frame and scans. */
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    private @Nullable JpegFrame frame;
    private boolean hasScan;
    private @Nullable Density jfif;
    private @Nullable Exif exif;
    /** How Adobe's programs code the colours; without it some pictures turn green. */
    private int transform = JpegFrame.NO_TRANSFORM;

    private boolean toldMore;

    private Jpeg(byte[] bytes, long mostPixels) {
        this.bytes = bytes;
        this.in = ByteBuffer.wrap(bytes);
        this.mostPixels = mostPixels;
    }

    static boolean isOne(byte[] bytes) {
        return bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == START && (bytes[2] & 0xFF) == 0xFF;
    }

    static PictureFile clean(byte[] bytes, long mostPixels) {
        Jpeg jpeg = new Jpeg(bytes, mostPixels);
        jpeg.read();
        Exif camera = jpeg.exif == null ? Exif.NONE : jpeg.exif;
        return jpeg.written(jpeg.density(camera), camera.orientation());
    }

    /** What was encoded anew, with a density that it does not know. */
    static PictureFile clean(byte[] bytes, long mostPixels, Density density) {
        Jpeg jpeg = new Jpeg(bytes, mostPixels);
        jpeg.read();
        return jpeg.written(density, 1);
    }

    private void read() {
        in.position(2);
        for (int marker = nextMarker(); marker != END; marker = nextMarker()) {
            if (marker == START || marker == 1 || isRestart(marker)) {
                throw PictureFile.damaged();
            }
            int length = Short.toUnsignedInt(in.getShort()) - 2;
            if (length < 0 || length > in.remaining()) {
                throw PictureFile.damaged();
            }
            int start = in.position();
            in.position(start + length);
            take(marker, in.slice(start, length));
        }
        if (!hasScan) {
            throw PictureFile.damaged();
        }
        while (in.hasRemaining()) {
            toldMore |= in.get() != 0;
        }
    }

    /** Markers may have any number of FF before them. */
    private int nextMarker() {
        if ((in.get() & 0xFF) != 0xFF) {
            throw PictureFile.damaged();
        }
        int marker = in.get() & 0xFF;
        while (marker == 0xFF) {
            marker = in.get() & 0xFF;
        }
        return marker;
    }

    private void take(int marker, ByteBuffer content) {
        if (JpegFrame.isFrame(marker)) {
            if (frame != null) {
                throw PictureFile.unusual();
            }
            frame = JpegFrame.read(marker, content, mostPixels);
            copy(marker, content);
        } else if (JpegTables.isOne(marker)) {
            JpegTables.check(marker, content);
            copy(marker, content);
        } else if (marker == SCAN) {
            if (frame == null || !JpegTables.isScan(content)) {
                throw PictureFile.damaged();
            }
            hasScan = true;
            copy(marker, content);
            copyScan();
        } else {
            takeOther(marker, content);
        }
    }

    /** Of all other segments a few numbers, which are written anew. */
    private void takeOther(int marker, ByteBuffer content) {
        if (!hasScan && marker == JFIF && isNamed("JFIF", content) && content.limit() >= JFIF_LENGTH) {
            takeJfif(content);
        } else if (!hasScan && marker == ADOBE && isNamed("Adobe", content) && content.limit() >= ADOBE_LENGTH) {
            transform = content.get(ADOBE_LENGTH - 1) & 0xFF;
            toldMore |= content.limit() > ADOBE_LENGTH;
        } else {
            toldMore |= marker != PROFILE || !isNamed("ICC_PROFILE", content);
            if (exif == null && marker == EXIF && isNamed("Exif\0\0", content)) {
                exif = Exif.read(content.slice(6, content.limit() - 6));
            }
        }
    }

    private void takeJfif(ByteBuffer content) {
        if (jfif == null) {
            jfif = new Density(
                    content.get(7),
                    Short.toUnsignedInt(content.getShort(8)),
                    Short.toUnsignedInt(content.getShort(10)));
        }
        // The rest is a small copy of the picture.
        toldMore |= content.limit() > JFIF_LENGTH;
    }

    private static boolean isNamed(String name, ByteBuffer content) {
        byte[] start = name.getBytes(StandardCharsets.US_ASCII);
        return content.limit() >= start.length && content.slice(0, start.length).equals(ByteBuffer.wrap(start));
    }

    private void copy(int marker, ByteBuffer content) {
        writeMarker(body, marker, content.limit());
        body.write(bytes, in.position() - content.limit(), content.limit());
    }

    private static void writeMarker(ByteArrayOutputStream out, int marker, int length) {
        out.write(0xFF);
        out.write(marker);
        out.write((length + 2) >> 8);
        out.write(length + 2);
    }

    /** Up to the next marker that is none of those that belong to the scan. */
    private void copyScan() {
        int start = in.position();
        int at = start;
        while (!((bytes[at] & 0xFF) == 0xFF && isOutside(bytes[at + 1] & 0xFF))) {
            at++;
        }
        body.write(bytes, start, at - start);
        in.position(at);
    }

    private static boolean isOutside(int afterSign) {
        return afterSign != 0 && afterSign != 0xFF && !isRestart(afterSign);
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    private Density density(Exif camera) {
        Density own = jfif == null ? Density.UNKNOWN : jfif;
        return own.isKnown() || !camera.density().isKnown() ? own : camera.density();
    }

    private PictureFile written(Density density, int orientation) {
        JpegFrame shape = Objects.requireNonNull(frame);
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.size() + 64);
        out.write(0xFF);
        out.write(START);
        boolean says = jfif != null || shape.isYccWith(transform);
        if (says) {
            writeJfif(out, density);
        }
        if (transform != JpegFrame.NO_TRANSFORM) {
            writeAdobe(out);
        }
        out.writeBytes(body.toByteArray());
        out.write(0xFF);
        out.write(END);
        return PictureFile.jpeg(out.toByteArray(), shape, says ? density : Density.UNKNOWN, orientation, toldMore);
    }

    private static void writeJfif(ByteArrayOutputStream out, Density density) {
        writeMarker(out, JFIF, JFIF_LENGTH);
        out.writeBytes(ByteBuffer.allocate(JFIF_LENGTH)
                .put("JFIF\0\1\2".getBytes(StandardCharsets.US_ASCII))
                .put((byte) density.unit())
                .putShort((short) density.x())
                .putShort((short) density.y())
                .array());
    }

    private void writeAdobe(ByteArrayOutputStream out) {
        writeMarker(out, ADOBE, ADOBE_LENGTH);
        out.writeBytes(ByteBuffer.allocate(ADOBE_LENGTH)
                .put("Adobe\0".getBytes(StandardCharsets.US_ASCII))
                .put((byte) ADOBE_VERSION)
                .put(ADOBE_LENGTH - 1, (byte) transform)
                .array());
    }
}
