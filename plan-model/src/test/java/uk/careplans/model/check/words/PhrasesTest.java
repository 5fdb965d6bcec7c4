package uk.careplans.model.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Test
    void aPhraseIsFoundWhole() {
        assertThat(isIn("as required", "Buy it as required, at once")).isTrue();
        assertThat(isIn("as required", "Buy it as the rule required")).isFalse();
        assertThat(isIn("as required", "as")).isFalse();
    }

    @Test
    void aStarStandsForUpToFourWords() {
        assertThat(isIn("visit * weeks", "Visit weeks")).isTrue();
        assertThat(isIn("visit * weeks", "Visit her at home every six weeks")).isFalse();
        assertThat(isIn("visit * weeks", "Visit her at every six weeks")).isTrue();
        assertThat(isIn("visit * weeks", "Visit her every six weeks")).isTrue();
        assertThat(isIn("visit * weeks", "Visit")).isFalse();
    }

    @Test
    void aFullStopMeansTheEndOfTheClause() {
        assertThat(isIn("ongoing.", "It is ongoing")).isTrue();
        assertThat(isIn("ongoing.", "It is ongoing, and dear")).isTrue();
        assertThat(isIn("ongoing.", "the ongoing search")).isFalse();
    }

    @Test
    void theFirstPlaceIsGiven() {
        assertThat(Phrases.of(List.of("b c", "c")).in(sentence("a b c d"))).contains(new Phrases.Found(1, 2));
    }

    private static boolean isIn(String phrase, String text) {
        return Phrases.of(List.of(phrase)).in(sentence(text)).isPresent();
    }

    private static Sentence sentence(String text) {
        return Prose.sentences(text).get(0);
    }
}
