package uk.careplans.generator.word;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.testkit.WordMaker.word;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.careplans.testkit.SchemaCheck;

class WordFileTest {

    static final DocumentProperties PROPERTIES =
            new DocumentProperties("Care plan of A & B", "Care plan", LocalDate.of(2026, 5, 14));
    static final byte[] MARKS = "<marks xmlns=\"urn:uk.careplans:marks:1\"/>".getBytes(StandardCharsets.UTF_8);

    /** The template itself as a document, as if it had no tags. */
    static byte[] unchanged(WordFile file) {
        return unchanged(file, 0);
    }

    static byte[] unchanged(WordFile file, int restarts) {
        Map<String, byte[]> stories = new TreeMap<>();
        file.stories().forEach(story -> stories.put(story.partName(), Xml.bytes(story.xml())));
        return file.documentOf(stories, PROPERTIES, MARKS, java.util.Collections.nCopies(restarts, 1));
    }

    @Test
    void aDocumentSaysWhatItsTemplateSays() throws Exception {
        byte[] template = WordMakerTest.everything().bytes();
        byte[] document = unchanged(WordFile.open("test.docx", template));

        assertThat(SchemaCheck.check(document)).isEmpty();
        assertThat(WordText.of(document)).isEqualTo(WordText.of(template).replace("«$child.name»", "$child.name"));
    }

    @Test
    void aFileWithoutStylesAndListsGetsRealLists() throws Exception {
        byte[] bare = word().paragraph("Hello")
                .without("styles")
                .without("numbering")
                .without("settings")
                .bytes();
        WordFile file = WordFile.open("bare.docx", bare);

        assertThat(file.styles().listBullet()).isEqualTo("ListBullet");
        assertThat(file.styles().listNumber()).isEqualTo("ListNumber");
        assertThat(file.numbering().firstFreeId()).isEqualTo(3);
        assertThat(SchemaCheck.check(unchanged(file, 2))).isEmpty();
    }
}
