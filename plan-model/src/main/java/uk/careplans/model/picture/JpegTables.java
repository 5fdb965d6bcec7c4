package uk.careplans.model.picture;

import java.nio.ByteBuffer;

/** Whether the segments that a JPEG's pixels need are just as long as what they hold, so that nothing else is in them. */
final class JpegTables {

    private static final int HUFFMAN = 0xC4;
    private static final int QUANTISATION = 0xDB;
    private static final int RESTART_INTERVAL = 0xDD;
    private static final int QUANTITIES = 64;
    private static final int CODE_LENGTHS = 16;
    private static final int MOST_SYMBOLS = 256;
    private static final int MOST_IN_SCAN = 4;

    private JpegTables() {}

    static boolean isOne(int marker) {
        return marker == HUFFMAN || marker == QUANTISATION || marker == RESTART_INTERVAL;
    }

    static void check(int marker, ByteBuffer content) {
        int at = 0;
        switch (marker) {
            case HUFFMAN -> {
                while (at < content.limit()) {
                    at += huffman(content, at);
                }
            }
            case QUANTISATION -> {
                while (at < content.limit()) {
                    int sixteenBits = content.get(at) >> 4;
                    if (sixteenBits != 0 && sixteenBits != 1) {
                        throw PictureFile.damaged();
                    }
                    at += 1 + QUANTITIES * (1 + sixteenBits);
                }
            }
            default -> at = 2;
        }
        if (at != content.limit()) {
            throw PictureFile.damaged();
        }
    }

    private static int huffman(ByteBuffer content, int at) {
        int symbols = 0;
        for (int i = 1; i <= CODE_LENGTHS; i++) {
            symbols += content.get(at + i) & 0xFF;
        }
        if (symbols > MOST_SYMBOLS) {
            throw PictureFile.damaged();
        }
        return 1 + CODE_LENGTHS + symbols;
    }

    /** Whether it is the header of a scan. */
    static boolean isScan(ByteBuffer content) {
        int components = content.get(0);
        return components >= 1 && components <= MOST_IN_SCAN && content.limit() == 4 + 2 * components;
    }
}
