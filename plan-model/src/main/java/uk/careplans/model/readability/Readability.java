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
        sentences.forEach(sentence -> findings.addAll(of(sentence, measureChecks, wordChecks)));
        return new ReadabilityReport(band, measures, findings);
    }

    /**
     * Looks through one text that will stand in a document for a band, where the glossary explains every word for which it has the band's
     * words. What can be said of a whole document only, like the average of its sentences, is not looked for.
     *
     * @param text paragraphs and lists as somebody wrote them
     * @param names that count as easy words
     * @param glossary of the document
     * @return in the order of the text, those about no sentence first; their places begin with {@code Sentence 2}, counted through the text
     */
    public static List<ReadabilityFinding> ofText(Band band, String text, NamesToMask names, Glossary glossary) {
        Passage passage = new Passage("", text, PassageKind.PROSE);
        Explanations explanations = new Explanations(glossary, band);
        MeasureChecks measureChecks = new MeasureChecks(band);
        WordChecks wordChecks = new WordChecks(explanations);
        List<ReadabilityFinding> findings = new ArrayList<>();
        if (band.hasWordsToAvoid()) {
            findings.addAll(PatternChecks.of(passage));
        }
        Counting.count(List.of(passage), FamiliarWords.named(band.familiarWords()), names, explanations)
                .forEach(sentence -> findings.addAll(of(sentence, measureChecks, wordChecks)));
        return List.copyOf(findings);
    }

    private static List<ReadabilityFinding> of(
            ProseSentence sentence, MeasureChecks measureChecks, WordChecks wordChecks) {
        List<ReadabilityFinding> findings = new ArrayList<>();
        if (sentence.isMeasured()) {
            findings.addAll(measureChecks.of(sentence));
        }
        if (measureChecks.band().hasWordsToAvoid()) {
            findings.addAll(wordChecks.of(sentence));
            findings.addAll(PatternChecks.of(sentence, measureChecks.band().kind()));
        }
        return findings;
    }
}
