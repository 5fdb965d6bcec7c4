package uk.careplans.generator.zip;

/**
 * Bytes that a template puts into its documents, prepared once: as they are, and as steps of a {@link Deflate} stream.
 * Made by a {@link Codebook.Builder}, and immutable once its codebook is built.
 */
public final class Literal {

    private static final int[] NOT_YET = {};

    final byte[] bytes;
    /** Which of its codebook's literals it is. */
    final int number;

    private int[] words = NOT_YET;
    private int[] steps = NOT_YET;

    Literal(byte[] bytes, int number) {
        this.bytes = bytes;
        this.number = number;
    }

    void code(int[] codedWords, int[] codedSteps) {
        words = codedWords;
        steps = codedSteps;
    }

    /** Pre-coded stretches, each from a new word. */
    int[] words() {
        return words;
    }

    /** {@link Step}s, flat. */
    int[] steps() {
        return steps;
    }

    /** How many bytes it has. */
    public int length() {
        return bytes.length;
    }

    /**
     * The fields of a step in {@link #steps()}. A step writes so many bits of {@link #words()}, and then repeats a stretch of
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
