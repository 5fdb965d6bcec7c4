package uk.careplans.model.readability;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.careplans.model.check.words.Prose;
import uk.careplans.model.check.words.Sentence;

/**
 * Which terms of the glossary a document explains: in the glossary's words for the band, as a label with its explanation beside it, or in
 * a sentence that says what the term is. Used by one thread.
 */
final class Explanations {

    private static final Set<String> SAY = Set.of("is", "are");
    private static final Set<String> SAY_WHAT =
            Set.of("a", "an", "the", "someone", "somebody", "people", "when", "where", "what", "how", "our", "your");
    private static final Set<String> SOMETHING = Set.of("a", "an", "someone", "somebody", "people", "when", "where");
    private static final Set<String> MEAN_OR_SAY = Set.of("means", "mean", "says", "say");
    private static final Set<String> MEAN = Set.of("means", "mean");
    private static final Set<String> CALL = Set.of("called", "named");
    private static final Set<String> THAT = Set.of("that", "this", "it", "they", "these", "he", "she");
    private static final Set<String> GO_ON = Set.of("means", "mean", "says", "say", "is", "are");

    private final Glossary glossary;
    private final Set<GlossaryTerm> explained = new HashSet<>();

    /** Of a text that will stand in a document in which the glossary's words for the band explain what they can. */
    Explanations(Glossary glossary, Band band) {
        this.glossary = glossary;
        glossary.terms().stream().filter(term -> term.wording(band).isPresent()).forEach(explained::add);
    }

    /** Of a whole document. */
    Explanations(Glossary glossary, Band band, List<Passage> passages) {
        this.glossary = glossary;
        String all =
                passages.stream().map(passage -> plain(passage.text())).collect(Collectors.joining(" . ", " ", " "));
        for (GlossaryTerm term : glossary.terms()) {
            Optional<String> wording = term.wording(band);
            if (wording.isPresent() && all.contains(" " + plain(wording.get()) + " ")) {
                explained.add(term);
            }
        }
        passages.forEach(this::addFrom);
    }

    /** Whether the document says somewhere what the term means. */
    boolean explain(GlossaryTerm term) {
        return explained.contains(term);
    }

    List<PhraseFinder.Hit<GlossaryTerm>> hits(Sentence sentence) {
        return glossary.hits(sentence);
    }

    private static String plain(String text) {
        return Prose.sentences(text).stream().map(Sentence::plain).collect(Collectors.joining(" "));
    }

    private void addFrom(Passage passage) {
        List<Sentence> sentences = Prose.sentences(passage.text());
        for (int i = 0; i < sentences.size(); i++) {
            List<PhraseFinder.Hit<GlossaryTerm>> hits = hits(sentences.get(i));
            boolean isLabel =
                    passage.kind() == PassageKind.LABEL && sentences.size() == 1 && covers(hits, sentences.get(0));
            for (PhraseFinder.Hit<GlossaryTerm> hit : hits) {
                if (isLabel || isDefined(passage, sentences, i, hit.first(), hit.last())) {
                    explained.add(hit.meaning());
                }
            }
        }
    }

    /** Whether a label is nothing but a term: {@code Independent reviewing officer (IRO)}. */
    private static boolean covers(List<PhraseFinder.Hit<GlossaryTerm>> hits, Sentence sentence) {
        int covered =
                hits.stream().mapToInt(hit -> hit.last() - hit.first() + 1).sum();
        return covered == sentence.words().size()
                && hits.stream().map(PhraseFinder.Hit::meaning).distinct().count() == 1;
    }

    /** Whether the words from first to last are said to be something there, or in the next sentence. */
    static boolean isDefined(Passage passage, List<Sentence> sentences, int number, int first, int last) {
        Sentence sentence = sentences.get(number);
        String next = sentence.plain(last + 1);
        boolean isSaid = MEAN.contains(next) || (SAY.contains(next) && SAY_WHAT.contains(sentence.plain(last + 2)));
        boolean isCalled = CALL.contains(sentence.plain(first - 1)) || CALL.contains(sentence.plain(first - 2));
        boolean isInBrackets = sentence.word(last + 1)
                .filter(word -> passage.text()
                        .substring(sentence.words().get(last).end(), word.start())
                        .contains("("))
                .isPresent();
        boolean goesOn = number + 1 < sentences.size()
                && THAT.contains(sentences.get(number + 1).plain(0))
                && GO_ON.contains(sentences.get(number + 1).plain(1));
        return isSaid || isCalled || isInBrackets || goesOn;
    }

    /** Whether nobody can doubt that the words from first to last are said to be something there, or in the next sentence. */
    static boolean isSaidOutright(List<Sentence> sentences, int number, int first, int last) {
        Sentence sentence = sentences.get(number);
        boolean isSaid = MEAN.contains(sentence.plain(last + 1))
                || (SAY.contains(sentence.plain(last + 1)) && SOMETHING.contains(sentence.plain(last + 2)));
        boolean isCalled = CALL.contains(sentence.plain(first - 1)) || CALL.contains(sentence.plain(first - 2));
        boolean goesOn = last == sentence.words().size() - 1
                && number + 1 < sentences.size()
                && THAT.contains(sentences.get(number + 1).plain(0))
                && (MEAN_OR_SAY.contains(sentences.get(number + 1).plain(1))
                        || SOMETHING.contains(sentences.get(number + 1).plain(2)));
        return isSaid || isCalled || goesOn;
    }
}
