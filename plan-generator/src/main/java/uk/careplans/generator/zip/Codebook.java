package uk.careplans.generator.zip;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
    private final List<Literal> literals;
    private final Map<ByteBuffer, Literal> byText;
    private final int[] header;
    private final int headerBits;

    private Codebook(Codes codes, List<Literal> literals) {
        this.codes = codes;
        this.literals = literals;
        this.byText = new HashMap<>();
        literals.forEach(literal -> byText.put(ByteBuffer.wrap(literal.bytes), literal));
        BitSink sink = new BitSink();
        codes.begin(sink);
        this.headerBits = sink.bits();
        this.header = sink.toWords();
    }

    /**
     * Codes the literals of a template.
     *
     * @param texts in the order in which documents mostly have them; a text may come twice
     */
    public static Codebook of(List<byte[]> texts) {
        Map<ByteBuffer, byte[]> once = new java.util.LinkedHashMap<>();
        texts.forEach(text -> once.putIfAbsent(ByteBuffer.wrap(text), text));
        List<byte[]> distinct = List.copyOf(once.values());
        List<List<Token>> tokens = LiteralParser.parse(distinct);
        Frequencies frequencies = new Frequencies();
        for (int i = 0; i < distinct.size(); i++) {
            frequencies.count(distinct.get(i), tokens.get(i));
        }
        Codes codes = new Codes(frequencies.literals(), frequencies.distances());
        List<Literal> literals = new ArrayList<>();
        for (int i = 0; i < distinct.size(); i++) {
            literals.add(coded(distinct.get(i), i, tokens.get(i), codes));
        }
        return new Codebook(codes, literals);
    }

    private static Literal coded(byte[] text, int number, List<Token> tokens, Codes codes) {
        BitSink sink = new BitSink();
        List<Integer> steps = new ArrayList<>();
        List<Integer> words = new ArrayList<>();
        for (Token token : tokens) {
            if (token.target() == LiteralParser.SPELLED) {
                sink.ensure(token.length() * 2);
                for (int i = 0; i < token.length(); i++) {
                    codes.spell(text[token.from() + i], sink);
                }
            } else if (token.target() == number) {
                sink.ensure(Long.BYTES);
                codes.match(token.length(), token.distance(), sink);
            } else {
                addStep(sink, words, steps);
                steps.addAll(List.of(token.target(), token.there(), token.length(), token.from()));
            }
        }
        addStep(sink, words, steps);
        steps.addAll(List.of(Literal.Step.NONE, 0, 0, 0));
        return new Literal(text, number, toArray(words), toArray(steps));
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
     * The literal with that text.
     *
     * @throws IllegalArgumentException if the codebook was made without it
     */
    public Literal literal(byte[] text) {
        Literal literal = byText.get(ByteBuffer.wrap(text));
        if (literal == null) {
            throw new IllegalArgumentException("The codebook has no literal of these " + text.length + " bytes");
        }
        return literal;
    }

    int size() {
        return literals.size();
    }

    Codes codes() {
        return codes;
    }

    /** Begins the only block of a stream. */
    void begin(BitSink out) {
        out.put(header, 0, headerBits);
    }
}
