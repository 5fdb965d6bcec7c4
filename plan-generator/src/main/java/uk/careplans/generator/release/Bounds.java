package uk.careplans.generator.release;

/** How much one search may read. What a file says of its own sizes is never believed: bytes are counted as they come. For one thread. */
final class Bounds {

    /** Of everything that is inflated or decoded out of one file. */
    private static final int MOST_BYTES = 256 << 20;

    /** Of everything that is asked about. */
    private static final long MOST_TEXT = 1L << 30;

    /** A document in a document in a document, each way of packing counted once. */
    private static final int DEEPEST = 8;

    private static final int MOST_CONTENTS = 100_000;

    private long bytes;
    private long text;
    private int contents;

    /** Counts bytes that were unpacked. */
    void addBytes(int count) throws UnsearchableException {
        bytes += count;
        if (bytes > MOST_BYTES) {
            throw tooBig();
        }
    }

    /** Counts text that is asked about. */
    void addText(int length) throws UnsearchableException {
        text += length;
        if (text > MOST_TEXT) {
            throw tooBig();
        }
    }

    /** Counts something with content of its own, so many packings deep. */
    void addContent(int depth) throws UnsearchableException {
        if (depth > DEEPEST) {
            throw new UnsearchableException("too-deep", "something is packed in it more than " + DEEPEST + " times");
        } else if (++contents > MOST_CONTENTS) {
            throw tooBig();
        }
    }

    private static UnsearchableException tooBig() {
        return new UnsearchableException("too-big", "unpacked it is larger than any document");
    }
}
