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
    private static final int HASH_BITS = 14;
    private static final int HASHED = Integer.BYTES;
    private static final int NEVER = -1;

    private final Codebook book;
    private final BitSink out;
    /** Where each literal was written last. */
    private final int[] lastWritten;
    /** Where four bytes of a document's own stood last, by their hash; counted on through all parts, so that none is reset. */
    private final int[] lastSeen = new int[1 << HASH_BITS];

    private int firstOfPart = 1;
    private byte[] bytes = new byte[0];

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
            writeLiteral(draft.piece(i), start);
            at = start + draft.piece(i).length();
        }
        writeOwn(at, draft.length());
        book.codes().end(out);
        out.align();
        startNewPart(draft.length());
    }

    private void startNewPart(int length) {
        firstOfPart += length;
        if (firstOfPart > Integer.MAX_VALUE / 2) {
            Arrays.fill(lastSeen, 0);
            firstOfPart = 1;
        }
    }

    private void writeLiteral(Literal literal, int start) {
        int last = lastWritten[literal.number];
        lastWritten[literal.number] = start;
        if (last != NEVER && start - last <= Symbols.WINDOW && literal.length() >= Symbols.SHORTEST) {
            repeat(literal.length(), start - last);
            return;
        }
        int word = 0;
        for (int step = 0; step < literal.steps.length; step += Literal.Step.SIZE) {
            word = out.put(literal.words, word, literal.steps[step + Literal.Step.BITS]);
            int target = literal.steps[step + Literal.Step.TARGET];
            if (target != Literal.Step.NONE) {
                writeRepeated(literal, step, target, start);
            }
        }
    }

    private void writeRepeated(Literal literal, int step, int target, int start) {
        int own = start + literal.steps[step + Literal.Step.OWN_OFFSET];
        int length = literal.steps[step + Literal.Step.LENGTH];
        int there = lastWritten[target] + literal.steps[step + Literal.Step.TARGET_OFFSET];
        if (lastWritten[target] != NEVER && own - there <= Symbols.WINDOW) {
            book.codes().match(length, own - there, out);
        } else {
            spell(own, own + length);
        }
    }

    private void repeat(int length, int distance) {
        int left = length;
        while (left > 0) {
            int taken = Math.min(left, Symbols.LONGEST);
            if (left > taken && left - taken < Symbols.SHORTEST) {
                taken = left - Symbols.SHORTEST;
            }
            book.codes().match(taken, distance, out);
            left -= taken;
        }
    }

    private void writeOwn(int from, int to) {
        int at = from;
        while (at <= to - HASHED) {
            int word = (int) INT.get(bytes, at);
            int hash = (word * 0x9E3779B1) >>> (Integer.SIZE - HASH_BITS);
            int there = lastSeen[hash] - firstOfPart;
            lastSeen[hash] = at + firstOfPart;
            if (there >= 0 && at - there <= Symbols.WINDOW && (int) INT.get(bytes, there) == word) {
                int length = lengthOfMatch(there, at, to);
                if (isCheaper(at, length, at - there)) {
                    book.codes().match(length, at - there, out);
                    at += length;
                    continue;
                }
            }
            book.codes().spell(bytes[at++], out);
        }
        spell(at, to);
    }

    private int lengthOfMatch(int there, int at, int to) {
        int most = Math.min(to - at, Symbols.LONGEST);
        int length = HASHED;
        while (length < most && bytes[there + length] == bytes[at + length]) {
            length++;
        }
        return length;
    }

    /** A short match from far away may take more bits than its bytes. */
    private boolean isCheaper(int at, int length, int distance) {
        int left = book.codes().costOf(length, distance);
        for (int i = at; i < at + length && left > 0; i++) {
            left -= book.codes().costOf(bytes[i]);
        }
        return left <= 0;
    }

    private void spell(int from, int to) {
        for (int i = from; i < to; i++) {
            book.codes().spell(bytes[i], out);
        }
    }
}
