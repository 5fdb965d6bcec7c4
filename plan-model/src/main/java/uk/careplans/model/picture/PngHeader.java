package uk.careplans.model.picture;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** What the first chunk of a PNG says of its pixels, and what follows from that for the others. */
record PngHeader(int width, int height, int depth, int colours, boolean interlaced) {

    private static final int LENGTH = 13;
    private static final int GREY = 0;
    private static final int RGB = 2;
    private static final int PALETTE = 3;
    private static final int MOST_BYTES_OF_PALETTE = 768;
    /** By kind of colours: the depths that there are. */
    private static final Map<Integer, Set<Integer>> DEPTHS = Map.of(
            GREY,
            Set.of(1, 2, 4, 8, 16),
            RGB,
            Set.of(8, 16),
            PALETTE,
            Set.of(1, 2, 4, 8),
            4,
            Set.of(8, 16),
            6,
            Set.of(8, 16));
    /** By kind of colours: how many numbers make a pixel. */
    private static final Map<Integer, Integer> CHANNELS = Map.of(GREY, 1, RGB, 3, PALETTE, 1, 4, 2, 6, 4);
    /** Of each pass of an interlaced picture: the first column and row, and the steps from one to the next. */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private static final int BUFFER = 1 << 16;

    static PngHeader read(ByteBuffer content, long mostPixels) {
        if (content.limit() != LENGTH) {
            throw PictureFile.damaged();
        }
        PngHeader header = new PngHeader(
                content.getInt(0), content.getInt(4), content.get(8), content.get(9), content.get(12) == 1);
        boolean known = DEPTHS.getOrDefault(header.colours, Set.of()).contains(header.depth);
        if (!known || content.get(10) != 0 || content.get(11) != 0 || (content.get(12) & ~1) != 0) {
            throw PictureFile.damaged();
        }
        PictureFile.checkSize(header.width, header.height, mostPixels);
        return header;
    }

    boolean hasPalette() {
        return colours == PALETTE;
    }

    /**
     * Whether a chunk that belongs before the pixels may stand there as it is.
     *
     * @param before the chunks before it, by their type
     */
    boolean allows(String type, ByteBuffer content, Map<String, ByteBuffer> before) {
        int length = content.limit();
        return switch (type) {
            case "gAMA" -> length == 4;
            case "cHRM" -> length == 32;
            case "sRGB" -> length == 1 && content.get(0) >= 0 && content.get(0) <= 3;
            case "pHYs" -> length == 9 && (content.get(8) & ~1) == 0;
            case "PLTE" ->
                hasPalette() && length > 0 && length % 3 == 0 && length <= Math.min(MOST_BYTES_OF_PALETTE, 3 << depth);
            case "tRNS" -> allowsTransparency(length, before.get("PLTE"));
            default -> false;
        };
    }

    private boolean allowsTransparency(int length, @Nullable ByteBuffer palette) {
        return switch (colours) {
            case GREY -> length == 2;
            case RGB -> length == 6;
            case PALETTE -> palette != null && length > 0 && length <= palette.limit() / 3;
            default -> false;
        };
    }

    /**
     * How many of the compressed bytes are the pixels; what follows them is something else.
     *
     * @throws IllegalArgumentException if they are more or fewer pixels than there should be
     */
    int lengthOfPixels(byte[] compressed) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(compressed);
            byte[] buffer = new byte[BUFFER];
            long wanted = bytesOfPixels();
            int got = inflater.inflate(buffer);
            while (got > 0 && inflater.getBytesWritten() <= wanted) {
                got = inflater.inflate(buffer);
            }
            if (!inflater.finished() || inflater.getBytesWritten() != wanted) {
                throw PictureFile.damaged();
            }
            return (int) inflater.getBytesRead();
        } catch (DataFormatException e) {
            throw PictureFile.damaged();
        } finally {
            inflater.end();
        }
    }

    private long bytesOfPixels() {
        if (!interlaced) {
            return bytesOf(width, height);
        }
        long all = 0;
        for (int[] pass : PASSES) {
            all += bytesOf((width - pass[0] + pass[2] - 1) / pass[2], (height - pass[1] + pass[3] - 1) / pass[3]);
        }
        return all;
    }

    private long bytesOf(int columns, int rows) {
        long bits = (long) columns * depth * CHANNELS.getOrDefault(colours, 1);
        return columns == 0 ? 0 : rows * (1 + (bits + 7) / 8);
    }
}
