package uk.careplans.generator.zip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The two Huffman codes of a template, and everything that is looked up in them. Immutable. */
final class Codes {

    private static final int LONGEST_WORD = 15;
    private static final int LONGEST_LENGTH_WORD = 7;
    /** RFC 1951, 3.2.7: in this order the lengths of the code for lengths come. */
    private static final int[] LENGTH_ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    /** The most bits that a length has, extra bits and all. */
    private static final int LENGTH_BITS = 20;

    private static final int ZEROS = 17;
    private static final int MANY_ZEROS = 18;
    private static final int AGAIN = 16;

    private final HuffmanCode literals;
    private final HuffmanCode distances;
    /** By byte: its word in the low half, how many bits it has in the high half. */
    private final int[] spelled = new int[1 << Byte.SIZE];
    /** By length: its word with the extra bits, and above them how many bits that are. */
    private final int[] lengths = new int[Symbols.LONGEST + 1];
    /** By code of a distance: its word in the low half, how many bits it has in the high half. */
    private final int[] distanceWords = new int[Symbols.DISTANCE_CODES];

    /** Every symbol needs a frequency of at least one: a document may hold anything. */
    Codes(int[] literalFrequencies, int[] distanceFrequencies) {
        literals = HuffmanCode.of(literalFrequencies, LONGEST_WORD);
        distances = HuffmanCode.of(distanceFrequencies, LONGEST_WORD);
        for (int symbol = 0; symbol < spelled.length; symbol++) {
            spelled[symbol] = literals.bitsOf(symbol) | (literals.lengthOf(symbol) << Short.SIZE);
        }
        for (int code = 0; code < distanceWords.length; code++) {
            distanceWords[code] = distances.bitsOf(code) | (distances.lengthOf(code) << Short.SIZE);
        }
        for (int length = Symbols.SHORTEST; length <= Symbols.LONGEST; length++) {
            int code = Symbols.lengthCode(length);
            int extra = length - Symbols.lengthBase(code);
            int bits = literals.bitsOf(code) | (extra << literals.lengthOf(code));
            lengths[length] = bits | ((literals.lengthOf(code) + Symbols.lengthExtra(code)) << LENGTH_BITS);
        }
    }

    /** Writes some bytes as they are. */
    void spell(byte[] bytes, int from, int to, BitSink out) {
        out.putEach(bytes, from, to, spelled);
    }

    /** Writes that what came so far before comes again, for so many bytes. */
    void match(int length, int distance, BitSink out) {
        int word = lengths[length];
        out.put(word & ((1 << LENGTH_BITS) - 1), word >>> LENGTH_BITS);
        int code = Symbols.distanceCode(distance);
        int distanceWord = distanceWords[code];
        int count = distanceWord >>> Short.SIZE;
        out.put(
                (distanceWord & 0xFFFF) | ((distance - Symbols.distanceBase(code)) << count),
                count + Symbols.distanceExtra(code));
    }

    /** Begins the only block of a stream. */
    void begin(BitSink out) {
        out.put(1, 1);
        out.put(2, 2);
        out.put(Symbols.LENGTH_CODES - 257, 5);
        out.put(Symbols.DISTANCE_CODES - 1, 5);
        List<int[]> runs = runs();
        int[] frequencies = new int[LENGTH_ORDER.length];
        runs.forEach(run -> frequencies[run[0]]++);
        HuffmanCode code = HuffmanCode.of(frequencies, LONGEST_LENGTH_WORD);
        int used = LENGTH_ORDER.length;
        while (code.lengthOf(LENGTH_ORDER[used - 1]) == 0) {
            used--;
        }
        out.put(used - 4, 4);
        for (int i = 0; i < used; i++) {
            out.put(code.lengthOf(LENGTH_ORDER[i]), 3);
        }
        for (int[] run : runs) {
            out.put(code.bitsOf(run[0]), code.lengthOf(run[0]));
            out.put(run[1], run[2]);
        }
    }

    void end(BitSink out) {
        out.put(literals.bitsOf(Symbols.END), literals.lengthOf(Symbols.END));
    }

    /** The lengths of all words, run by run: symbol, extra bits, how many extra bits. */
    private List<int[]> runs() {
        int[] all = Arrays.copyOf(literals.lengths(), Symbols.LENGTH_CODES + Symbols.DISTANCE_CODES);
        System.arraycopy(distances.lengths(), 0, all, Symbols.LENGTH_CODES, Symbols.DISTANCE_CODES);
        List<int[]> runs = new ArrayList<>();
        int at = 0;
        while (at < all.length) {
            int end = at + 1;
            while (end < all.length && all[end] == all[at]) {
                end++;
            }
            addRun(all[at], end - at, runs);
            at = end;
        }
        return runs;
    }

    private static void addRun(int length, int times, List<int[]> runs) {
        int left = times;
        if (length != 0) {
            runs.add(new int[] {length, 0, 0});
            left--;
        }
        while (left >= 3) {
            int most = length == 0 ? 138 : 6;
            int taken = Math.min(left, most);
            if (length != 0) {
                runs.add(new int[] {AGAIN, taken - 3, 2});
            } else if (taken <= 10) {
                runs.add(new int[] {ZEROS, taken - 3, 3});
            } else {
                runs.add(new int[] {MANY_ZEROS, taken - 11, 7});
            }
            left -= taken;
        }
        for (; left > 0; left--) {
            runs.add(new int[] {length, 0, 0});
        }
    }
}
