package uk.careplans.generator.zip;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Compresses drafts into deflate streams (RFC 1951). A template's literals are coded already and only joined; what stands
 * between them, the document's own, is looked up in what this document had before and else spelled out. For one thread.
 */
final class Deflate {

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int HASH_BITS = 14;
    private static final int HASHED = Integer.BYTES;
    private static final int HASH = 0x9E3779B1;
    private static final int NEVER = -1;
    private static final byte[] NOTHING = {};

    /** A match of so many bytes always takes fewer bits than the bytes; a shorter one only from nearby. */
    private static final int SURE = 6;

    private static final int NEAR = 1 << 16;
    private static final int SHIFT = 4;

    private final Codebook book;
    private final BitSink out;
    /** Where each literal was written last. */
    private final int[] lastWritten;
    /**
     * Where four bytes stood last, by their hash: those of a document's own, and the first of each literal. Counted on through
     * all parts, so that nothing is reset between them.
     */
    private final int[] lastSeen = new int[1 << HASH_BITS];

    private int firstOfPart = 1;
    private byte[] bytes = NOTHING;
    /** A repetition that may still go on. */
    private int repeated;

    private int distance;

    Deflate(Codebook book, BitSink out) {
        this.book = book;
        this.out = out;
        this.lastWritten = new int[book.size()];
    }

    /** Appends the stream of a draft to the sink, from and to a whole byte. */
    void write(Draft draft) {
        bytes = draft.array();
        out.ensure(draft.length() * 2 + Codebook.LONGEST_HEADER);
        Arrays.fill(lastWritten, NEVER);
        book.begin(out);
        int at = 0;
        for (int i = 0; i < draft.pieces(); i++) {
            int start = draft.startOf(i);
            writeOwn(at, start);
            writeLiteral(draft, i);
            at = start + draft.piece(i).length();
        }
        writeOwn(at, draft.length());
        endRepetition();
        book.codes().end(out);
        out.align();
        startNewPart(draft.length());
    }

    /** Forgets what it was given, also if it was left in the middle of a part. */
    void wipe() {
        startNewPart(bytes.length);
        bytes = NOTHING;
        repeated = 0;
    }

    private void startNewPart(int length) {
        firstOfPart += length;
        if (firstOfPart > Integer.MAX_VALUE / 2) {
            Arrays.fill(lastSeen, 0);
            firstOfPart = 1;
        }
    }

    private void writeLiteral(Draft draft, int piece) {
        Literal literal = draft.piece(piece);
        int start = draft.startOf(piece);
        code(literal, start, distanceOf(draft, piece));
        lastWritten[literal.number] = start;
        if (literal.length() >= HASHED) {
            lastSeen[hash(start)] = start + firstOfPart;
        }
    }

    /** How far back a literal is to be repeated from; {@link #NEVER} if it was not written before, or too long ago. */
    private int distanceOf(Draft draft, int piece) {
        int start = draft.startOf(piece);
        int end = start + draft.piece(piece).length();
        int own = distanceTo(draft.piece(piece), start);
        if (own == NEVER || piece + 1 == draft.pieces() || draft.startOf(piece + 1) > end) {
            return own;
        }
        // From where the next one is repeated, too, if that can be: two become one.
        int next = distanceTo(draft.piece(piece + 1), end);
        return next != NEVER && next <= start && Arrays.equals(bytes, start, end, bytes, start - next, end - next)
                ? next
                : own;
    }

    private int distanceTo(Literal literal, int start) {
        int last = lastWritten[literal.number];
        return last == NEVER || start - last > Symbols.WINDOW ? NEVER : start - last;
    }

    private void code(Literal literal, int start, int back) {
        if (goesOn(start, literal.length())) {
            repeated += literal.length();
            return;
        }
        endRepetition();
        if (back != NEVER && literal.length() >= Symbols.SHORTEST) {
            repeated = literal.length();
            distance = back;
            return;
        }
        int[] steps = literal.steps();
        int word = 0;
        for (int step = 0; step < steps.length; step += Literal.Step.SIZE) {
            word = out.put(literal.words(), word, steps[step + Literal.Step.BITS]);
            int target = steps[step + Literal.Step.TARGET];
            if (target != Literal.Step.NONE) {
                writeRepeated(steps, step, target, start);
            }
        }
    }

    /** Whether what follows is also repeated from as far back as what was written before. */
    private boolean goesOn(int start, int length) {
        int there = start - distance;
        return repeated > 0 && Arrays.equals(bytes, start, start + length, bytes, there, there + length);
    }

    private void endRepetition() {
        if (repeated > 0) {
            repeat(repeated, distance);
            repeated = 0;
        }
    }

    private void writeRepeated(int[] steps, int step, int target, int start) {
        int own = start + steps[step + Literal.Step.OWN_OFFSET];
        int length = steps[step + Literal.Step.LENGTH];
        int there = lastWritten[target] + steps[step + Literal.Step.TARGET_OFFSET];
        if (lastWritten[target] != NEVER && own - there <= Symbols.WINDOW) {
            book.codes().match(length, own - there, out);
        } else {
            // Left out of this document, or too long ago.
            search(own, own + length);
        }
        lastSeen[hash(own)] = own + firstOfPart;
    }

    private void repeat(int length, int back) {
        int left = length;
        while (left > 0) {
            int taken = Math.min(left, Symbols.LONGEST);
            if (left > taken && left - taken < Symbols.SHORTEST) {
                taken = left - Symbols.SHORTEST;
            }
            book.codes().match(taken, back, out);
            left -= taken;
        }
    }

    private void writeOwn(int from, int to) {
        int at = from;
        while (repeated > 0 && at < to && bytes[at] == bytes[at - distance]) {
            repeated++;
            at++;
        }
        if (at == to) {
            return;
        }
        endRepetition();
        search(at, to);
    }

    /** Writes bytes as repetitions of what was seen before, and spells out what was not. */
    private void search(int from, int to) {
        byte[] part = bytes;
        int[] seen = lastSeen;
        int first = firstOfPart;
        int spelled = from;
        int at = from;
        while (at <= to - HASHED) {
            int word = (int) INT.get(part, at);
            int hash = (word * HASH) >>> (Integer.SIZE - HASH_BITS);
            int there = seen[hash] - first;
            seen[hash] = at + first;
            if (there >= 0 && at - there <= Symbols.WINDOW && (int) INT.get(part, there) == word) {
                int length = lengthOfMatch(there, at, to);
                if (length >= SURE || at - there <= NEAR >> (SHIFT * (SURE - length))) {
                    book.codes().spell(part, spelled, at, out);
                    book.codes().match(length, at - there, out);
                    at += length;
                    spelled = at;
                    continue;
                }
            }
            at++;
        }
        book.codes().spell(part, spelled, to, out);
    }

    private int hash(int at) {
        return ((int) INT.get(bytes, at) * HASH) >>> (Integer.SIZE - HASH_BITS);
    }

    /** How much is the same there, where the first four bytes are. Most of it is short, so this is faster than Java's own. */
    private int lengthOfMatch(int there, int at, int to) {
        int most = Math.min(to - at, Symbols.LONGEST);
        int length = HASHED;
        for (; length <= most - Long.BYTES; length += Long.BYTES) {
            long differs = (long) LONG.get(bytes, there + length) ^ (long) LONG.get(bytes, at + length);
            if (differs != 0) {
                return length + Long.numberOfTrailingZeros(differs) / Byte.SIZE;
            }
        }
        while (length < most && bytes[there + length] == bytes[at + length]) {
            length++;
        }
        return length;
    }
}
