package uk.careplans.model.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A hard word is explained where a reader meets it first. */
class FirstUsesTest {

    private static final Band OLDER = Band.of("8-11").orElseThrow();
    private static final Band YOUNGER = Band.of("5-7").orElseThrow();

    private static List<Passage> passages(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> new Passage("paragraph " + (1 + i), texts[i], PassageKind.PROSE))
                .toList();
    }

    private static List<String> uses(Band band, List<Passage> passages, List<Passage> withRoom) {
        return FirstUses.of(band, Glossary.standard(), passages, withRoom).entrySet().stream()
                .map(use -> use.getKey().place() + ": "
                        + use.getValue().stream().map(GlossaryTerm::term).toList())
                .toList();
    }

    private static List<String> uses(String... texts) {
        return uses(OLDER, passages(texts), passages(texts));
    }

    @Test
    void aTermIsExplainedOnceAndInTheOrderOfTheText() {
        assertThat(uses("You live with us.", "A judge and a solicitor met.", "Your advocate rang the judge."))
                .containsExactly("paragraph 2: [Judge, Solicitor]", "paragraph 3: [Advocate]");
    }

    @Test
    void whereThereIsNoRoomTheNextUseIsExplained() {
        List<Passage> all = passages("A judge met you.", "The judge decided.");

        assertThat(uses(OLDER, all, all.subList(1, 2))).containsExactly("paragraph 2: [Judge]");
    }

    @Test
    void whatTheTextExplainsItselfIsNotExplainedAgain() {
        assertThat(uses("A judge is someone who decides.", "The judge met you."))
                .isEmpty();
    }

    @Test
    void norIsWhatItSaysInOtherWordsAlmostAlike() {
        assertThat(uses("A judge has a job, to make big and fair choices about families."))
                .isEmpty();
    }

    @Test
    void wordsThatAreNearItByChanceExplainNothing() {
        assertThat(uses("You met the judge. She is kind.")).containsExactly("paragraph 1: [Judge]");
        assertThat(uses("The judge (on 3 May) decided.")).containsExactly("paragraph 1: [Judge]");
        List<Passage> text = passages("Your advocate is Ann, who comes on a Monday.");
        assertThat(uses(YOUNGER, text, text)).containsExactly("paragraph 1: [Advocate]");
    }

    @Test
    void anExplanationThatComesLaterComesTooLate() {
        assertThat(uses("The judge met you.", "A judge is someone who decides."))
                .containsExactly("paragraph 1: [Judge]");
    }

    @Test
    void theChildsOwnWordsAreNotExplained() {
        assertThat(uses("You said: “I want my advocate.”")).isEmpty();
    }

    @Test
    void whatTheBandHasNoWordsForIsNotExplained() {
        List<Passage> text = passages("Your pathway plan is here.");

        assertThat(uses(YOUNGER, text, text)).isEmpty();
    }

    @Test
    void headingsAndLabelsAreNotExplained() {
        List<Passage> all = Arrays.asList(
                new Passage("heading", "Your advocate", PassageKind.HEADING),
                new Passage("label", "Advocate", PassageKind.LABEL));

        assertThat(uses(OLDER, all, all)).isEmpty();
    }
}
