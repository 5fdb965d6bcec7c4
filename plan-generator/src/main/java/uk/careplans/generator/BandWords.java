package uk.careplans.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.careplans.generator.gate.WordFileException;
import uk.careplans.generator.readability.FinishedText;
import uk.careplans.generator.template.BigWords;
import uk.careplans.model.Answer;
import uk.careplans.model.ReadingBand;
import uk.careplans.model.readability.Band;
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
     * The hard words of a finished document, in the order of the alphabet: those that stand in it, and those that stand in their
     * explanations.
     *
     * @throws IllegalStateException if our own document cannot be read
     */
    BigWords in(byte[] docx) {
        List<String> texts;
        try {
            texts = FinishedText.of("document", docx).passages().stream()
                    .map(Passage::text)
                    .toList();
        } catch (WordFileException e) {
            throw new IllegalStateException("A document that was just made cannot be read", e);
        }
        List<String> all = new ArrayList<>(texts);
        all.addAll(meanings(texts).values());
        return BigWords.of(meanings(all).entrySet().stream()
                .map(each -> new BigWords.BigWord(Answer.of(each.getKey()), Answer.of(each.getValue())))
                .toList());
    }

    private Map<String, String> meanings(List<String> texts) {
        return glossary.in(texts, band).stream()
                .collect(Collectors.toMap(
                        GlossaryTerm::term,
                        term -> term.explanation(band).orElseThrow(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
