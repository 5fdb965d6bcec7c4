package uk.careplans.generator.zip;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** A canonical Huffman code as deflate wants it (RFC 1951, 3.2.2): from how often each symbol occurs. Immutable. */
final class HuffmanCode {

    private record Node(long weight, int order, int symbol, List<Node> children) {}

    private final int[] lengths;
    private final int[] bits;

    private HuffmanCode(int[] lengths) {
        this.lengths = lengths;
        this.bits = canonical(lengths);
    }

    /**
     * The best code whose words are not longer than that, or nearly so. Symbols that do not occur get no word.
     *
     * @param longest in bits
     */
    static HuffmanCode of(int[] frequencies, int longest) {
        long[] weights = Arrays.stream(frequencies).asLongStream().toArray();
        int[] lengths = lengths(weights);
        while (Arrays.stream(lengths).max().orElse(0) > longest) {
            // A flatter distribution has shorter words.
            for (int i = 0; i < weights.length; i++) {
                weights[i] = weights[i] == 0 ? 0 : weights[i] / 2 + 1;
            }
            lengths = lengths(weights);
        }
        return new HuffmanCode(lengths);
    }

    int[] lengths() {
        return lengths;
    }

    /** The length of a symbol's word; 0 if it has none. */
    int lengthOf(int symbol) {
        return lengths[symbol];
    }

    /** A symbol's word, its first bit lowest, as deflate writes it. */
    int bitsOf(int symbol) {
        return bits[symbol];
    }

    private static int[] lengths(long[] weights) {
        PriorityQueue<Node> queue =
                new PriorityQueue<>(Comparator.comparingLong(Node::weight).thenComparingInt(Node::order));
        for (int symbol = 0; symbol < weights.length; symbol++) {
            if (weights[symbol] > 0) {
                queue.add(new Node(weights[symbol], symbol, symbol, List.of()));
            }
        }
        int[] lengths = new int[weights.length];
        int order = weights.length;
        while (queue.size() > 1) {
            Node one = queue.remove();
            Node other = queue.remove();
            queue.add(new Node(one.weight() + other.weight(), order++, -1, List.of(one, other)));
        }
        if (!queue.isEmpty()) {
            measure(queue.remove(), 0, lengths);
        }
        return lengths;
    }

    private static void measure(Node node, int depth, int[] lengths) {
        if (node.symbol() >= 0) {
            lengths[node.symbol()] = Math.max(1, depth);
        }
        for (Node child : node.children()) {
            measure(child, depth + 1, lengths);
        }
    }

    private static int[] canonical(int[] lengths) {
        int[] bits = new int[lengths.length];
        int next = 0;
        int longest = Arrays.stream(lengths).max().orElse(0);
        for (int length = 1; length <= longest; length++) {
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    bits[symbol] = Integer.reverse(next++) >>> (Integer.SIZE - length);
                }
            }
            next <<= 1;
        }
        return bits;
    }
}
