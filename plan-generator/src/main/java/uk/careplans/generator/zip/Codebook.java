package uk.careplans.generator.zip;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.careplans.generator.zip.LiteralParser.Token;

/**
 * How the documents of one template are compressed: one pair of Huffman codes for all of them, made for its literals and
 * for English between them, and every literal coded once. Immutable; for any number of threads.
 */
public final class Codebook {

    /** In bytes; enough for any header of a dynamic block. */
    static final int LONGEST_HEADER = 512;

    private final Codes codes;
    private final int size;
    private final IdentityHashMap<byte[], Literal> literals;
    private final int[] header;
    private final int headerBits;

    private Codebook(Codes codes, int size, IdentityHashMap<byte[], Literal> literals) {
        this.codes = codes;
        this.size = size;
        this.literals = literals;
        BitSink sink = new BitSink();
        codes.begin(sink);
        this.headerBits = sink.bits();
        this.header = sink.toWords();
    }

    /** Collects the literals of a template, in the order in which its documents mostly have them. For one thread. */
    public static final class Builder {

        private final Map<ByteBuffer, Literal> distinct = new LinkedHashMap<>();
        /** By number: whether most documents have it. */
        private final BitSet usual = new BitSet();
        /** By number: the first literal of the same part. */
        private final List<Integer> firstOfPart = new ArrayList<>();

        private int first;
        private final IdentityHashMap<byte[], Literal> literals = new IdentityHashMap<>();

        /** Makes an empty collection. */
        public Builder() {}

        /** What follows is written into another part than what came before. */
        public void startPart() {
            first = distinct.size();
        }

        /** The literal of a text in UTF-8; it can be written once the codebook is built. */
        public Literal literal(String text) {
            return literal(text.getBytes(StandardCharsets.UTF_8));
        }

        /**
         * The literal of a text; it can be written once the codebook is built.
         *
         * @param text is not copied and must not change
         */
        public Literal literal(byte[] text) {
            Literal literal = add(text);
            usual.set(literal.number);
            return literal;
        }

        /** The literal of a text that few documents have. Others are not coded as repetitions of it. */
        public Literal rareLiteral(String text) {
            return add(text.getBytes(StandardCharsets.UTF_8));
        }

        private Literal add(byte[] text) {
            Literal literal =
                    distinct.computeIfAbsent(ByteBuffer.wrap(text), key -> new Literal(text, distinct.size()));
            literals.put(text, literal);
            if (literal.number == firstOfPart.size()) {
                firstOfPart.add(first);
            }
            return literal;
        }

        /** Codes all literals. */
        public Codebook build() {
            List<Literal> all = List.copyOf(distinct.values());
            List<List<Token>> tokens = LiteralParser.parse(
                    all.stream().map(literal -> literal.bytes).toList(), usual, toArray(firstOfPart));
            Frequencies frequencies = new Frequencies();
            for (int i = 0; i < all.size(); i++) {
                frequencies.count(all.get(i).bytes, tokens.get(i));
            }
            Codes codes = new Codes(frequencies.literals(), frequencies.distances());
            for (int i = 0; i < all.size(); i++) {
                code(all.get(i), tokens.get(i), codes);
            }
            return new Codebook(codes, all.size(), literals);
        }
    }

    private static void code(Literal literal, List<Token> tokens, Codes codes) {
        BitSink sink = new BitSink();
        List<Integer> steps = new ArrayList<>();
        List<Integer> words = new ArrayList<>();
        for (Token token : tokens) {
            if (token.target() == LiteralParser.SPELLED) {
                sink.ensure(token.length() * 2);
                codes.spell(literal.bytes, token.from(), token.from() + token.length(), sink);
            } else if (token.target() == literal.number) {
                sink.ensure(Long.BYTES);
                codes.match(token.length(), token.distance(), sink);
            } else {
                addStep(sink, words, steps);
                steps.addAll(List.of(token.target(), token.there(), token.length(), token.from()));
            }
        }
        addStep(sink, words, steps);
        steps.addAll(List.of(Literal.Step.NONE, 0, 0, 0));
        literal.code(toArray(words), toArray(steps));
    }

    private static void addStep(BitSink sink, List<Integer> words, List<Integer> steps) {
        steps.add(sink.bits());
        Arrays.stream(sink.toWords()).forEach(words::add);
        sink.wipe();
    }

    private static int[] toArray(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * The literal of a text.
     *
     * @param text one of the arrays that its builder was given
     * @throws IllegalArgumentException if the builder was not given it
     */
    public Literal literal(byte[] text) {
        Literal literal = literals.get(text);
        if (literal == null) {
            throw new IllegalArgumentException("The codebook was made without these " + text.length + " bytes");
        }
        return literal;
    }

    /** The bytes of all literals, in the order in which documents mostly have them. They must not be changed. */
    public List<byte[]> texts() {
        return literals.values().stream()
                .distinct()
                .sorted(Comparator.comparingInt(literal -> literal.number))
                .map(literal -> literal.bytes)
                .toList();
    }

    int size() {
        return size;
    }

    Codes codes() {
        return codes;
    }

    /** Begins the only block of a stream. */
    void begin(BitSink out) {
        out.put(header, 0, headerBits);
    }
}
