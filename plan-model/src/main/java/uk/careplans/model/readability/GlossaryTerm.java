package uk.careplans.model.readability;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A word of professionals, and what it means in words for each age. Immutable.
 *
 * @param term as it is printed: {@code Independent reviewing officer (IRO)}
 * @param foundAs the words by which a text uses it; never empty
 * @param exceptions words in which it means something else, like {@code in case}
 * @param wordings by column of the glossary ({@code 8-11}), what it means; a column is missing where the term should not be used
 */
public record GlossaryTerm(String term, List<String> foundAs, List<String> exceptions, Map<String, String> wordings) {

    /** Takes copies of the lists and the map. */
    public GlossaryTerm {
        foundAs = List.copyOf(foundAs);
        exceptions = List.copyOf(exceptions);
        wordings = Map.copyOf(wordings);
    }

    /**
     * The wording for a band as it is printed beside the term, in whole sentences: the glossary's "it is free; not from the council" is
     * two. Empty as {@link #wording} is.
     */
    public Optional<String> explanation(Band band) {
        return wording(band)
                .map(wording -> Arrays.stream(wording.split("; ", -1))
                        .map(part -> part.substring(0, 1).toUpperCase(Locale.UK) + part.substring(1) + ".")
                        .collect(Collectors.joining(" ")));
    }

    /** What it means, in words for a band; empty if the band has no wording, since such a text should not use the term. */
    public Optional<String> wording(Band band) {
        return band.glossary().map(wordings::get);
    }
}
