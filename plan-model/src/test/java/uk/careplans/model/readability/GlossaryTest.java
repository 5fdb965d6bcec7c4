package uk.careplans.model.readability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private static final Band OLDER = Band.of("8-11").orElseThrow();

    private static List<String> in(String text) {
        return Glossary.standard().in(List.of(text)).stream()
                .map(GlossaryTerm::term)
                .toList();
    }

    @Test
    void termsAreFoundInAnyFormAndInTheOrderOfTheAlphabet() {
        assertThat(in("Your solicitor's office rang. Both advocates, and the judge, know."))
                .containsExactly("Advocate", "Judge", "Solicitor");
    }

    @Test
    void theLongestTermIsTheOneThatIsMeant() {
        assertThat(in("The judge made an interim care order.")).containsExactly("Interim care order", "Judge");
        assertThat(in("A placement order was made.")).containsExactly("Placement order");
    }

    @Test
    void onlyWholeWordsCount() {
        assertThat(in("The judgement of the courtyard, in case you are late.")).isEmpty();
    }

    @Test
    void initialsAreKnownByTheirCapitals() {
        assertThat(in("We will send Pa a letter, full of pep.")).isEmpty();
        assertThat(in("Your PEP and your EHCP.")).hasSize(2);
    }

    @Test
    void aHyphenIsASpace() {
        assertThat(in("A looked-after child has long term fostering."))
                .containsExactly("Child in care", "Long-term fostering");
    }

    @Test
    void inEverydayWordsItMeansNothing() {
        assertThat(in("You can contact us. Bring a coat in case it rains.")).isEmpty();
    }

    @Test
    void theChildsOwnWordsAreNotExplained() {
        assertThat(in("You said: “I want my advocate.”")).isEmpty();
    }

    @Test
    void aTermWithoutWordingForTheBandIsNotOfferedThere() {
        List<String> text = List.of("Your pathway plan and your care plan");
        assertThat(Glossary.standard().in(text, OLDER))
                .extracting(GlossaryTerm::term)
                .containsExactly("Care plan");
        assertThat(Glossary.standard().in(text, Band.of("16-17").orElseThrow())).hasSize(2);
    }

    @Test
    void aCouncilsTermReplacesOursAndOthersAreAdded() throws GlossaryException {
        Glossary council = Glossary.read("glossary.tsv", """
                term\tfound as\t8-11
                Review\treview; Me and My World review\ta time to look at your plan
                Buddy\t-\ta friend we find for you
                """);

        Glossary both = Glossary.standard().with(council);

        assertThat(both.in(List.of("Your buddy comes to the Me and My World review."), OLDER))
                .extracting(term -> term.wording(OLDER).orElseThrow())
                .containsExactly("a friend we find for you", "a time to look at your plan");
        assertThat(both.terms()).hasSize(124);
    }

    @Test
    void aGlossaryThatCannotBeReadSaysWhereAndWhatToDo() {
        assertThatThrownBy(() -> Glossary.read("g.tsv", "# ours\nterm\t8-11\nReview\n"))
                .isInstanceOf(GlossaryException.class)
                .hasMessage("g.tsv, line 3: The row has 1 cells and the first line 2. Put one tab between two cells,"
                        + " and a hyphen where there is nothing.");
        assertThatThrownBy(() -> Glossary.read("g.tsv", "Review\ta meeting\n"))
                .hasMessageContaining("line 1: The first line names the columns");
        assertThatThrownBy(() -> Glossary.read("g.tsv", "term\t8-11\nReview\ta\nreview\tb\n"))
                .hasMessageContaining("line 3: The term is missing, or another row has the same.");
        assertThatThrownBy(() -> Glossary.read("g.tsv", "term\t8-11\nReview\t\n"))
                .hasMessageContaining("line 2: The cell of 8-11 is empty");
    }
}
