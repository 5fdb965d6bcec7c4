package uk.careplans.model.readability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.careplans.model.Severity;
import uk.careplans.model.check.words.Prose;
import uk.careplans.model.check.words.Sentence;

/**
 * Finds the words of {@code words-to-avoid.tsv}. It says what to write instead and replaces nothing: only a person knows what is true.
 */
final class WordChecks {

    /** How much a word is to be avoided. */
    private enum Level {
        NEVER("word-never-said", Severity.ERROR),
        EXPLAINED("word-to-explain", Severity.ERROR),
        ADVISED_AGAINST("word-better-not", Severity.WARNING);

        private final String id;
        private final Severity severity;

        Level(String id, Severity severity) {
            this.id = id;
            this.severity = severity;
        }

        static Level of(String letter) {
            return switch (letter) {
                case "A" -> NEVER;
                case "B" -> EXPLAINED;
                case "C" -> ADVISED_AGAINST;
                default -> throw new IllegalStateException("words-to-avoid.tsv knows no level " + letter);
            };
        }
    }

    private record Avoided(Level level, String instead) {}

    private static final PhraseFinder<Avoided> FINDER = finder();

    private final Explanations explanations;

    WordChecks(Explanations explanations) {
        this.explanations = explanations;
    }

    /** What a sentence should not say. */
    List<ReadabilityFinding> of(ProseSentence sentence) {
        List<ReadabilityFinding> findings = new ArrayList<>();
        for (PhraseFinder.Hit<Avoided> hit : FINDER.in(sentence.sentence())) {
            Level level = hit.meaning().level();
            if (level != Level.EXPLAINED || !isExplained(sentence, hit)) {
                findings.add(Findings.of(
                        sentence.place(),
                        level.id,
                        level.severity,
                        Map.of(
                                "words", Findings.words(hit.first(), hit.last()),
                                "stand", hit.first() == hit.last() ? "is" : "are",
                                "instead", hit.meaning().instead())));
            }
        }
        return findings;
    }

    private boolean isExplained(ProseSentence sentence, PhraseFinder.Hit<Avoided> hit) {
        boolean isInGlossary = explanations.hits(sentence.sentence()).stream()
                .anyMatch(term -> term.first() <= hit.last()
                        && hit.first() <= term.last()
                        && explanations.explain(term.meaning()));
        List<Sentence> sentences = Prose.sentences(sentence.passage().text());
        return isInGlossary
                || Explanations.isDefined(
                        sentence.passage(), sentences, sentence.sentence().number() - 1, hit.first(), hit.last());
    }

    private static PhraseFinder<Avoided> finder() {
        PhraseFinder<Avoided> finder = new PhraseFinder<>();
        for (List<String> row : Rows.beside("words-to-avoid.tsv")) {
            Avoided avoided = new Avoided(Level.of(row.get(1)), row.get(2));
            Rows.list(row.get(0)).forEach(words -> finder.add(words, avoided));
            Rows.list(row.get(3)).forEach(finder::except);
        }
        return finder;
    }
}
