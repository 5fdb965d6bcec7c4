package uk.careplans.model.picture;

import java.nio.ByteBuffer;

/**
 * The header of a JPEG's pixels.
 *
 * @param components one for grey, three for colours, four for the colours of print
 * @param namedRgb whether the components are called R, G and B
 */
record JpegFrame(int width, int height, int components, boolean namedRgb) {

    static final int NO_TRANSFORM = -1;

    private static final int FIRST = 0xC0;
    private static final int PROGRESSIVE = 0xC2;
    private static final int HUFFMAN_TABLES = 0xC4;
    private static final int LAST = 0xCF;
    private static final int LEVELS = 0xDE;
    private static final int EXPANSION = 0xDF;
    private static final int BITS = 8;
    private static final int HEADER = 6;
    private static final int COMPONENT = 3;

    static boolean isFrame(int marker) {
        return (marker >= FIRST && marker <= LAST && marker != HUFFMAN_TABLES)
                || marker == LEVELS
                || marker == EXPANSION;
    }

    static JpegFrame read(int marker, ByteBuffer content, long mostPixels) {
        if (marker > PROGRESSIVE || content.get(0) != BITS) {
            throw PictureFile.unusual();
        }
        int height = Short.toUnsignedInt(content.getShort(1));
        int width = Short.toUnsignedInt(content.getShort(3));
        int components = content.get(5);
        if (content.limit() != HEADER + COMPONENT * components) {
            throw PictureFile.damaged();
        }
        if (height == 0 || (components != 1 && components != 3 && components != 4)) {
            throw PictureFile.unusual();
        }
        PictureFile.checkSize(width, height, mostPixels);
        boolean rgb = components == 3
                && content.get(HEADER) == 'R'
                && content.get(HEADER + COMPONENT) == 'G'
                && content.get(HEADER + 2 * COMPONENT) == 'B';
        return new JpegFrame(width, height, components, rgb);
    }

    /**
     * Whether everybody reads its colours as JFIF has them, so that a header of JFIF changes none: grey, or brightness and
     * two colours. Without that header some readers guess otherwise.
     *
     * @param transform what Adobe's header says, if there is one
     */
    boolean isYccWith(int transform) {
        boolean colours = transform == NO_TRANSFORM ? !namedRgb : transform != 0;
        return components == 1 || (components == 3 && colours);
    }
}
