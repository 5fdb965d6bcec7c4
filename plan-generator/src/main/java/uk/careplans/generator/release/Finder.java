package uk.careplans.generator.release;

import java.util.List;
import uk.careplans.model.edition.Withheld;

/** Asks of a text whether it tells what is withheld, on its lines and across them. Immutable. */
record Finder(Withheld withheld) {

    /** Parts a word from the next as a new line does, and yet may stand within one: who cut it there is not asked. */
    private static final char SEAM = '\u2060';

    /** What the text tells; lines may begin and end anywhere, also within a word. */
    List<Withheld.Hit> in(String text) {
        List<Withheld.Hit> hits = withheld.in(text);
        return hits.isEmpty() && text.indexOf('\n') >= 0 ? withheld.in(text.replace('\n', SEAM)) : hits;
    }

    /** Never tells what is withheld. */
    @Override
    public String toString() {
        return "finder";
    }
}
