package uk.careplans.model.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many terms, to be looked for in a text at once: each word of the text is looked up by its first letters. Immutable. */
final class Terms {

    /** What is dialled before a number without its 0: nothing, the 0, or the country. */
    private static final List<String> DIALLED_BEFORE = List.of("0", "44", "440", "0044", "00440");

    /**
     * A term in a text.
     *
     * @param from its first letter, of the text's letters
     * @param to the letter after its last
     */
    record Place(Term term, int from, int to) {
        boolean isWithin(Place other) {
            return other.from <= from && to <= other.to;
        }
    }

    private final Map<String, List<Term>> byBeginning = new HashMap<>();

    Terms(Collection<Term> terms) {
        terms.stream()
                .filter(term -> term.length() >= Term.SHORTEST)
                .forEach(term -> byBeginning
                        .computeIfAbsent(beginning(term.letters().plain(), 0), key -> new ArrayList<>())
                        .add(term));
    }

    private static String beginning(String plain, int from) {
        return plain.substring(from, from + Term.SHORTEST);
    }

    /** Where they stand in a text, in the order of the text. */
    List<Place> in(Letters text) {
        List<Place> found = new ArrayList<>();
        String plain = text.plain();
        for (int i = 0; i + Term.SHORTEST <= plain.length(); i++) {
            if (text.isEdge(i)) {
                addFrom(i, text, plain, false, found);
                if (Character.isDigit(plain.charAt(i))) {
                    addNumbers(i, text, plain, found);
                }
            }
        }
        return found;
    }

    private void addNumbers(int at, Letters text, String plain, List<Place> found) {
        for (String dialled : DIALLED_BEFORE) {
            int from = at + dialled.length();
            if (plain.startsWith(dialled, at) && from + Term.SHORTEST <= plain.length()) {
                addFrom(from, text, plain, true, found);
            }
        }
    }

    private void addFrom(int from, Letters text, String plain, boolean isTelephone, List<Place> found) {
        for (Term term : byBeginning.getOrDefault(beginning(plain, from), List.of())) {
            int to = !isTelephone || term.manner() == Term.Manner.TELEPHONE ? term.endIn(text, plain, from) : -1;
            if (to >= 0) {
                found.add(new Place(term, from, to));
            }
        }
    }
}
