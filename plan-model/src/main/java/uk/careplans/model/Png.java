package uk.careplans.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/** Keeps of a PNG what is seen: no texts, times, camera data, colour profiles with names in them, nor what follows its end. */
final class Png {

    private static final byte[] START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "pHYs");
    private static final int HEADER_LENGTH = 13;
    private static final double INCHES_PER_METRE = 39.37;

    private Png() {}

    static boolean isOne(byte[] bytes) {
        return bytes.length > START.length && Arrays.equals(bytes, 0, START.length, START, 0, START.length);
    }

    static PictureBytes clean(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes).position(START.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.writeBytes(START);
        int width = 0;
        int height = 0;
        int pixelsPerInch = PictureBytes.USUAL_PIXELS_PER_INCH;
        boolean hasPixels = false;
        String type = "";
        while (!type.equals("IEND")) {
            int start = in.position();
            int length = in.getInt();
            if (length < 0 || length > in.remaining() - 8) {
                throw PictureBytes.damaged();
            }
            boolean first = type.isEmpty();
            type = new String(bytes, start + 4, 4, StandardCharsets.US_ASCII);
            if (first != type.equals("IHDR") || (first && length != HEADER_LENGTH) || !isWhole(bytes, start, length)) {
                throw PictureBytes.damaged();
            }
            ByteBuffer data = in.slice(start + 8, length);
            if (first) {
                width = data.getInt();
                height = data.getInt();
            } else if (type.equals("pHYs") && length == 9 && data.get(8) == 1) {
                pixelsPerInch = (int) Math.min(Integer.MAX_VALUE, Math.round(data.getInt() / INCHES_PER_METRE));
            }
            hasPixels |= type.equals("IDAT");
            if (KEPT.contains(type)) {
                out.write(bytes, start, length + 12);
            }
            in.position(start + length + 12);
        }
        if (!hasPixels) {
            throw PictureBytes.damaged();
        }
        return new PictureBytes(Picture.Format.PNG, out.toByteArray(), width, height, pixelsPerInch);
    }

    private static boolean isWhole(byte[] bytes, int start, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, start + 4, length + 4);
        return (int) sum.getValue() == ByteBuffer.wrap(bytes).getInt(start + 8 + length);
    }
}
