package uk.careplans.model.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.careplans.model.Golden;
import uk.careplans.model.Severity;
import uk.careplans.model.check.words.MessageBook;

/** What is found in a sentence, and what comes near and is not. */
class FindingsTest {

    private static final String FOLDER = "uk/careplans/model/readability/";

    private static List<ReadabilityFinding> findings(String band, Passage... passages) {
        return Readability.of(Band.of(band).orElseThrow(), List.of(passages), NamesToMask.none(), Glossary.standard())
                .findings();
    }

    private static Passage prose(String text) {
        return new Passage("heading \"School\", paragraph 2", text, PassageKind.PROSE);
    }

    private static List<String> ids(String band, String text) {
        return findings(band, prose(text)).stream()
                .map(ReadabilityFinding::id)
                .filter(id -> !id.equals("text-short"))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> isFound() {
        return Stream.of(
                        "word-never-said | You have contact with Mum.",
                        "word-never-said | You were placed with Dawn.",
                        "word-never-said | Your siblings are well.",
                        "word-never-said | You refused to engage.",
                        "word-never-said | You can be naughty at times.",
                        "word-never-said | It was your fault that Mum was cross.",
                        "word-never-said | Mum is sad because of you.",
                        "word-never-said | You were a bad boy that day.",
                        "word-never-said | You told lies to Dawn.",
                        "word-never-said | The plan is ongoing.",
                        "word-never-said | Your LAC review is near.",
                        "word-never-said | Don’t worry about it.",
                        "word-to-explain | You can ask for an advocate.",
                        "word-to-explain | Your IRO will come too.",
                        "word-better-not | You will see her soon.",
                        "word-better-not | You should be kind to others.",
                        "word-better-not | It was felt that you need rest.",
                        "latin-abbreviation | You like sport, e.g. football and tennis.",
                        "latin-abbreviation | You need pens, books etc. for school.",
                        "slash-words | Your mum and/or dad will come.",
                        "slash-words | He/she will ring you at home.",
                        "capitals-for-emphasis | You are NEVER alone here.",
                        "double-negative | You will not move unless we tell you.",
                        "double-negative | It is not unusual to feel sad.",
                        "rhetorical-question | Why would anyone be cross with you?",
                        "exclamation-mark | You cannot go home yet!",
                        "clauses-joined | We came and we saw and you know why, because it is so, which is fine.",
                        "abstract-nouns | The completion of the assessment took long.",
                        "emoji | Well done, Sam. \uD83D\uDE00",
                        "not-your-fault-missing | Your dad hurt you at home.",
                        "sentence-too-long | You will go to the park and the shop and the zoo and the pool and the sea"
                                + " with Dawn and all of your very good friends.")
                .map(row -> row.split(" \\| ", -1))
                .map(row -> DynamicTest.dynamicTest(
                        row[1], () -> assertThat(ids("8-11", row[1])).contains(row[0])));
    }

    @TestFactory
    Stream<DynamicTest> isNotFound() {
        return Stream.of(
                        "You can contact us by phone.",
                        "Your best subject is art, and you have your own bed.",
                        "Bring your coat in case it rains.",
                        "You said: “I hate contact and I am naughty!”",
                        "You can ask for an advocate. That means someone who helps you say what you think.",
                        "An advocate is a person who helps you say what you think.",
                        "We will send you a letter with the answer.",
                        "You do not have to say yes.",
                        "Your NHS doctor knows the BBC film.",
                        "Your school is open 24/7, it says on www.school.example/help for you.",
                        "What would you like to change?",
                        "Your dad hurt you at home. It is not your fault.",
                        "None of it was your fault, and nothing is your fault.",
                        "You said no. We asked you again.")
                .map(text -> DynamicTest.dynamicTest(
                        text, () -> assertThat(ids("8-11", text)).isEmpty()));
    }

    @Test
    void aTermIsExplainedByTheGlossarysWordsElsewhereInTheDocument() {
        Passage sentence = prose("You can ask for an advocate.");
        Passage explanation = new Passage(
                "table 2", "a person who helps you say what you think, and is on your side", PassageKind.LABEL);

        assertThat(findings("8-11", sentence)).anyMatch(finding -> finding.id().equals("word-to-explain"));
        assertThat(findings("8-11", sentence, explanation))
                .noneMatch(finding -> finding.id().equals("word-to-explain"));
    }

    @Test
    void aTermThatStandsAsALabelIsExplainedBesideIt() {
        assertThat(findings(
                        "8-11",
                        prose("Your IRO will come."),
                        new Passage("table 2", "Independent reviewing officer (IRO)", PassageKind.LABEL)))
                .noneMatch(finding -> finding.id().equals("word-to-explain"));
    }

    @Test
    void anExplainedWordCountsAsUnfamiliarOnce() {
        String twice = "You can ask for an advocate. An advocate is a person who helps you. Ask your advocate to ring.";

        assertThat(HandScoredTest.measured(twice).unfamiliar()).isEqualTo(1);
        assertThat(HandScoredTest.measured("You can ask a magistrate. Tell the magistrate that. Ring the magistrate.")
                        .unfamiliar())
                .isEqualTo(3);
    }

    @Test
    void theSentenceIsNamedByItsPlaceAndNothingOfItIsSaid() {
        List<ReadabilityFinding> findings = findings(
                "8-11",
                prose("You like it here. You told Zebedee on the way home from the pool that you would love to stay at"
                        + " school with all of your friends until you are old."));

        assertThat(findings)
                .extracting(ReadabilityFinding::toString)
                .contains(
                        "heading \"School\", paragraph 2, sentence 2: The sentence has 27 words; at most 18 are easy for"
                                + " children of 8 to 11. Make two of it. [sentence-too-long]");
        assertThat(findings.toString()).doesNotContain("Zebedee", "pool");
    }

    @Test
    void aFindingNamesTheWordByItsNumberAndWhatToWrite() {
        assertThat(findings("8-11", prose("You have supervised contact with Mum.")))
                .extracting(ReadabilityFinding::toString)
                .contains("heading \"School\", paragraph 2, sentence 1: Words 3 to 4 are not said to children and their"
                        + " parents. Write \"family time\", or \"seeing\" and the name. [word-never-said]");
    }

    @Test
    void courtsAndCarersKeepTheirOwnWords() {
        String text = "The placement has contact in a unit.";

        assertThat(ids("court", text)).isEmpty();
        assertThat(ids("carer", text)).isEmpty();
        assertThat(ids("parent", text)).contains("word-never-said");
    }

    @Test
    void shortTextsAreNotJudgedByTheirAverages() {
        assertThat(ids("5-7", "Strawberries, watermelons, and pomegranates are delicious."))
                .doesNotContain("grade-too-high", "too-many-unfamiliar-words");
    }

    @Test
    void headingsAndLabelsAreNotLookedAt() {
        assertThat(findings("8-11", new Passage("heading 1", "Placement and contact", PassageKind.HEADING)))
                .extracting(ReadabilityFinding::id)
                .containsExactly("text-short");
    }

    @Test
    void everySentenceIsReviewedAndWhole() throws IOException {
        MessageBook book = MessageBook.beside(Findings.class, "readability.properties");
        String sentences = new TreeSet<>(book.ids())
                .stream().map(id -> id + ": " + book.of(id)).collect(Collectors.joining("\n", "", "\n"));

        Golden.assertEqual(Golden.file(FOLDER + "sentences.txt"), sentences);
        assertThat(sentences.lines()).allMatch(line -> line.matches("[a-z-]+: [A-Z{].*[.]"));
    }

    /** A word may be explained beside it, and that it is nobody's fault stands elsewhere in the document. */
    private static final Set<String> ELSEWHERE = Set.of("word-to-explain", "not-your-fault-missing");

    /** What explains a word to somebody must itself be said to them. */
    @Test
    void noExplanationSaysWhatIsNotSaidToItsReaders() {
        List<String> faults = new ArrayList<>();
        for (Band band : Band.all()) {
            for (GlossaryTerm term : Glossary.standard().terms()) {
                term.explanation(band)
                        .ifPresent(meaning -> findings(band.id(), prose(meaning)).stream()
                                .filter(each -> each.severity() == Severity.ERROR)
                                .filter(each -> !ELSEWHERE.contains(each.id()))
                                .forEach(each -> faults.add(band.id() + " " + term.term() + " " + each.id())));
            }
        }

        assertThat(faults).isEmpty();
    }
}
