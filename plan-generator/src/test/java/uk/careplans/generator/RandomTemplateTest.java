package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.testkit.WordMaker.word;

import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.generator.RandomTemplates.Env;
import uk.careplans.generator.RandomTemplates.Piece;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.CarePlan;

/** Templates made by chance print exactly the words they should, into valid files, with nothing left over. */
class RandomTemplateTest {

    private static LongStream seeds() {
        return new Random(20261122).longs(Long.getLong("random.templates", 100));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aTemplateMadeByChancePrintsItsWords(long seed) {
        RandomTemplates random = new RandomTemplates(new Random(seed));
        Piece piece = random.blocks(3);
        Story story = Story.givenWord(word().xml(piece.xml()));
        assertThat(story.errors()).isEmpty();
        for (int i = 0; i < 3; i++) {
            CarePlan plan = random.aPlan();
            String text = WordText.of(story.mergedWith(plan));
            assertThat(text).doesNotContain("#", "$", "{", "}");
            assertThat(letters(text)).isEqualTo(letters(piece.prints().apply(new Env(plan, Map.of(), 0, 1))));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^A-Za-z0-9.]", "");
    }
}
