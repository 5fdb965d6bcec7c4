package uk.careplans.model.readability;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks at a text with the eyes of those it is for. The measures tell hard from easy; they see neither truth nor cruelty, so a person
 * still has to read it. May be called by many threads at once.
 */
public final class Readability {

    private Readability() {}

    /**
     * Measures the running prose of a whole document and looks through its words.
     *
     * @param band the readers
     * @param passages all that the document says, in its order: also headings and labels, which may explain a term
     * @param names that count as easy words; {@link NamesToMask#none()} if none are known
     * @param glossary {@link Glossary#standard()}, or with a council's over it
     */
    public static ReadabilityReport of(Band band, List<Passage> passages, NamesToMask names, Glossary glossary) {
        Explanations explanations = new Explanations(glossary, band, passages);
        List<ProseSentence> sentences =
                Counting.count(passages, FamiliarWords.named(band.familiarWords()), names, explanations);
        List<ProseSentence> measured =
                sentences.stream().filter(ProseSentence::isMeasured).toList();
        Measures measures = Measures.of(measured);
        MeasureChecks measureChecks = new MeasureChecks(band);
        List<ReadabilityFinding> findings = new ArrayList<>(measureChecks.ofText(measures, measured));
        if (band.kind() == Band.Kind.CHILD) {
            findings.addAll(PatternChecks.ofText(sentences));
        }
        if (band.hasWordsToAvoid()) {
            passages.forEach(passage -> findings.addAll(PatternChecks.of(passage)));
        }
        WordChecks wordChecks = new WordChecks(explanations);
        for (ProseSentence sentence : sentences) {
            if (sentence.isMeasured()) {
                findings.addAll(measureChecks.of(sentence));
            }
            if (band.hasWordsToAvoid()) {
                findings.addAll(wordChecks.of(sentence));
                findings.addAll(PatternChecks.of(sentence));
            }
        }
        return new ReadabilityReport(band, measures, findings);
    }
}
