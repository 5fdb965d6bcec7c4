package uk.careplans.generator.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.careplans.testkit.WordMaker.word;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import uk.careplans.generator.gate.WordFileException;
import uk.careplans.testkit.Docx;

/** Files that are damaged by chance, or only look as if they were: each is refused by a rule with a name, or is opened. */
@Timeout(60)
class DamagedFilesTest {

    @Test
    void anyFileThatIsCutOff() {
        byte[] whole = word().paragraph("a").header("b").bytes();
        for (int length = 1; length < whole.length; length += 97) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> WordFile.open("form.docx", part)).isInstanceOf(WordFileException.class);
        }
    }

    @Test
    void randomBytesAndRandomlyDamagedFiles() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        byte[] whole = word().paragraph("a").header("b").bytes();
        for (int i = 0; i < 300; i++) {
            byte[] file = whole.clone();
            for (int change = 0; change <= random.nextInt(20); change++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            if (i % 3 == 0) {
                random.nextBytes(file);
            }
            try {
                WordFile.open("form.docx", file);
            } catch (WordFileException e) {
                assertThat(e.id()).isNotEmpty();
            } catch (RuntimeException | StackOverflowError e) {
                Assertions.fail("seed " + seed + ", file " + i, e);
            }
        }
    }

    /** Well-formed XML that no Word ever wrote: elements lost, doubled, moved and renamed. */
    @Test
    void randomlyShuffledParts() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        byte[] whole = WordMakerTest.everything().bytes();
        List<String> parts = List.of(
                "word/document.xml", "word/styles.xml", "word/numbering.xml", "word/header1.xml", "word/settings.xml");
        for (int i = 0; i < 200; i++) {
            String part = parts.get(random.nextInt(parts.size()));
            Document shuffled = Docx.parse(Docx.text(whole, part).getBytes(UTF_8));
            for (int change = 0; change <= random.nextInt(8); change++) {
                shuffle(shuffled, random);
            }
            try {
                Opened.of(Docx.with(whole, part, Docx.bytes(shuffled))).document();
            } catch (WordFileException e) {
                assertThat(e.id()).isNotEmpty();
            } catch (RuntimeException | StackOverflowError e) {
                Assertions.fail("seed " + seed + ", file " + i + ", " + part, e);
            }
        }
    }

    private static void shuffle(Document part, Random random) {
        List<Element> elements = Wml.all(part.getDocumentElement());
        Element one = elements.get(random.nextInt(elements.size()));
        Element other = elements.get(random.nextInt(elements.size()));
        List<String> names =
                List.of("ins", "del", "sdt", "tbl", "tr", "tc", "p", "r", "bookmarkStart", "smartTag", "pPr");
        switch (random.nextInt(5)) {
            case 0 -> other.appendChild(one.cloneNode(true));
            case 1 -> part.renameNode(one, Wml.W, "w:" + names.get(random.nextInt(names.size())));
            case 2 ->
                one.setAttributeNS(
                        Wml.W, "w:val", List.of("-1", "x", "", "99999999999999").get(random.nextInt(4)));
            case 3 -> Wml.set(one, "numId", "2147483647");
            default -> {
                if (one != part.getDocumentElement()) {
                    Wml.remove(one);
                }
            }
        }
    }

    @Test
    void aFontThatHappensToBeginLikeXmlIsNoHarm() throws Exception {
        byte[] font = "<? not XML".getBytes(UTF_8);

        assertThat(Opened.of(word().paragraph("a")
                                .part(
                                        "word/fonts/font1.odttf",
                                        font,
                                        "application/vnd.openxmlformats-officedocument.obfuscatedFont",
                                        "font",
                                        "font"))
                        .text())
                .isEqualTo("a\n");
    }
}
