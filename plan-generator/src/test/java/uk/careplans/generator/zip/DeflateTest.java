package uk.careplans.generator.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The JDK's own inflater reads what our coder writes; the JDK also checks every checksum. */
class DeflateTest {

    private static final String PART = "word/document.xml";

    private final Map<String, String> unpacked = new LinkedHashMap<>();

    @Test
    void anEmptyPartIsAnEmptyStream() throws IOException {
        Workbench bench = new Workbench(new Codebook.Builder().build());
        bench.pack(PART, new Draft());
        unpack(frame().file(bench));
        assertThat(unpacked).containsEntry(PART, "");
    }

    @Test
    void literalsAndValuesComeOutInTheirOrder() throws IOException {
        byte[] open = utf8("<w:p><w:r><w:t>");
        byte[] close = utf8("</w:t></w:r></w:p>");
        Codebook book = codebook(List.of(open, close));
        Draft draft = new Draft();
        for (String value : List.of("Mia", "", "Zażółć gęślą jaźń", "Mia", "میا")) {
            draft.write(book.literal(open));
            draft.write(utf8(value));
            draft.write(book.literal(close));
        }
        Workbench bench = new Workbench(book);
        bench.pack(PART, draft);
        unpack(frame().file(bench));
        assertThat(unpacked.get(PART)).isEqualTo(new String(draft.toBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void whatWasCutBackIsNotWritten() throws IOException {
        byte[] open = utf8("<w:p>");
        byte[] close = utf8("</w:p>");
        Codebook book = codebook(List.of(open, close));
        Draft draft = new Draft();
        draft.write(book.literal(open));
        int start = draft.length();
        draft.write(book.literal(open));
        draft.write(utf8("left out"));
        draft.write(book.literal(close));
        draft.setLength(start + 2);
        draft.setLength(start);
        draft.write(book.literal(close));
        Workbench bench = new Workbench(book);
        bench.pack(PART, draft);
        unpack(frame().file(bench));
        assertThat(unpacked.get(PART)).isEqualTo("<w:p></w:p>");
    }

    @Test
    void aPartFarLongerThanTheWindowComesOutWhole() throws IOException {
        byte[] row = utf8("<w:tr><w:tc><w:p>".repeat(40));
        Codebook book = codebook(List.of(row, utf8("</w:tc>")));
        Draft draft = new Draft();
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            draft.write(book.literal(row));
            draft.write(noise(random, 60_000 / (i + 1)));
        }
        Workbench bench = new Workbench(book);
        bench.pack(PART, draft);
        unpack(frame().file(bench));
        assertThat(unpacked.get(PART)).isEqualTo(new String(draft.toBytes(), StandardCharsets.UTF_8));
    }

    /** The workbench is used again and again, as it is in life. */
    @RepeatedTest(200)
    void anyTemplateWithAnyValuesComesOutWhole(RepetitionInfo repetition) throws IOException {
        long seed = repetition.getCurrentRepetition();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<byte[]> texts = new ArrayList<>();
        for (int i = random.nextInt(60); i >= 0; i--) {
            texts.add(literal(random));
        }
        Codebook book = codebook(texts);
        Workbench bench = new Workbench(book);
        Draft draft = new Draft();
        for (int document = 0; document < 5; document++) {
            String expected = write(draft, book, texts, random);
            bench.pack(PART, draft);
            bench.store("word/media/new1.png", utf8("picture " + document));
            unpack(frame().file(bench));
            assertThat(unpacked)
                    .containsEntry(PART, expected)
                    .containsEntry("word/styles.xml", "<styles/>")
                    .containsEntry("word/media/new1.png", "picture " + document);
            bench.wipe();
            draft.wipe();
        }
    }

    private static String write(Draft draft, Codebook book, List<byte[]> texts, Random random) {
        StringBuilder expected = new StringBuilder();
        for (int piece = random.nextInt(400); piece > 0; piece--) {
            int before = draft.length();
            byte[] more = random.nextBoolean() ? texts.get(random.nextInt(texts.size())) : noise(random, 40);
            if (texts.contains(more)) {
                draft.write(book.literal(more));
            } else {
                draft.write(more);
            }
            if (random.nextInt(10) == 0) {
                draft.setLength(before);
            } else {
                expected.append(new String(more, StandardCharsets.UTF_8));
            }
        }
        return expected.toString();
    }

    private static Codebook codebook(List<byte[]> texts) {
        Codebook.Builder builder = new Codebook.Builder();
        texts.forEach(builder::literal);
        return builder.build();
    }

    private static byte[] literal(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i >= 0; i--) {
            text.append("<w:")
                    .append((char) ('a' + random.nextInt(6)))
                    .append(random.nextBoolean() ? "/>" : " w:val=\"1\">");
        }
        return utf8(text.toString());
    }

    private static byte[] noise(Random random, int longest) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(longest); i > 0; i--) {
            text.appendCodePoint(random.nextInt(8) == 0 ? 0x600 + random.nextInt(0x100) : ' ' + random.nextInt(90));
        }
        return utf8(text.toString());
    }

    private static ZipFrame frame() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("word/styles.xml", utf8("<styles/>"));
        entries.put(PART, null);
        return ZipFrame.of(entries);
    }

    private void unpack(byte[] file) throws IOException {
        unpacked.clear();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpacked.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
