package uk.careplans.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.careplans.model.Golden;
import uk.careplans.model.check.PlanCheck;

/** Every sentence that reading and checking can say stands in one file, so that a change of wording is reviewed. */
class SentencesTest {

    /** Where the sentences of readability speak, which are whole by a test of their own. */
    private static final String OTHER_BOOK = "[{]finding[}]";

    @Test
    void everySentenceIsReviewed() throws IOException {
        String reading = sentencesOfReading().collect(Collectors.joining("\n", "# Reading\n", "\n"));
        String checking = sentencesOfChecking().collect(Collectors.joining("\n", "\n# Checking\n", "\n"));

        Golden.assertEqual(Golden.file("sentences.txt"), reading + checking);
    }

    @Test
    void everySentenceIsWhole() throws IOException {
        assertThat(Stream.concat(sentencesOfReading(), sentencesOfChecking()))
                .allSatisfy(
                        line -> assertThat(line).matches("[a-z0-9-]+([.]asks)?: ([A-Z\"].*[.?]|" + OTHER_BOOK + ")"));
    }

    private static Stream<String> sentencesOfReading() {
        return Arrays.stream(Fault.values()).map(fault -> fault.id() + ": " + fault.sentences());
    }

    private static Stream<String> sentencesOfChecking() throws IOException {
        Properties sentences = new Properties();
        try (InputStream in = Objects.requireNonNull(PlanCheck.class.getResourceAsStream("findings.properties"))) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return new TreeSet<>(sentences.stringPropertyNames()).stream().map(id -> id + ": " + sentences.getProperty(id));
    }
}
