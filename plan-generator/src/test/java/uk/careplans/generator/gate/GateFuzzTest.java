package uk.careplans.generator.gate;

import static uk.careplans.testkit.WordMaker.word;

import com.code_intelligence.jazzer.junit.FuzzTest;
import uk.careplans.generator.word.WordFile;
import uk.careplans.testkit.Docx;

/**
 * Whatever the bytes are, a file is opened or refused by a rule. As a test it tries what was found before; how to look for more
 * stands in docs/security.md.
 */
class GateFuzzTest {

    private static final byte[] GOOD =
            word().heading(1, "About ${child.name}").bullet("a").header("b").bytes();

    @FuzzTest(maxDuration = "6h")
    void aFile(byte[] file) {
        open(file);
    }

    @FuzzTest(maxDuration = "6h")
    void itsDocument(byte[] part) {
        open(Docx.with(GOOD, "word/document.xml", part));
    }

    @FuzzTest(maxDuration = "6h")
    void itsStyles(byte[] part) {
        open(Docx.with(GOOD, "word/styles.xml", part));
    }

    @FuzzTest(maxDuration = "6h")
    void itsRelationships(byte[] part) {
        open(Docx.with(GOOD, "word/_rels/document.xml.rels", part));
    }

    private static void open(byte[] file) {
        try {
            WordFile.open("form.docx", file);
        } catch (WordFileException e) {
            if (!e.getMessage().endsWith("[" + e.id() + "]")) {
                throw new AssertionError("a refusal without its rule", e);
            }
        }
    }
}
