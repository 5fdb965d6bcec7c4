package uk.careplans.model.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.careplans.model.ReadingBand;
import uk.careplans.model.check.words.Prose;
import uk.careplans.model.check.words.WordList;

/** The lists are what their first lines say. */
class DataFilesTest {

    private static final List<String> YOUNG = words("familiar-5-7.txt");
    private static final List<String> OLDER = words("familiar-8-11.txt");

    private static List<String> words(String file) {
        return WordList.beside(FamiliarWords.class, file).entries();
    }

    @Test
    void familiarWordsAreInTheOrderOfTheAlphabetAndOnce() {
        assertThat(YOUNG).isSorted().doesNotHaveDuplicates().hasSizeBetween(900, 1300);
        assertThat(OLDER).isSorted().doesNotHaveDuplicates().doesNotContainAnyElementsOf(YOUNG);
        assertThat(YOUNG.size() + OLDER.size()).isBetween(2700, 3800);
    }

    @Test
    void familiarWordsAreInSmallLetters() {
        assertThat(YOUNG).allMatch(word -> word.matches("[a-z]+(['-][a-z]+)*"));
        assertThat(OLDER).allMatch(word -> word.matches("[a-z]+(['-][a-z]+)*"));
    }

    @Test
    void theyAreBritish() {
        FamiliarWords words = FamiliarWords.named("familiar-8-11");
        assertThat(List.of("mum", "colour", "favourite", "foster", "maths", "pyjamas", "nan", "lorry", "social"))
                .allMatch(words::has);
        assertThat(List.of("mom", "color", "favorite", "math", "pajamas", "sidewalk"))
                .noneMatch(words::has);
    }

    @Test
    void formsAreKnownWithTheirHeadwords() {
        FamiliarWords words = FamiliarWords.named("familiar-5-7");
        assertThat(List.of(
                        "dogs",
                        "boxes",
                        "stories",
                        "leaves",
                        "walked",
                        "loved",
                        "stopped",
                        "cried",
                        "walking",
                        "baking",
                        "stopping",
                        "mum's",
                        "didn't",
                        "we'll",
                        "they've",
                        "grown-ups"))
                .allMatch(words::has);
        assertThat(List.of("permanence", "assessment", "contingency", "intervention", "wing-commander"))
                .noneMatch(words::has);
    }

    @Test
    void wordsThatMustBeExplainedAreNotEasy() {
        FamiliarWords words = FamiliarWords.named("familiar-8-11");
        assertThat(List.of(
                        "advocate",
                        "permanence",
                        "placement",
                        "contingency",
                        "assessment",
                        "safeguarding",
                        "solicitor",
                        "tribunal",
                        "therapist",
                        "adoption",
                        "threshold"))
                .noneMatch(words::has);
    }

    @Test
    void theGlossaryHas123TermsInTheOrderOfTheAlphabet() {
        List<GlossaryTerm> terms = Glossary.standard().terms();
        assertThat(terms).hasSize(123);
        assertThat(terms)
                .extracting(term -> term.term().toLowerCase(java.util.Locale.ROOT))
                .isSorted();
    }

    @Test
    void eachTermIsFoundByItsOwnWords() {
        for (GlossaryTerm term : Glossary.standard().terms()) {
            for (String words : term.foundAs()) {
                assertThat(Glossary.standard().in(List.of("We use " + words + " here.")))
                        .as(words)
                        .contains(term);
            }
        }
    }

    @TestFactory
    List<DynamicTest> everyWordingIsShortEnoughForItsReaders() {
        return List.of(
                        Band.of("5-7").orElseThrow(),
                        Band.of("8-11").orElseThrow(),
                        Band.of("12-15").orElseThrow())
                .stream()
                .map(band -> DynamicTest.dynamicTest(
                        band.id(),
                        () -> assertThat(Glossary.standard().terms())
                                .allSatisfy(term -> term.wording(band)
                                        .ifPresent(wording -> assertThat(tooLong(wording, band))
                                                .as(term.term())
                                                .isFalse()))))
                .toList();
    }

    private static boolean tooLong(String wording, Band band) {
        return List.of(wording.split(";", -1)).stream()
                .flatMap(part -> Prose.sentences(part).stream())
                .anyMatch(sentence -> sentence.words().size() > band.longest());
    }

    @Test
    void noWordIsToBeAvoidedTwice() {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new TreeSet<>();
        for (List<String> row : Rows.beside("words-to-avoid.tsv")) {
            twice.addAll(Rows.list(row.get(0)).stream()
                    .filter(words -> !seen.add(words.toLowerCase(java.util.Locale.ROOT)))
                    .collect(Collectors.toSet()));
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void theBandsAreThoseOfTheContract() {
        assertThat(Band.all())
                .extracting(Band::id)
                .containsExactly(
                        "5-7", "8-11", "12-15", "16-17", "later-life", "parent", "parent-easy-read", "carer", "court");
    }

    @Test
    void everyVersionHasItsBand() {
        assertThat(ReadingBand.all().stream().map(Band::of))
                .extracting(Band::id)
                .containsExactly("later-life", "5-7", "8-11", "12-15", "16-17", "parent", "parent-easy-read");
    }
}
