package uk.careplans.model.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists of words are data that people review: each says what it is for, and is in order. */
class WordListsTest {

    private static final Path LISTS = Path.of("src/main/resources/uk/careplans/model/check/words");
    private static final Set<String> IN_THEIR_OWN_ORDER =
            Set.of("months.txt", "numbers.txt", "ordinals.txt", "weekdays.txt");

    static List<Path> lists() throws IOException {
        try (Stream<Path> files = Files.list(LISTS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListSaysWhatItIsForAndHasEachEntryOnceInSmallLetters(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> entries = WordList.named(file.getFileName().toString().replace(".txt", ""))
                .entries();

        assertThat(lines.get(0)).startsWith("# ");
        assertThat(entries).isNotEmpty().doesNotHaveDuplicates().allMatch(entry -> entry.equals(Word.plain(entry)));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListOfWordsIsInTheOrderOfTheAlphabet(Path file) throws IOException {
        List<String> entries = WordList.named(file.getFileName().toString().replace(".txt", ""))
                .entries();
        boolean isOfWords = entries.stream().noneMatch(entry -> entry.matches(".*[ /?:.].*"));

        if (isOfWords && !IN_THEIR_OWN_ORDER.contains(file.getFileName().toString())) {
            assertThat(entries).isSorted();
        }
    }

    @Test
    void aWordIsFoundWithItsPossessive() {
        Word word = Prose.sentences("Mother’s").get(0).words().get(0);

        assertThat(WordList.named("close-family").has(word)).isTrue();
    }
}
