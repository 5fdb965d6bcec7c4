package uk.careplans.generator.zip;

/** The alphabets of deflate (RFC 1951, 3.2.5): bytes, lengths of matches, and distances. */
final class Symbols {

    static final int LENGTH_CODES = 286;
    static final int DISTANCE_CODES = 30;
    static final int END = 256;
    static final int SHORTEST = 3;
    static final int LONGEST = 258;
    static final int WINDOW = 1 << 15;

    private static final int FIRST_LENGTH = 257;
    private static final int LAST_LENGTH = 285;

    private static final int[] LENGTH_CODE = new int[LONGEST + 1];
    private static final int[] LENGTH_BASE = new int[LENGTH_CODES];
    private static final int[] LENGTH_EXTRA = new int[LENGTH_CODES];
    private static final int[] DISTANCE_BASE = new int[DISTANCE_CODES];

    static {
        int length = SHORTEST;
        for (int code = FIRST_LENGTH; code < LAST_LENGTH; code++) {
            LENGTH_EXTRA[code] = Math.max(0, (code - FIRST_LENGTH) / 4 - 1);
            LENGTH_BASE[code] = length;
            for (int i = 0; i < 1 << LENGTH_EXTRA[code] && length < LONGEST; i++) {
                LENGTH_CODE[length++] = code;
            }
        }
        LENGTH_CODE[LONGEST] = LAST_LENGTH;
        LENGTH_BASE[LAST_LENGTH] = LONGEST;
        int distance = 1;
        for (int code = 0; code < DISTANCE_CODES; code++) {
            DISTANCE_BASE[code] = distance;
            distance += 1 << distanceExtra(code);
        }
    }

    private Symbols() {}

    static int lengthCode(int length) {
        return LENGTH_CODE[length];
    }

    static int lengthExtra(int code) {
        return LENGTH_EXTRA[code];
    }

    static int lengthBase(int code) {
        return LENGTH_BASE[code];
    }

    static int distanceCode(int distance) {
        if (distance <= 4) {
            return distance - 1;
        }
        int high = 31 - Integer.numberOfLeadingZeros(distance - 1);
        return 2 * high + (((distance - 1) >>> (high - 1)) & 1);
    }

    static int distanceExtra(int code) {
        return code < 4 ? 0 : (code >> 1) - 1;
    }

    static int distanceBase(int code) {
        return DISTANCE_BASE[code];
    }
}
