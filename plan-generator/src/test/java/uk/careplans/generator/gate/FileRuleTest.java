package uk.careplans.generator.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every sentence that refuses a file stands in one file, so that a change of wording is reviewed. */
class FileRuleTest {

    private static final Path GOLDEN = Path.of("src/test/resources/uk/careplans/generator/refusals.txt");

    @Test
    void everySentenceIsReviewed() throws IOException {
        String received = Arrays.stream(FileRule.values())
                .map(rule -> rule.id() + ": form.docx " + rule.sentence() + "\n")
                .collect(Collectors.joining());
        Files.writeString(Path.of("target", "refusals.txt"), received);

        assertThat(received).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void everyRuleHasAnIdOfItsOwnAndSaysWhatToDo() {
        assertThat(Arrays.stream(FileRule.values()).map(FileRule::id)).doesNotHaveDuplicates();
        assertThat(FileRule.values()).allSatisfy(rule -> {
            assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
            // What is wrong is one sentence, and what to do another.
            assertThat(rule.sentence())
                    .matches("(is|has|says|declares|includes|uses|leads|refers|brings|would|cannot) .+[.] .+[.]");
        });
    }

    @Test
    void aMessageNamesTheFileThePartTheRuleAndWhatToDo() {
        assertThat(WordFileException.of(FileRule.DOCTYPE, "form.docx", "word/document.xml"))
                .hasMessage(
                        "form.docx: the part word/document.xml declares a document type (DOCTYPE), which no Word file"
                                + " needs. Do not use this file; make it again in Word. [doctype]");
        assertThat(WordFileException.of(FileRule.EMPTY, "form.docx").says())
                .isEqualTo("This file is empty. Save it again in Word.");
    }

    @Test
    void anEndlessNameOfAPartIsCutShort() {
        assertThat(WordFileException.of(FileRule.DOCTYPE, "form.docx", "a".repeat(60_000))
                        .getMessage())
                .hasSizeLessThan(400);
    }
}
