package uk.careplans.testkit.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Puts segments into JPEGs and chunks into PNGs, as cameras and programs do. */
public final class PictureParts {

    private static final int START_OF_JPEG = 2;
    /** With its header, which must be the first chunk. */
    private static final int START_OF_PNG = 33;

    private PictureParts() {}

    /** The JPEG with one more segment at its beginning. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        return inserted(jpeg, START_OF_JPEG, segment(marker, content));
    }

    /** The JPEG with one more segment at its beginning. */
    public static byte[] withSegment(byte[] jpeg, int marker, String content) {
        return withSegment(jpeg, marker, latin(content));
    }

    public static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    /** The JPEG without the segments of that kind, which stand before its pixels. */
    public static byte[] withoutSegments(byte[] jpeg, int marker) {
        ByteBuffer in = ByteBuffer.wrap(jpeg);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, START_OF_JPEG);
        int at = START_OF_JPEG;
        while ((jpeg[at + 1] & 0xFF) != 0xDA) {
            int length = 2 + Short.toUnsignedInt(in.getShort(at + 2));
            if ((jpeg[at + 1] & 0xFF) != marker) {
                out.write(jpeg, at, length);
            }
            at += length;
        }
        out.write(jpeg, at, jpeg.length - at);
        return out.toByteArray();
    }

    /**
     * The content of an EXIF segment.
     *
     * @param orientation how the camera was held, 1 for upright
     * @param perInch how many pixels make an inch
     * @param more what else is in it
     */
    public static byte[] exif(int orientation, int perInch, String more) {
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 3 * 12 + 4 + 8 + more.length());
        exif.put(latin("Exif\0\0")).put(latin("MM\0*")).putInt(8).putShort((short) 3);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        exif.putShort((short) 0x011A).putShort((short) 5).putInt(1).putInt(50);
        exif.putShort((short) 0x0128).putShort((short) 3).putInt(1).putShort((short) 2).putShort((short) 0);
        exif.putInt(0).putInt(perInch).putInt(1).put(latin(more));
        return exif.array();
    }

    /** The PNG with one more chunk behind its header. */
    public static byte[] withChunk(byte[] png, String type, byte[] content) {
        return inserted(png, START_OF_PNG, chunk(type, content));
    }

    /** The PNG with one more chunk behind its header. */
    public static byte[] withChunk(byte[] png, String type, String content) {
        return withChunk(png, type, latin(content));
    }

    public static byte[] chunk(String type, byte[] content) {
        byte[] chunk = ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(latin(type))
                .put(content)
                .array();
        sumUp(chunk, 0);
        return chunk;
    }

    /** Writes the check sum of the chunk that starts there. */
    public static void sumUp(byte[] png, int start) {
        ByteBuffer bytes = ByteBuffer.wrap(png);
        int length = bytes.getInt(start);
        CRC32 sum = new CRC32();
        sum.update(png, start + 4, length + 4);
        bytes.putInt(start + 8 + length, (int) sum.getValue());
    }

    public static byte[] inserted(byte[] bytes, int at, byte[] more) {
        return joined(Arrays.copyOf(bytes, at), more, Arrays.copyOfRange(bytes, at, bytes.length));
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    public static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
