package uk.careplans.model.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Keeps of a PNG what its pixels are made of: each kind of chunk once, where it counts, with just the length that it must
 * have. Everything else stays behind.
 */
final class Png {

    private static final byte[] START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    /** What belongs before the pixels, in the order in which it is written. */
    private static final List<String> BEFORE_PIXELS = List.of("IHDR", "gAMA", "cHRM", "sRGB", "PLTE", "tRNS", "pHYs");
    /** What of the others tells of colours only; the rest tells more. */
    private static final Set<String> OF_COLOURS = Set.of("iCCP", "sBIT", "bKGD", "hIST", "sPLT", "cICP");

    private static final double INCHES_PER_METRE = 39.37;
    private static final int CRITICAL = 'Z';

    private final byte[] bytes;
    private final ByteBuffer in;
    private final Map<String, ByteBuffer> kept = new HashMap<>();
    private final List<ByteBuffer> pixels = new ArrayList<>();
    private boolean toldMore;
    private boolean isBehindPixels;

    private Png(byte[] bytes) {
        this.bytes = bytes;
        this.in = ByteBuffer.wrap(bytes).position(START.length);
    }

    static boolean isOne(byte[] bytes) {
        return bytes.length > START.length && Arrays.equals(bytes, 0, START.length, START, 0, START.length);
    }

    static PictureFile clean(byte[] bytes, long mostPixels) {
        Png png = new Png(bytes);
        PngHeader header = PngHeader.read(png.next("IHDR"), mostPixels);
        png.read(header);
        return png.written(header);
    }

    /** The first chunk, which has to be of that type. */
    private ByteBuffer next(String type) {
        if (!type.equals(nextType())) {
            throw PictureFile.damaged();
        }
        ByteBuffer content = nextContent();
        kept.put(type, content);
        return content;
    }

    private String nextType() {
        return new String(bytes, in.position() + 4, 4, StandardCharsets.US_ASCII);
    }

    /** The content of the next chunk, whose check sum is right. */
    private ByteBuffer nextContent() {
        int start = in.position();
        int length = in.getInt();
        if (length < 0 || length > in.remaining() - 8) {
            throw PictureFile.damaged();
        }
        CRC32 sum = new CRC32();
        sum.update(bytes, start + 4, length + 4);
        if ((int) sum.getValue() != in.getInt(start + 8 + length)) {
            throw PictureFile.damaged();
        }
        in.position(start + length + 12);
        return in.slice(start + 8, length);
    }

    private void read(PngHeader header) {
        String type = nextType();
        ByteBuffer content = nextContent();
        while (!type.equals("IEND")) {
            take(type, content, header);
            type = nextType();
            content = nextContent();
        }
        toldMore |= content.hasRemaining();
        while (in.hasRemaining()) {
            toldMore |= in.get() != 0;
        }
    }

    private void take(String type, ByteBuffer content, PngHeader header) {
        if (type.equals("IDAT") && !isBehindPixels) {
            pixels.add(content);
            return;
        }
        isBehindPixels = !pixels.isEmpty();
        boolean counts = pixels.isEmpty() && !kept.containsKey(type) && header.allows(type, content, kept);
        if (BEFORE_PIXELS.contains(type) && counts) {
            kept.put(type, content);
        } else if (type.equals("IDAT") || type.equals("IHDR") || (type.equals("PLTE") && header.hasPalette())) {
            throw PictureFile.damaged();
        } else if (type.charAt(0) <= CRITICAL && !type.equals("PLTE")) {
            throw PictureFile.unusual();
        } else {
            toldMore |= !OF_COLOURS.contains(type) && !type.equals("PLTE");
        }
    }

    private PictureFile written(PngHeader header) {
        if (header.hasPalette() && !kept.containsKey("PLTE")) {
            throw PictureFile.damaged();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.writeBytes(START);
        for (String type : BEFORE_PIXELS) {
            ByteBuffer content = kept.get(type);
            if (content != null) {
                write(out, type, array(content));
            }
        }
        byte[] compressed = array(pixels);
        int length = header.lengthOfPixels(compressed);
        toldMore |= length < compressed.length;
        write(out, "IDAT", Arrays.copyOf(compressed, length));
        write(out, "IEND", new byte[0]);
        return PictureFile.png(out.toByteArray(), header.width(), header.height(), pixelsPerInch(), toldMore);
    }

    private int pixelsPerInch() {
        ByteBuffer size = kept.get("pHYs");
        return size == null || size.get(8) != 1
                ? PictureFile.USUAL_PIXELS_PER_INCH
                : (int) Math.min(Integer.MAX_VALUE, Math.round(size.getInt(0) / INCHES_PER_METRE));
    }

    private static void write(ByteArrayOutputStream out, String type, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, content.length + 4);
        out.writeBytes(chunk.putInt((int) sum.getValue()).array());
    }

    private static byte[] array(List<ByteBuffer> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(part -> all.writeBytes(array(part)));
        return all.toByteArray();
    }

    private static byte[] array(ByteBuffer content) {
        byte[] copy = new byte[content.limit()];
        content.get(0, copy);
        return copy;
    }
}
