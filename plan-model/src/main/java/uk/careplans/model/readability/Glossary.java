package uk.careplans.model.readability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.careplans.model.check.words.Prose;
import uk.careplans.model.check.words.Sentence;
import uk.careplans.model.check.words.WordList;

/**
 * Words of professionals in words for each age: the library's own, which a council may replace term by term. Immutable; safe to
 * share between threads.
 *
 * <p>A term is found as whole words in any form ("advocates", "advocate's"), the longest first ("placement order" is no
 * "placement"), and not in what somebody is quoted with.
 */
public final class Glossary {

    private static final Glossary OURS = ours();

    /** In the order of the alphabet. */
    private final Map<String, GlossaryTerm> terms;

    private final PhraseFinder<GlossaryTerm> finder = new PhraseFinder<>();

    private Glossary(Collection<GlossaryTerm> terms) {
        Map<String, GlossaryTerm> sorted = new TreeMap<>();
        for (GlossaryTerm term : terms) {
            sorted.put(key(term), term);
        }
        this.terms = sorted;
        for (GlossaryTerm term : sorted.values()) {
            term.foundAs().forEach(words -> finder.add(words, term));
            term.exceptions().forEach(finder::except);
        }
    }

    /** The library's own glossary. */
    public static Glossary standard() {
        return OURS;
    }

    /**
     * Reads a council's glossary, which {@link #with} puts over the library's. The first line names the columns, with one tab
     * between: {@code term}, then, if wanted, {@code found as} (other words for it, with {@code ;} between) and {@code except}
     * (words in which it means something else), then the wordings, each headed by the column of a {@link Band}: {@code 5-7},
     * {@code 8-11}, {@code 12-17}. A hyphen says that the term should not be used there. A line that begins with {@code #} is a remark.
     *
     * @param name the file's name, for messages
     * @param text the whole file
     * @throws GlossaryException if it cannot be read
     */
    public static Glossary read(String name, String text) throws GlossaryException {
        return new Glossary(GlossaryFile.read(name, text));
    }

    /** This glossary with another over it: a term of the other replaces the one that is printed alike, whole. */
    public Glossary with(Glossary other) {
        Map<String, GlossaryTerm> both = new TreeMap<>(terms);
        both.putAll(other.terms);
        return new Glossary(both.values());
    }

    /** All terms, in the order of the alphabet. */
    public List<GlossaryTerm> terms() {
        return List.copyOf(terms.values());
    }

    /** The terms that these texts use, each once, in the order of the alphabet: what "Big words" explains. */
    public List<GlossaryTerm> in(Collection<String> texts) {
        Set<GlossaryTerm> found = new LinkedHashSet<>();
        for (String text : texts) {
            for (Sentence sentence : Prose.sentences(text)) {
                hits(sentence).forEach(hit -> found.add(hit.meaning()));
            }
        }
        List<GlossaryTerm> sorted = new ArrayList<>(terms.values());
        sorted.removeIf(term -> !found.contains(term));
        return List.copyOf(sorted);
    }

    /** The terms of {@link #in} that are worded for a band. */
    public List<GlossaryTerm> in(Collection<String> texts, Band band) {
        return in(texts).stream().filter(term -> term.wording(band).isPresent()).toList();
    }

    List<PhraseFinder.Hit<GlossaryTerm>> hits(Sentence sentence) {
        return finder.in(sentence);
    }

    private static String key(GlossaryTerm term) {
        return term.term().toLowerCase(Locale.ROOT);
    }

    private static Glossary ours() {
        String lines = String.join(
                "\n", WordList.beside(Glossary.class, "glossary.tsv").entries());
        try {
            return read("glossary.tsv", lines);
        } catch (GlossaryException e) {
            throw new IllegalStateException("The library's own glossary cannot be read", e);
        }
    }
}
