package uk.careplans.model.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.careplans.model.Golden;

/** What people counted on paper is what is counted. */
class HandScoredTest {

    private static final String FILE = "uk/careplans/model/readability/hand-scored.txt";
    private static final Band BAND = Band.of("8-11").orElseThrow();

    private record Scored(String text, int words, int syllables) {

        static Scored of(String line) {
            String[] cells = line.split(" \\| ", -1);
            int syllables = Arrays.stream(cells[2].split("[ -]", -1))
                    .mapToInt(each -> 1)
                    .sum();
            return new Scored(cells[0], Integer.parseInt(cells[1]), syllables);
        }
    }

    private static List<Scored> scored() throws IOException {
        return Files.readAllLines(Golden.file(FILE)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Scored::of)
                .toList();
    }

    static Measures measured(String... texts) {
        List<Passage> passages = Stream.of(texts)
                .map(text -> new Passage("text", text, PassageKind.PROSE))
                .toList();
        return Readability.of(
                        BAND, passages, NamesToMask.of(List.of("Siobhán Okonkwo-Fitzgerald")), Glossary.standard())
                .measures();
    }

    @TestFactory
    Stream<DynamicTest> eachSentenceIsCountedAsByHand() throws IOException {
        return scored().stream()
                .map(line -> DynamicTest.dynamicTest(line.text(), () -> {
                    Measures measures = measured(line.text());
                    assertThat(List.of(measures.sentences(), measures.words(), measures.syllables()))
                            .as("sentences, words, syllables")
                            .containsExactly(1, line.words(), line.syllables());
                }));
    }

    @Test
    void theGradeOfThemAllIsThatOfTheFormula() throws IOException {
        int words = scored().stream().mapToInt(Scored::words).sum();
        int syllables = scored().stream().mapToInt(Scored::syllables).sum();
        double grade = 0.39 * words / scored().size() + 11.8 * syllables / words - 15.59;

        Measures measures = measured(scored().stream().map(Scored::text).toArray(String[]::new));

        assertThat(measures.grade()).isCloseTo(grade, org.assertj.core.data.Offset.offset(0.05));
        assertThat(measures.mean())
                .isCloseTo((double) words / scored().size(), org.assertj.core.data.Offset.offset(0.05));
    }

    @Test
    void anEmptyTextIsMeasuredAsNothing() {
        Measures measures = measured();

        assertThat(measures).isEqualTo(new Measures(0, 0, 0, 0, 0));
        assertThat(measures.grade()).isZero();
        assertThat(measures.mean()).isZero();
        assertThat(measures.unfamiliarShare()).isZero();
    }

    @Test
    void fragmentsAndSentencesThatAreOnlyAQuotationAreNotMeasured() {
        assertThat(measured("Not yet. “I want to stay here with them.” We will see.")
                        .words())
                .isEqualTo(3);
    }
}
