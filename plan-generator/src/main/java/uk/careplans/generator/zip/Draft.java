package uk.careplans.generator.zip;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A part while it is written: bytes, and which of them are {@link Literal}s of the template. It grows as needed, can be cut
 * back to an earlier length, and is used again for the next part. For one thread.
 */
public class Draft {

    private static final int FIRST_SIZE = 1 << 16;
    private static final int FIRST_PIECES = 1 << 9;

    /** The bytes; the first {@link #length} of them count. */
    protected byte[] bytes = new byte[FIRST_SIZE];
    /** How many bytes were written. */
    protected int length;

    private Literal[] literals = new Literal[FIRST_PIECES];
    private int[] starts = new int[FIRST_PIECES];
    private int pieces;
    private int mostUsed;

    /** Makes an empty draft. */
    public Draft() {}

    /** Appends bytes. */
    public final void write(byte[] more) {
        ensure(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    /** Appends what a template has in every document. */
    public final void write(Literal literal) {
        if (pieces == starts.length) {
            starts = Arrays.copyOf(starts, pieces * 2);
            literals = Arrays.copyOf(literals, pieces * 2);
        }
        starts[pieces] = length;
        literals[pieces++] = literal;
        write(literal.bytes);
    }

    /** How many bytes were written. */
    public final int length() {
        return length;
    }

    /** Cuts back what was appended since the draft was that long. */
    public final void setLength(int earlier) {
        if (earlier < 0 || earlier > length) {
            throw new IllegalArgumentException("A draft of " + length + " bytes was never " + earlier + " long");
        }
        mostUsed = Math.max(mostUsed, length);
        length = earlier;
        while (pieces > 0 && starts[pieces - 1] + literals[pieces - 1].bytes.length > length) {
            pieces--;
        }
    }

    /** Empties the draft and wipes what it held: the next document is another child's. */
    public final void wipe() {
        setLength(0);
        Arrays.fill(bytes, 0, mostUsed, (byte) 0);
        mostUsed = 0;
    }

    /** How many bytes it could hold without growing. */
    public final int capacity() {
        return bytes.length;
    }

    /** A copy of what was written. */
    public final byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Where an ASCII text begins at an index or behind it; -1 if it does not. */
    public final int indexOf(String ascii, int from) {
        char first = ascii.charAt(0);
        for (int at = from; at <= length - ascii.length(); at++) {
            if (bytes[at] == first && holdsAt(at, ascii)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether an ASCII text ends right before an index. */
    public final boolean isBefore(int index, String ascii) {
        return index >= ascii.length() && holdsAt(index - ascii.length(), ascii);
    }

    private boolean holdsAt(int index, String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[index + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** A stretch of ASCII text. */
    public final String ascii(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.US_ASCII);
    }

    /** Makes room for so many more bytes. */
    protected final void ensure(int more) {
        if (bytes.length - length < more) {
            byte[] outgrown = bytes;
            bytes = Arrays.copyOf(outgrown, Math.max(outgrown.length * 2, length + more));
            // It held a child's words.
            Arrays.fill(outgrown, (byte) 0);
        }
    }

    final byte[] array() {
        return bytes;
    }

    /** How many literals there are. */
    final int pieces() {
        return pieces;
    }

    final Literal piece(int index) {
        return literals[index];
    }

    /** Where a literal begins. */
    final int startOf(int index) {
        return starts[index];
    }
}
