package uk.careplans.generator.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What pictures hold besides the picture. */
final class Pictures {

    private static final int[] PNG = {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
    private static final int CHUNK_FRAME = 12;
    private static final int JPEG_START = 0xD8;
    private static final int JPEG_END = 0xD9;
    private static final int JPEG_SCAN = 0xDA;

    private Pictures() {}

    /**
     * The bytes of a picture.
     *
     * @param pixels what is seen, which is nearly always chance to whoever reads it as text
     * @param besides descriptions, what the camera wrote, and what follows the picture's end
     */
    record Apart(List<Stretch> pixels, List<Stretch> besides) {
        /** Takes copies. */
        Apart {
            pixels = List.copyOf(pixels);
            besides = List.copyOf(besides);
        }
    }

    /** A picture taken apart; empty if it is none of the two kinds that are. */
    static Optional<Apart> apart(Stretch bytes) {
        if (bytes.startsWith(PNG)) {
            return Optional.of(png(bytes));
        }
        return bytes.startsWith(0xFF, JPEG_START, 0xFF) ? Optional.of(jpeg(bytes)) : Optional.empty();
    }

    private static Apart png(Stretch bytes) {
        List<Stretch> pixels = new ArrayList<>();
        List<Stretch> besides = new ArrayList<>();
        int at = PNG.length;
        boolean isOver = false;
        while (at + CHUNK_FRAME <= bytes.length() && !isOver) {
            long end = at + CHUNK_FRAME + bytes.bigIntAt(at);
            Stretch kind = bytes.part(at + 4, at + 8);
            Stretch content = bytes.part(at + 8, end - 4);
            isOver = kind.latin().equals("IEND");
            (kind.latin().equals("IDAT") ? pixels : besides).add(content);
            at = (int) Math.min(end, bytes.length());
        }
        besides.add(bytes.part(at, bytes.length()));
        return new Apart(pixels, besides);
    }

    private static Apart jpeg(Stretch bytes) {
        List<Stretch> pixels = new ArrayList<>();
        List<Stretch> besides = new ArrayList<>();
        int at = 2;
        while (bytes.at(at) == 0xFF && bytes.at(at + 1) != JPEG_END) {
            int length = (bytes.at(at + 2) << Byte.SIZE) + bytes.at(at + 3);
            int end = at + 2 + Math.max(length, 2);
            besides.add(bytes.part(at + 4, end));
            if (bytes.at(at + 1) == JPEG_SCAN) {
                int scanEnd = scanEnd(bytes, end);
                pixels.add(bytes.part(end, scanEnd));
                end = scanEnd;
            }
            at = end;
        }
        besides.add(bytes.part(at, bytes.length()));
        return new Apart(pixels, besides);
    }

    /** Within a scan a marker is either a restart or an escaped byte. */
    private static int scanEnd(Stretch bytes, int from) {
        int at = from;
        while (at < bytes.length()) {
            int marker = bytes.at(at + 1);
            boolean isOfScan = marker == 0 || (marker >= 0xD0 && marker <= 0xD7);
            if (bytes.at(at) == 0xFF && !isOfScan) {
                return at;
            }
            at++;
        }
        return at;
    }
}
