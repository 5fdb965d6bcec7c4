package uk.careplans.generator.zip;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Bits, the first lowest in its byte, as deflate writes them. Used again for the next document. For one thread. */
final class BitSink {

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int FIRST_SIZE = 1 << 15;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;
    private long hold;
    private int held;

    /** Makes room for so many more bytes: nothing below does. */
    void ensure(int more) {
        int wanted = length + more + Long.BYTES;
        if (bytes.length < wanted) {
            byte[] outgrown = bytes;
            bytes = Arrays.copyOf(outgrown, Math.max(outgrown.length * 2, wanted));
            // It held a child's words.
            Arrays.fill(outgrown, (byte) 0);
        }
    }

    /**
     * Appends bits.
     *
     * @param count how many, at most 32
     */
    void put(int bits, int count) {
        hold |= Integer.toUnsignedLong(bits) << held;
        held += count;
        if (held >= Integer.SIZE) {
            INT.set(bytes, length, (int) hold);
            length += Integer.BYTES;
            hold >>>= Integer.SIZE;
            held -= Integer.SIZE;
        }
    }

    /**
     * Appends a word for each of some bytes.
     *
     * @param words by byte: its word in the low half, how many bits it has in the high half
     */
    void putEach(byte[] symbols, int from, int to, int[] words) {
        // In local variables, since this is where most of the time goes.
        byte[] out = bytes;
        int at = length;
        long bits = hold;
        int count = held;
        for (int i = from; i < to; i++) {
            int word = words[symbols[i] & 0xFF];
            bits |= (long) (word & 0xFFFF) << count;
            count += word >>> Short.SIZE;
            if (count >= Integer.SIZE) {
                INT.set(out, at, (int) bits);
                at += Integer.BYTES;
                bits >>>= Integer.SIZE;
                count -= Integer.SIZE;
            }
        }
        length = at;
        hold = bits;
        held = count;
    }

    /** Appends the first bits of some words, from a word on; gives back the first word behind them. */
    int put(int[] words, int from, int count) {
        int at = from;
        int left = count;
        while (left >= Integer.SIZE) {
            put(words[at++], Integer.SIZE);
            left -= Integer.SIZE;
        }
        if (left > 0) {
            put(words[at++], left);
        }
        return at;
    }

    /** Fills the last byte up. */
    void align() {
        while (held > 0) {
            bytes[length++] = (byte) hold;
            hold >>>= Byte.SIZE;
            held -= Byte.SIZE;
        }
        hold = 0;
        held = 0;
    }

    /** How many whole bytes there are; all, once aligned. */
    int length() {
        return length;
    }

    /** How many bits there are, if never aligned. */
    int bits() {
        return length * Byte.SIZE + held;
    }

    /** All bits, the last word filled up with zeros. */
    int[] toWords() {
        int[] words = new int[(bits() + Integer.SIZE - 1) / Integer.SIZE];
        for (int i = 0; i < length / Integer.BYTES; i++) {
            words[i] = (int) INT.get(bytes, i * Integer.BYTES);
        }
        if (held > 0) {
            words[words.length - 1] = (int) hold;
        }
        return words;
    }

    /** How many bytes it could hold without growing. */
    int capacity() {
        return bytes.length;
    }

    byte[] array() {
        return bytes;
    }

    /** Empties it and wipes what it held. */
    void wipe() {
        Arrays.fill(bytes, 0, length, (byte) 0);
        length = 0;
        hold = 0;
        held = 0;
    }
}
