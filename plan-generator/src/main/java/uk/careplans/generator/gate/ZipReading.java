package uk.careplans.generator.gate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a zip file so that whoever reads it in another way reads the same: the directory at its end, the headers before the
 * parts and the parts themselves must agree, and nothing else is in the file. Sizes are counted, never believed.
 */
final class ZipReading {

    private static final int END_SIGNATURE = 0x06054B50;
    private static final int LOCAL_SIGNATURE = 0x04034B50;
    private static final int BEHIND_SIGNATURE = 0x08074B50;
    private static final int END_LENGTH = 22;
    private static final int LOCAL_LENGTH = 30;
    private static final int BEHIND_LENGTH = 12;

    private static final int MOST_PARTS = 500;
    /** Of all parts together; docx4j has the same limit. */
    private static final int MOST_CONTENT = 50 << 20;
    /** Small parts that say the same again and again are packed better than any limit would allow. */
    private static final int NO_BOMB_BELOW = 4 << 20;

    private static final int BOMB_RATIO = 100;

    private final ByteBuffer zip;
    private final Map<ZipPart, byte[]> parts = new LinkedHashMap<>();
    private long content;

    private ZipReading(byte[] zip) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The entries with their content, in the order of the directory, without those that only name a folder. */
    static Map<ZipPart, byte[]> read(byte[] zip) throws Refused {
        ZipReading reading = new ZipReading(zip);
        reading.read();
        return reading.parts;
    }

    private void read() throws Refused {
        int end = endOfDirectory();
        List<ZipPart> directory = directory(end);
        refuseTwins(directory);
        refuseOverlapsAndGaps(directory, zip.getInt(end + 16));
        for (ZipPart part : directory) {
            byte[] bytes = content(part);
            if (!part.name().endsWith("/")) {
                parts.put(part, bytes);
            }
        }
    }

    /** Where the record at the end of the file is; of a comment behind it, only that it cannot be taken for the record. */
    private int endOfDirectory() throws Refused {
        int earliest = Math.max(0, zip.limit() - END_LENGTH - 0xFFFF);
        int found = -1;
        for (int at = zip.limit() - 4; at >= earliest; at--) {
            if (zip.getInt(at) == END_SIGNATURE) {
                if (at + END_LENGTH > zip.limit()) {
                    throw new Refused(FileRule.DAMAGED);
                }
                found = at;
                break;
            }
        }
        if (found < 0) {
            throw new Refused(FileRule.DAMAGED);
        }
        if (found + END_LENGTH + Short.toUnsignedInt(zip.getShort(found + 20)) != zip.limit()) {
            throw new Refused(FileRule.JUNK);
        }
        return found;
    }

    private List<ZipPart> directory(int end) throws Refused {
        int count = Short.toUnsignedInt(zip.getShort(end + 10));
        if (zip.getInt(end + 4) != 0 || zip.getShort(end + 8) != zip.getShort(end + 10)) {
            throw new Refused(FileRule.DAMAGED);
        } else if (count > MOST_PARTS) {
            throw new Refused(FileRule.TOO_MANY_PARTS);
        }
        long start = Integer.toUnsignedLong(zip.getInt(end + 16));
        if (start + Integer.toUnsignedLong(zip.getInt(end + 12)) != end) {
            throw new Refused(start > end ? FileRule.DAMAGED : FileRule.JUNK);
        }
        ByteBuffer entries = zip.duplicate().order(ByteOrder.LITTLE_ENDIAN).position((int) start);
        entries.limit(end);
        List<ZipPart> directory = new ArrayList<>();
        while (entries.hasRemaining()) {
            if (directory.size() == count) {
                throw new Refused(FileRule.HEADERS_DIFFER);
            }
            directory.add(ZipPart.read(entries));
        }
        if (directory.size() != count) {
            throw new Refused(FileRule.HEADERS_DIFFER);
        }
        return directory;
    }

    private static void refuseTwins(List<ZipPart> directory) throws Refused {
        Set<String> folded = new HashSet<>();
        for (ZipPart part : directory) {
            if (!folded.add(PartNames.folded(part.name()))) {
                throw new Refused(FileRule.TWICE);
            }
            PartNames.refuseOdd(part.name());
        }
    }

