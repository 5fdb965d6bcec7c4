package uk.careplans.model.readability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.careplans.model.Severity;
import uk.careplans.model.check.words.WordList;

/** Compares what was measured with what a band can read. */
final class MeasureChecks {

    private static final WordList CONNECTIVES = WordList.beside(MeasureChecks.class, "connectives.txt");
    private static final double CHOPPED = 5;
    private static final List<String> PARTS = List.of("two", "three", "four");

    private final Band band;
    private final Severity severity;

    MeasureChecks(Band band) {
        this.band = band;
        this.severity = band.kind() == Band.Kind.ADVICE ? Severity.WARNING : Severity.ERROR;
    }

    /** The readers. */
    Band band() {
        return band;
    }

    /** What is wrong with the text as a whole; of fewer words than are enough, nothing but how few they are. */
    List<ReadabilityFinding> ofText(Measures measures, List<ProseSentence> sentences) {
        List<ReadabilityFinding> findings = new ArrayList<>();
        if (measures.isEnough()) {
            addAverages(measures, findings);
            addChopping(measures, sentences, findings);
        }
        band.shortest().stream()
                .filter(shortest -> measures.words() < shortest)
                .forEach(shortest -> findings.add(length("text-short", measures)));
        band.longestDocument().stream()
                .filter(longest -> measures.words() > longest)
                .forEach(longest -> findings.add(length("text-long", measures)));
        return findings;
    }

    private void addAverages(Measures measures, List<ReadabilityFinding> findings) {
        if (measures.mean() > band.mean()) {
            findings.add(average("mean-sentence-too-long", measures.mean(), band.mean()));
        }
        if (measures.grade() > band.grade()) {
            findings.add(average("grade-too-high", measures.grade(), band.grade()));
        }
        band.unfamiliar().stream()
                .filter(most -> measures.unfamiliarShare() > most)
                .forEach(most -> findings.add(average("too-many-unfamiliar-words", measures.unfamiliarShare(), most)));
    }

    private ReadabilityFinding average(String id, double measured, double most) {
        return Findings.ofText(
                id,
                severity,
                Map.of("measured", String.valueOf(measured), "most", tidy(most), "readers", band.readers()));
    }

    private static String tidy(double bound) {
        return bound == Math.rint(bound) ? String.valueOf((long) bound) : String.valueOf(bound);
    }

    private ReadabilityFinding length(String id, Measures measures) {
        return Findings.ofText(
                id,
                Severity.WARNING,
                Map.of(
                        "words", measures.words(),
                        "least", band.shortest().orElse(0),
                        "most", band.longestDocument().orElse(0),
                        "readers", band.readers()));
    }

    private void addChopping(Measures measures, List<ProseSentence> sentences, List<ReadabilityFinding> findings) {
        boolean isForYoungest = band.mean() <= 7;
        if (isForYoungest) {
            return;
        }
        if (measures.mean() < CHOPPED) {
            findings.add(average("sentences-chopped", measures.mean(), CHOPPED));
        }
        if (sentences.stream().noneMatch(sentence -> sentence.sentence().hasAny(CONNECTIVES))) {
            findings.add(Findings.ofText("nothing-connected", Severity.WARNING, Map.of()));
        }
    }

    /** What is wrong with one sentence. */
    List<ReadabilityFinding> of(ProseSentence sentence) {
        List<ReadabilityFinding> findings = new ArrayList<>();
        int words = sentence.words().size();
        if (words > band.longest()) {
            int parts = Math.min(PARTS.size() + 1, Math.max(2, (int) Math.ceil((double) words / band.longest())));
            findings.add(Findings.of(
                    sentence.place(),
                    "sentence-too-long",
                    severity,
                    Map.of(
                            "words", words,
                            "most", band.longest(),
                            "readers", band.readers(),
                            "parts", PARTS.get(parts - 2))));
        }
        List<CountedWord> hard = sentence.hard();
        band.hardWords().stream().filter(most -> hard.size() > most).forEach(most -> findings.add(tooHard(sentence)));
        return findings;
    }

    private ReadabilityFinding tooHard(ProseSentence sentence) {
        List<CountedWord> hard = sentence.hard();
        String places =
                hard.stream().map(word -> String.valueOf(1 + word.place())).collect(Collectors.joining(", "));
        return Findings.of(
                sentence.place(),
                "sentence-of-hard-words",
                severity,
                Map.of("number", hard.size(), "places", places, "readers", band.readers()));
    }
}
