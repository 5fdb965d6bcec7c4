package uk.careplans.generator.release;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Deflated bytes, inflated within bounds. */
final class Unpacking {

    private static final int GZIP_HEAD = 10;
    private static final int GZIP_CHECKSUM_OF_HEAD = 2;
    private static final int GZIP_EXTRA = 4;
    private static final int[] GZIP_TEXTS = {8, 16};

    private Unpacking() {}

    /**
     * What was inflated.
     *
     * @param content as much as there was
     * @param used how many of the deflated bytes it took; others come behind
     * @param isWhole whether it came to its own end
     */
    @SuppressWarnings("ArrayRecordComponent") // never leaves this package
    record Inflated(byte[] content, int used, boolean isWhole) {}

    /** The content of deflated bytes as zip files have them. */
    static Inflated deflated(Stretch packed, Bounds bounds) throws UnsearchableException {
        return inflate(packed, true, bounds);
    }

    /** The content of deflated bytes with zlib's head and foot; empty if they have no such head. */
    static Optional<Inflated> zlib(Stretch packed, Bounds bounds) throws UnsearchableException {
        return isZlib(packed) ? Optional.of(inflate(packed, false, bounds)) : Optional.empty();
    }

    private static Inflated inflate(Stretch packed, boolean isRaw, Bounds bounds) throws UnsearchableException {
        Inflater inflater = new Inflater(isRaw);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            inflater.setInput(packed.bytes(), packed.from(), packed.length());
            byte[] buffer = new byte[1 << 14];
            int count = 1;
            while (!inflater.finished() && count > 0) {
                count = inflater.inflate(buffer);
                out.write(buffer, 0, count);
                bounds.addBytes(count);
            }
            return new Inflated(out.toByteArray(), (int) inflater.getBytesRead(), inflater.finished());
        } catch (DataFormatException e) {
            // What came before counts.
            return new Inflated(out.toByteArray(), (int) inflater.getBytesRead(), false);
        } finally {
            inflater.end();
        }
    }

    /** Whether bytes begin like something packed that says so. */
    static boolean isMarked(Stretch bytes) {
        return bytes.startsWith(0x1F, 0x8B, 8) || bytes.startsWith('P', 'K', 3, 4) || isZlib(bytes);
    }

    private static boolean isZlib(Stretch bytes) {
        return (bytes.at(0) & 0x0F) == 8 && bytes.length() > 2 && ((bytes.at(0) << Byte.SIZE) + bytes.at(1)) % 31 == 0;
    }

    /** The deflated bytes of a gzip file, behind its head; empty if it is none. */
    static Optional<Stretch> gzipBody(Stretch gzip) {
        if (!gzip.startsWith(0x1F, 0x8B, 8)) {
            return Optional.empty();
        }
        int flags = gzip.at(3);
        int at = GZIP_HEAD;
        if ((flags & GZIP_EXTRA) != 0) {
            at += Short.BYTES + gzip.shortAt(at);
        }
        for (int flag : GZIP_TEXTS) {
            if ((flags & flag) != 0) {
                while (gzip.at(at) > 0) {
                    at++;
                }
                at++;
            }
        }
        return Optional.of(gzip.part(at + ((flags & GZIP_CHECKSUM_OF_HEAD) != 0 ? Short.BYTES : 0), gzip.length()));
    }
}
