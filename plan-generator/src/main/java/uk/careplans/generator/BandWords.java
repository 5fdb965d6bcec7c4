package uk.careplans.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.careplans.generator.gate.WordFileException;
import uk.careplans.generator.merge.Explained;
import uk.careplans.generator.readability.FinishedText;
import uk.careplans.generator.readability.WordNotes;
import uk.careplans.generator.template.BigWords;
import uk.careplans.model.Answer;
import uk.careplans.model.ReadingBand;
import uk.careplans.model.readability.Band;
import uk.careplans.model.readability.FirstUses;
import uk.careplans.model.readability.Glossary;
import uk.careplans.model.readability.GlossaryTerm;
import uk.careplans.model.readability.Passage;

/**
 * For whom a form is written, and in which words hard words are explained to them. Immutable.
 *
 * @param band the readers
 * @param glossary the words that are explained, the council's own over the library's
 */
public record BandWords(Band band, Glossary glossary) {

    /** The library's own words for the readers of a version. */
    public static BandWords of(ReadingBand readers) {
        return new BandWords(Band.of(readers), Glossary.standard());
    }

    /**
     * The hard words of a draft, in the order of the alphabet: those that stand in it, and those that stand in their explanations and the
     * explanations of these; and which are explained where.
     *
     * @throws IllegalStateException if our own document cannot be read
     */
    Explained in(byte[] docx) {
        FinishedText draft;
        try {
            draft = FinishedText.of("document", docx);
        } catch (WordFileException e) {
            throw new IllegalStateException("A document that was just made cannot be read", e);
        }
        Map<Passage, List<GlossaryTerm>> uses = FirstUses.of(band, glossary, draft.passages(), draft.withRoom());
        Map<WordNotes.Spot, List<String>> notes = new LinkedHashMap<>();
        Map<String, Integer> met = new HashMap<>();
        for (Passage passage : draft.passages()) {
            int before = met.merge(passage.text(), 1, Integer::sum) - 1;
            List<GlossaryTerm> terms = uses.getOrDefault(passage, List.of());
            if (!terms.isEmpty()) {
                notes.put(
                        new WordNotes.Spot(passage.text(), before),
                        terms.stream()
                                .map(term -> term.term() + ": " + explanation(term))
                                .toList());
            }
        }
        return new Explained(
                BigWords.of(allFrom(draft.passages().stream().map(Passage::text).toList()).stream()
                        .map(term -> new BigWords.BigWord(Answer.of(term.term()), Answer.of(explanation(term))))
                        .toList()),
                notes);
    }

    private List<GlossaryTerm> allFrom(List<String> texts) {
        List<GlossaryTerm> terms = glossary.in(texts, band);
        List<String> all = new ArrayList<>(texts);
        terms.forEach(term -> all.add(explanation(term)));
        return glossary.in(all, band).size() == terms.size() ? terms : allFrom(all);
    }

    private String explanation(GlossaryTerm term) {
        return term.explanation(band).orElseThrow();
    }
}
