package uk.careplans.generator.zip;

/**
 * Bytes that a template puts into its documents, prepared once: as they are, and as steps of a {@link Deflate} stream.
 * Immutable; made by a {@link Codebook}.
 */
public final class Literal {

    final byte[] bytes;
    /** Which of its codebook's literals it is. */
    final int number;
    /** Pre-coded stretches, each from a new word. */
    final int[] words;
    /** {@link Step}s, flat. */
    final int[] steps;

    Literal(byte[] bytes, int number, int[] words, int[] steps) {
        this.bytes = bytes;
        this.number = number;
        this.words = words;
        this.steps = steps;
    }

    /** How many bytes it has. */
    public int length() {
        return bytes.length;
    }

    /**
     * The fields of a step in {@link #steps}. A step writes so many bits of {@link #words}, and then repeats a stretch of
     * another literal if that was written not long ago; if not, it spells its own bytes out.
     */
    static final class Step {
        static final int BITS = 0;
        static final int TARGET = 1;
        static final int TARGET_OFFSET = 2;
        static final int LENGTH = 3;
        static final int OWN_OFFSET = 4;
        static final int SIZE = 5;
        /** The target of a step that repeats nothing. */
        static final int NONE = -1;

        private Step() {}
    }
}
