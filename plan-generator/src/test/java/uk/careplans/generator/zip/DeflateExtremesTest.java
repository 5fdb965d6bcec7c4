package uk.careplans.generator.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no form and no plan should hold: the JDK inflates that, too, to the bytes that went in. */
class DeflateExtremesTest {

    private static final String PART = "word/document.xml";
    private static final int LONGEST_WORD = 15;

    private final Random random = new Random(20261122);

    // ---- bytes

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 255, 32_767, 32_768, 32_769, 65_535, 65_536, 65_537, 1_000_000})
    void randomBytesOfAnyLengthComeOutWhole(int length) {
        byte[] own = bytes(length);
        Draft draft = new Draft();
        draft.write(own);
        assertThat(inflated(packed(bench(), draft))).isEqualTo(own);
    }

    @Test
    void randomLiteralsAmongRandomBytesComeOutWhole() {
        List<byte[]> texts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            texts.add(bytes(1 + random.nextInt(3000)));
        }
        Codebook book = book(texts);
        Draft draft = new Draft();
        for (int i = 0; i < 300; i++) {
            draft.write(book.literal(texts.get(random.nextInt(texts.size()))));
            draft.write(bytes(random.nextInt(200)));
        }
        assertThat(inflated(packed(new Workbench(book), draft))).isEqualTo(draft.toBytes());
    }

    @Test
    void oneByteAgainAndAgainComesOutWhole() {
        for (int length = 1; length < 1200; length++) {
            byte[] same = new byte[length];
            Arrays.fill(same, (byte) 'a');
            Draft draft = new Draft();
            draft.write(same);
            assertThat(inflated(packed(bench(), draft))).isEqualTo(same);
        }
    }

    /** Literals of which each comes again at once, at every distance and length that deflate tells apart. */
    @Test
    void repetitionsOfAnyLengthFromAnyDistanceComeOutWhole() {
        byte[] text = bytes(600);
        Codebook book = book(List.of(text));
        Draft draft = new Draft();
        for (int gap = 0; gap < 34_000; gap = gap * 2 + 1) {
            for (int length : new int[] {3, 4, 5, 257, 258, 259, 260, 261, 516, 517, 600}) {
                draft.write(Arrays.copyOf(text, length));
                draft.write(bytes(gap));
                draft.write(book.literal(text));
                draft.write(bytes(Math.max(0, gap - 600)));
                draft.write(book.literal(text));
            }
        }
        assertThat(inflated(packed(new Workbench(book), draft))).isEqualTo(draft.toBytes());
    }

    // ---- codes

    /** As often as the numbers of Fibonacci say: without a limit the words would be as long as there are symbols. */
    @Test
    void theMostUnevenFrequenciesGetWordsOfNoMoreThanFifteenBits() {
        for (int symbols = 2; symbols <= 80; symbols++) {
            HuffmanCode code = HuffmanCode.of(fibonacci(symbols), LONGEST_WORD);
            long taken = 0;
            for (int symbol = 0; symbol < symbols; symbol++) {
                assertThat(code.lengthOf(symbol)).isBetween(1, LONGEST_WORD);
                taken += 1L << (LONGEST_WORD - code.lengthOf(symbol));
            }
            assertThat(taken).as("no word is left over").isEqualTo(1 << LONGEST_WORD);
        }
        assertThat(Arrays.stream(HuffmanCode.of(fibonacci(19), 7).lengths()).max())
                .hasValue(7);
    }

    @Test
    void everyByteAndEveryMatchCanBeToldInTheLongestWords() {
        int[] literals = uneven(Symbols.LENGTH_CODES);
        int[] distances = uneven(Symbols.DISTANCE_CODES);
        Codes codes = new Codes(literals, distances);
        assertThat(HuffmanCode.of(literals, LONGEST_WORD).lengths()).contains(LONGEST_WORD);
        assertThat(HuffmanCode.of(distances, LONGEST_WORD).lengths()).contains(LONGEST_WORD);
        byte[] every = new byte[Symbols.WINDOW];
        random.nextBytes(every);
        BitSink sink = new BitSink();
        sink.ensure(Symbols.WINDOW * 2 + Codebook.LONGEST_HEADER + 70_000);
        codes.begin(sink);
        codes.spell(every, 0, every.length, sink);
        byte[] expected = Arrays.copyOf(every, Symbols.WINDOW + 2_000_000);
        int at = Symbols.WINDOW;
        for (int length = Symbols.SHORTEST; length <= Symbols.LONGEST; length++) {
            for (int back = 1; back <= Symbols.WINDOW; back = Math.min(back * 2 + 1, back + 5000)) {
                codes.match(length, back, sink);
                for (int i = 0; i < length; i++, at++) {
                    expected[at] = expected[at - back];
                }
            }
            codes.match(length, Symbols.WINDOW, sink);
            for (int i = 0; i < length; i++, at++) {
                expected[at] = expected[at - Symbols.WINDOW];
            }
        }
        codes.end(sink);
        sink.align();
        assertThat(inflated(Arrays.copyOf(sink.array(), sink.length()))).isEqualTo(Arrays.copyOf(expected, at));
    }

    /** A form of one letter: what a child says is then spelled in the longest words, and has room. */
    @Test
    void wordsThatNoFormForesawTakeNoMoreRoomThanWasMade() {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < 300_000; i++) {
            // Each letter half as often as the one before, in no order that repeats for long.
            form.append((char) ('a' + Integer.numberOfTrailingZeros(random.nextInt() | 1 << 20)));
        }
        byte[] text = form.toString().getBytes(StandardCharsets.US_ASCII);
        Workbench bench = new Workbench(book(List.of(text)));
        byte[] own = new byte[200_000];
        for (int i = 0; i < own.length; i++) {
            own[i] = (byte) (128 + random.nextInt(128));
        }
        Draft draft = new Draft();
        draft.write(own);
        byte[] packed = packed(bench, draft);
        assertThat(packed.length).isGreaterThan(own.length);
        assertThat(inflated(packed)).isEqualTo(own);
    }

    // ---- the same workbench again

    @Test
    void aDraftThatGrowsFarBeyondItsFirstSizeComesOutWhole() {
        byte[] row = bytes(777);
        Codebook book = book(List.of(row));
        Workbench bench = new Workbench(book);
        Draft draft = new Draft();
        int first = draft.capacity();
        for (int document = 0; document < 6; document++) {
            for (int i = 0; i < 20 << document; i++) {
                draft.write(bytes(300));
                draft.write(book.literal(row));
            }
            assertThat(inflated(packed(bench, draft))).isEqualTo(draft.toBytes());
            bench.wipe();
        }
        assertThat(draft.capacity()).isGreaterThan(8 * first);
        draft.wipe();
        draft.write(bytes(10));
        assertThat(inflated(packed(bench, draft))).isEqualTo(draft.toBytes());
    }

    @Test
    void aWorkbenchThatWasUsedOftenMakesTheBytesOfANewOne() {
        List<byte[]> texts =
                List.of(bytes(50), bytes(500), "<w:p><w:r><w:t>".repeat(9).getBytes(StandardCharsets.US_ASCII));
        Codebook book = book(texts);
        Workbench used = new Workbench(book);
        for (int document = 0; document < 200; document++) {
            Draft draft = someDraft(book, texts);
            byte[] again = packed(used, draft);
            assertThat(again).as("document %s", document).isEqualTo(packed(new Workbench(book), draft));
            assertThat(inflated(again)).isEqualTo(draft.toBytes());
            used.wipe();
        }
    }

    @Test
    void severalPartsOfOneDocumentAreAsTheyWouldBeAlone() {
        List<byte[]> texts = List.of(bytes(50), bytes(500));
        Codebook book = book(texts);
        Workbench bench = new Workbench(book);
        for (int part = 0; part < 20; part++) {
            Draft draft = someDraft(book, texts);
            assertThat(packed(bench, draft)).isEqualTo(packed(new Workbench(book), draft));
        }
    }

    /** A literal of another template is what a mistake of ours would look like. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 100})
    void afterAnExceptionInTheMiddleOfAPartAWipedWorkbenchMakesTheBytesOfANewOne(int before) {
        List<byte[]> texts = List.of(bytes(50), bytes(500));
        Codebook book = book(texts);
        List<byte[]> others = new ArrayList<>(Collections.nCopies(9, new byte[0]));
        others.replaceAll(nothing -> bytes(90));
        Codebook stranger = book(others);
        Workbench bench = new Workbench(book);
        for (int round = 0; round < 20; round++) {
            Draft broken = new Draft();
            for (int i = 0; i < before; i++) {
                broken.write(bytes(random.nextInt(90)));
                broken.write(book.literal(texts.get(random.nextInt(2))));
            }
            broken.write(stranger.literal(others.get(8)));
            broken.write(bytes(5000));
            assertThatThrownBy(() -> bench.pack(PART, broken)).isInstanceOf(IndexOutOfBoundsException.class);
            bench.wipe();

            Draft draft = someDraft(book, texts);
            byte[] packed = packed(bench, draft);
            assertThat(packed).isEqualTo(packed(new Workbench(book), draft));
            assertThat(inflated(packed)).isEqualTo(draft.toBytes());
            bench.wipe();
        }
    }

    // ---- the words that the tests are made of

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private Draft someDraft(Codebook book, List<byte[]> texts) {
        Draft draft = new Draft();
        for (int i = random.nextInt(60); i > 0; i--) {
            byte[] own = bytes(random.nextInt(40));
            for (int times = random.nextInt(3); times >= 0; times--) {
                draft.write(book.literal(texts.get(random.nextInt(texts.size()))));
                draft.write(own);
            }
        }
        return draft;
    }

    private static Workbench bench() {
        return new Workbench(book(List.of("<w:p>".getBytes(StandardCharsets.US_ASCII))));
    }

    private static Codebook book(List<byte[]> texts) {
        Codebook.Builder builder = new Codebook.Builder();
        texts.forEach(builder::literal);
        return builder.build();
    }

    private static byte[] packed(Workbench bench, Draft draft) {
        bench.pack(PART, draft);
        Workbench.Packed part = bench.parts().get(PART);
        assertThat(part).isNotNull();
        return Arrays.copyOfRange(bench.array(), part.from(), part.to());
    }

    private static byte[] inflated(byte[] stream) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(stream);
            byte[] out = new byte[4_000_000];
            int length = inflater.inflate(out);
            assertThat(inflater.finished()).isTrue();
            assertThat(inflater.getRemaining()).isZero();
            return Arrays.copyOf(out, length);
        } catch (DataFormatException e) {
            throw new AssertionError("The JDK cannot read the stream", e);
        } finally {
            inflater.end();
        }
    }

    /** As far as numbers go, the next the sum of the two before, and then all the same. */
    private static int[] fibonacci(int symbols) {
        int[] numbers = new int[symbols];
        Arrays.fill(numbers, 1);
        for (int i = 2; i < symbols; i++) {
            numbers[i] = (int) Math.min(1L << 30, (long) numbers[i - 1] + numbers[i - 2]);
        }
        return numbers;
    }

    private static int[] uneven(int symbols) {
        int[] numbers = new int[symbols];
        for (int i = 0; i < symbols; i++) {
            numbers[i] = i < symbols - 25 ? 1 : 1 << (i - symbols + 26);
        }
        return numbers;
    }
}
