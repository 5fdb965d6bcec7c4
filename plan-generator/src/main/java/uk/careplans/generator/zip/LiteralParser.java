package uk.careplans.generator.zip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what repeats within a template's literals, once, when the template is compiled (LZ77, RFC 1951, 4). What one literal
 * repeats of another lies at a distance that only a document knows, so such a match never crosses a literal's edge.
 */
final class LiteralParser {

    /**
     * A stretch of a literal.
     *
     * @param from where it begins in the literal
     * @param target the literal of which it is a repetition; its own number for a repetition within; {@link #SPELLED}
     * @param there where in the target the same bytes begin
     * @param distance how far back that is if nothing but literals is written
     */
    record Token(int from, int length, int target, int there, int distance) {}

    static final int SPELLED = -1;

    /** Between literals stand values, so what is nearly out of sight here will be out of sight in a document. */
    private static final int FARTHEST = Symbols.WINDOW * 5 / 8;

    private static final int SHORTEST = 4;
    private static final int MOST_TRIES = 128;
    private static final int HASH_BITS = 15;

    private final byte[] all;
    private final BitSet targets;
    /** The first literal of the part that each literal belongs to. */
    private final int[] firstOfPart;

    private final int[] starts;
    private final int[] ownerOf;
    private final int[] heads = new int[1 << HASH_BITS];
    private final int[] previous;

    private LiteralParser(List<byte[]> literals, BitSet targets, int[] firstOfPart) {
        this.targets = targets;
        this.firstOfPart = firstOfPart;
        starts = new int[literals.size() + 1];
        for (int i = 0; i < literals.size(); i++) {
            starts[i + 1] = starts[i] + literals.get(i).length;
        }
        all = new byte[starts[literals.size()]];
        ownerOf = new int[all.length];
        previous = new int[all.length];
        for (int i = 0; i < literals.size(); i++) {
            System.arraycopy(literals.get(i), 0, all, starts[i], literals.get(i).length);
            Arrays.fill(ownerOf, starts[i], starts[i + 1], i);
        }
        Arrays.fill(heads, -1);
    }

    /**
     * The tokens of each literal, in order.
     *
     * @param targets the literals that others may repeat
     * @param firstOfPart the first literal of the part that each literal belongs to
     */
    static List<List<Token>> parse(List<byte[]> literals, BitSet targets, int[] firstOfPart) {
        LiteralParser parser = new LiteralParser(literals, targets, firstOfPart);
        List<List<Token>> tokens = new ArrayList<>();
        for (int i = 0; i < literals.size(); i++) {
            tokens.add(parser.tokensOf(i));
        }
        return tokens;
    }

    private List<Token> tokensOf(int literal) {
        List<Token> tokens = new ArrayList<>();
        int start = starts[literal];
        int end = starts[literal + 1];
        int spelled = start;
        int at = start;
        @Nullable Token found = at < end ? find(at, end) : null;
        while (at < end) {
            remember(at);
            @Nullable Token next = at + 1 < end ? find(at + 1, end) : null;
            if (found == null || (next != null && next.length() > found.length())) {
                at++;
                found = next;
                continue;
            }
            addSpelled(spelled, at, start, tokens);
            tokens.add(found);
            int behind = at + found.length();
            for (at++; at < behind; at++) {
                remember(at);
            }
            spelled = behind;
            found = at < end ? find(at, end) : null;
        }
        addSpelled(spelled, end, start, tokens);
        return tokens;
    }

    private static void addSpelled(int from, int to, int start, List<Token> tokens) {
        if (to > from) {
            tokens.add(new Token(from - start, to - from, SPELLED, 0, 0));
        }
    }

    private @Nullable Token find(int at, int end) {
        int most = Math.min(end - at, Symbols.LONGEST);
        @Nullable Token best = null;
        int longest = SHORTEST - 1;
        if (most <= longest) {
            return null;
        }
        int tries = MOST_TRIES;
        for (int there = heads[hash(at)]; there >= 0 && at - there <= FARTHEST && tries > 0; there = previous[there]) {
            tries--;
            int target = ownerOf[there];
            int length = mayRepeat(ownerOf[at], target) ? lengthOfMatch(there, at, most) : 0;
            if (length > longest) {
                longest = length;
                best = new Token(at - starts[ownerOf[at]], length, target, there - starts[target], at - there);
            }
        }
        return best;
    }

    private boolean mayRepeat(int literal, int target) {
        return target == literal || (target >= firstOfPart[literal] && targets.get(target));
    }

    private int lengthOfMatch(int there, int at, int most) {
        int edge = ownerOf[there] == ownerOf[at] ? most : Math.min(most, starts[ownerOf[there] + 1] - there);
        int length = 0;
        while (length < edge && all[there + length] == all[at + length]) {
            length++;
        }
        return length;
    }

    private void remember(int at) {
        if (at + SHORTEST <= all.length) {
            int hash = hash(at);
            previous[at] = heads[hash];
            heads[hash] = at;
        }
    }

    private int hash(int at) {
        int word = 0;
        for (int i = 0; i < SHORTEST; i++) {
            word = (word << Byte.SIZE) | (all[at + i] & 0xFF);
        }
        return (word * 0x9E3779B1) >>> (Integer.SIZE - HASH_BITS);
    }
}
