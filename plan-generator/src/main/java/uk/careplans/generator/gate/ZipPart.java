package uk.careplans.generator.gate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What the directory of a zip file says of an entry.
 *
 * @param name in ASCII
 * @param flags the general purpose bits
 * @param method 0 for stored, 8 for deflated
 * @param time in DOS's way, as it stands in the file
 * @param checksum CRC-32 of the content
 * @param packed the number of bytes in the zip file
 * @param size the number of bytes unpacked
 * @param offset of its local header
 */
record ZipPart(String name, int flags, int method, int time, int checksum, int packed, int size, int offset) {

    /** Of a directory entry without its name. */
    static final int LENGTH = 46;

    private static final int SIGNATURE = 0x02014B50;
    private static final int ENCRYPTED = 1;
    private static final int SIZES_BEHIND = 1 << 3;
    private static final int MASKED = 1 << 13;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /** Reads a directory entry, and leaves the buffer behind it. */
    static ZipPart read(ByteBuffer directory) throws Refused {
        int at = directory.position();
        if (directory.remaining() < LENGTH || directory.getInt(at) != SIGNATURE) {
            throw new Refused(FileRule.DAMAGED);
        }
        int nameLength = Short.toUnsignedInt(directory.getShort(at + 28));
        int more = Short.toUnsignedInt(directory.getShort(at + 30)) + Short.toUnsignedInt(directory.getShort(at + 32));
        if (directory.remaining() < LENGTH + nameLength + more || directory.getShort(at + 34) != 0) {
            throw new Refused(FileRule.DAMAGED);
        }
        ZipPart part = new ZipPart(
                name(directory, at + LENGTH, nameLength),
                Short.toUnsignedInt(directory.getShort(at + 8)),
                Short.toUnsignedInt(directory.getShort(at + 10)),
                directory.getInt(at + 12),
                directory.getInt(at + 16),
                directory.getInt(at + 20),
                directory.getInt(at + 24),
                directory.getInt(at + 42));
        part.refuseOddities();
        directory.position(at + LENGTH + nameLength + more);
        return part;
    }

    static String name(ByteBuffer bytes, int at, int length) throws Refused {
        byte[] name = new byte[length];
        bytes.get(at, name);
        for (byte each : name) {
            if (each < ' ' || each == 0x7F) {
                throw new Refused(FileRule.ODD_NAME);
            }
        }
        return new String(name, StandardCharsets.US_ASCII);
    }

    boolean isDeflated() {
        return method == DEFLATED;
    }

    /** Whether checksum and sizes stand behind the content, too, and perhaps not before it. */
    boolean hasSizesBehind() {
        return (flags & SIZES_BEHIND) != 0;
    }

    private void refuseOddities() throws Refused {
        if ((flags & (ENCRYPTED | MASKED)) != 0) {
            throw new Refused(FileRule.ENCRYPTED);
        } else if (method != STORED && method != DEFLATED) {
            throw new Refused(FileRule.METHOD);
        } else if (method == STORED && hasSizesBehind()) {
            // Whoever reads from the front cannot know where it ends.
            throw new Refused(FileRule.METHOD);
        } else if (packed < 0 || size < 0 || offset < 0) {
            // Also what says that the true number stands elsewhere (zip64), which no file of this size needs.
            throw new Refused(FileRule.SIZE);
        }
    }
}
