package uk.careplans.model.readability;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.careplans.model.check.words.Prose;
import uk.careplans.model.check.words.Sentence;
import uk.careplans.model.check.words.Word;

/** Where the terms of the glossary stand first in a document: where a reader wants to be told what they mean. May be asked by many threads at once. */
public final class FirstUses {

    /** Of the words of an explanation, as many in the passage itself say as much. */
    private static final double SAYS_AS_MUCH = 0.7;

    private static final int SHORT = 3;

    private FirstUses() {}

    /**
     * The terms to explain behind each passage: worded for the band, each once, where it is used for the first time in a passage with room. A
     * term that the document itself has explained by then needs no more; one in a quotation is left alone.
     *
     * @param band the readers
     * @param glossary of the document
     * @param passages all that the document says, in its order
     * @param withRoom those of them behind which an explanation can stand
     * @return by passage, in the order of the document; the terms in the order of the passage
     */
    public static Map<Passage, List<GlossaryTerm>> of(
            Band band, Glossary glossary, List<Passage> passages, Collection<Passage> withRoom) {
        Set<Passage> roomy = new HashSet<>(withRoom);
        Set<GlossaryTerm> known = new HashSet<>();
        Map<Passage, List<GlossaryTerm>> uses = new LinkedHashMap<>();
        for (Passage passage : passages) {
            Set<GlossaryTerm> here =
                    passage.kind() == PassageKind.PROSE ? terms(passage, glossary, band) : new LinkedHashSet<>();
            here.removeAll(known);
            if (here.isEmpty()) {
                continue;
            }
            here.stream()
                    .filter(term -> isSaid(passage, term, glossary) || saysAsMuch(passage, term, band))
                    .forEach(known::add);
            here.removeAll(known);
            if (roomy.contains(passage) && !here.isEmpty()) {
                known.addAll(here);
                uses.put(passage, List.copyOf(here));
            }
        }
        return uses;
    }

    /** Whether the passage itself says what the term is. */
    private static boolean isSaid(Passage passage, GlossaryTerm term, Glossary glossary) {
        List<Sentence> sentences = Prose.sentences(passage.text());
        return IntStream.range(0, sentences.size())
                .anyMatch(number -> glossary.hits(sentences.get(number)).stream()
                        .filter(hit -> hit.meaning().equals(term))
                        .anyMatch(hit -> Explanations.isSaidOutright(sentences, number, hit.first(), hit.last())));
    }

    private static boolean saysAsMuch(Passage passage, GlossaryTerm term, Band band) {
        Set<String> explanation = words(term.wording(band).orElse(""));
        Set<String> said = words(passage.text());
        long same = explanation.stream().filter(said::contains).count();
        return explanation.size() > 1 && same >= SAYS_AS_MUCH * explanation.size();
    }

    /** The words that carry the meaning: long ones. */
    private static Set<String> words(String text) {
        return Prose.sentences(text).stream()
                .flatMap(sentence -> sentence.words().stream())
                .map(Word::plain)
                .filter(word -> word.length() > SHORT)
                .collect(Collectors.toSet());
    }

    private static Set<GlossaryTerm> terms(Passage passage, Glossary glossary, Band band) {
        Set<GlossaryTerm> terms = new LinkedHashSet<>();
        for (Sentence sentence : Prose.sentences(passage.text())) {
            glossary.hits(sentence).stream()
                    .map(PhraseFinder.Hit::meaning)
                    .filter(term -> term.wording(band).isPresent())
                    .forEach(terms::add);
        }
        return terms;
    }
}