    private void refuseOverlapsAndGaps(List<ZipPart> directory, int end) throws Refused {
        List<ZipPart> inOrder = new ArrayList<>(directory);
        inOrder.sort(Comparator.comparingInt(ZipPart::offset));
        long at = 0;
        for (ZipPart part : inOrder) {
            if (part.offset() < at) {
                throw new Refused(FileRule.OVERLAP);
            } else if (part.offset() > at) {
                throw new Refused(FileRule.JUNK);
            }
            at = endOf(part, end);
        }
        if (at != end) {
            throw new Refused(at > end ? FileRule.OVERLAP : FileRule.JUNK);
        }
    }

    /** Where a part with its header ends, once both headers have said the same of it. */
    private long endOf(ZipPart part, int end) throws Refused {
        long start = contentOf(part, end);
        long behind = start + part.packed();
        if (behind > end) {
            throw new Refused(FileRule.OVERLAP);
        }
        return part.hasSizesBehind() ? behind + sizesBehind(part, (int) behind, end) : behind;
    }

    private int sizesBehind(ZipPart part, int at, int end) throws Refused {
        boolean signed = at + 4 <= end && zip.getInt(at) == BEHIND_SIGNATURE;
        int from = signed ? at + 4 : at;
        if (from + BEHIND_LENGTH > end) {
            throw new Refused(FileRule.DAMAGED);
        } else if (zip.getInt(from) != part.checksum()
                || zip.getInt(from + 4) != part.packed()
                || zip.getInt(from + 8) != part.size()) {
            throw new Refused(FileRule.HEADERS_DIFFER);
        }
        return from - at + BEHIND_LENGTH;
    }

    /** Where the content of a part begins. */
    private long contentOf(ZipPart part, int end) throws Refused {
        int at = part.offset();
        if ((long) at + LOCAL_LENGTH > end || zip.getInt(at) != LOCAL_SIGNATURE) {
            throw new Refused(FileRule.HEADERS_DIFFER);
        }
        int nameLength = Short.toUnsignedInt(zip.getShort(at + 26));
        long content = (long) at + LOCAL_LENGTH + nameLength + Short.toUnsignedInt(zip.getShort(at + 28));
        if (content > end) {
            throw new Refused(FileRule.DAMAGED);
        }
        boolean same = nameLength == part.name().length()
                && ZipPart.name(zip, at + LOCAL_LENGTH, nameLength).equals(part.name())
                && Short.toUnsignedInt(zip.getShort(at + 6)) == part.flags()
                && Short.toUnsignedInt(zip.getShort(at + 8)) == part.method()
                && isSame(at + 14, part.checksum(), part)
                && isSame(at + 18, part.packed(), part)
                && isSame(at + 22, part.size(), part);
        if (!same) {
            throw new Refused(FileRule.HEADERS_DIFFER);
        }
        return content;
    }

    private boolean isSame(int at, int inDirectory, ZipPart part) {
        int inHeader = zip.getInt(at);
        return inHeader == inDirectory || (part.hasSizesBehind() && inHeader == 0);
    }

    private byte[] content(ZipPart part) throws Refused {
        byte[] packed = new byte[part.packed()];
        zip.get((int) contentOf(part, zip.limit()), packed);
        // What it says is only a limit: more is never unpacked, and less is a lie, too.
        refuseBomb(part, part.size());
        byte[] bytes = part.isDeflated() ? inflated(part, packed) : packed;
        if (bytes.length != part.size()) {
            throw new Refused(FileRule.SIZE, part.name());
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if ((int) sum.getValue() != part.checksum()) {
            throw new Refused(FileRule.CHECKSUM, part.name());
        }
        content += bytes.length;
        return bytes;
    }

    private void refuseBomb(ZipPart part, long size) throws Refused {
        if (content + size > MOST_CONTENT) {
            throw new Refused(FileRule.TOO_BIG);
        } else if (size > NO_BOMB_BELOW && size > (long) BOMB_RATIO * part.packed()) {
            throw new Refused(FileRule.BOMB, part.name());
        }
    }

    private byte[] inflated(ZipPart part, byte[] packed) throws Refused {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] bytes = new byte[part.size() + 1];
            int length = 0;
            while (!inflater.finished() && length < bytes.length) {
                int more = inflater.inflate(bytes, length, bytes.length - length);
                if (more == 0 && !inflater.finished() && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new Refused(FileRule.DAMAGED, part.name());
                }
                length += more;
            }
            if (!inflater.finished() || length != part.size() || inflater.getRemaining() != 0) {
                throw new Refused(FileRule.SIZE, part.name());
            }
            return Arrays.copyOf(bytes, length);
        } catch (DataFormatException e) {
            throw new Refused(FileRule.DAMAGED, part.name());
        } finally {
            inflater.end();
        }
    }
}
