package uk.careplans.generator.release;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Some bytes of a file. Nothing is copied until it is asked for.
 *
 * @param bytes of the whole file
 * @param from the first byte
 * @param to behind the last byte
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves this package, and nobody writes into it
record Stretch(byte[] bytes, int from, int to) {

    static Stretch of(byte[] bytes) {
        return new Stretch(bytes, 0, bytes.length);
    }

    int length() {
        return to - from;
    }

    /** A byte by its place in the stretch; -1 behind the end. */
    int at(int index) {
        return index >= 0 && index < length() ? bytes[from + index] & 0xFF : -1;
    }

    /** A number of two bytes, the lowest first. */
    int shortAt(int index) {
        return at(index) | (at(index + 1) << Byte.SIZE);
    }

    /** A number of four bytes, the lowest first, as it is counted in files: never negative. */
    long intAt(int index) {
        return shortAt(index) | ((long) shortAt(index + Short.BYTES) << Short.SIZE);
    }

    /** A number of four bytes, the highest first. */
    long bigIntAt(int index) {
        return Integer.toUnsignedLong(Integer.reverseBytes((int) intAt(index)));
    }

    boolean startsWith(int... start) {
        return isAt(0, start);
    }

    boolean isAt(int index, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (at(index + i) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** Part of the stretch; what lies outside is left out. */
    Stretch part(long start, long end) {
        int first = (int) Math.max(0, Math.min(start, length()));
        int last = (int) Math.max(first, Math.min(end, length()));
        return new Stretch(bytes, from + first, from + last);
    }

    byte[] copy() {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /** Each byte as the character of that number. */
    String latin() {
        return new String(bytes, from, length(), StandardCharsets.ISO_8859_1);
    }

    /** Never shows what is in it. */
    @Override
    public String toString() {
        return length() + " bytes";
    }
}
