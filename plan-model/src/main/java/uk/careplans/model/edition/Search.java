package uk.careplans.model.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import uk.careplans.model.edition.Terms.Place;
import uk.careplans.model.edition.Withheld.Hit;
import uk.careplans.model.edition.Withheld.Kind;

/** Looks in texts for what is withheld, and leaves out what the reader is shown under the same words. Immutable. */
final class Search {

    /**
     * Something found.
     *
     * @param places the forms of it that stand in the text
     * @param names the names of other families
     */
    record Found(Hit hit, List<Term> places, List<OtherFamilies.Found> names) {}

    private final List<Term> withheld;
    private final Terms terms;
    private final Terms shown;
    private final Secrets secrets;
    private final OtherFamilies others;

    private Search(List<Term> withheld, Terms shown, Secrets secrets, OtherFamilies others) {
        this.withheld = withheld;
        this.terms = new Terms(withheld);
        this.shown = shown;
        this.secrets = secrets;
        this.others = others;
    }

    static Search of(Values values, Secrets secrets, OtherFamilies others) {
        return new Search(List.copyOf(values.withheld()), new Terms(values.shown()), secrets, others);
    }

    /** The same, but not for these forms and names. */
    Search without(Collection<Found> passed) {
        Set<Term> terms = new HashSet<>();
        List<OtherFamilies.Found> names = new ArrayList<>();
        passed.forEach(each -> {
            terms.addAll(each.places());
            names.addAll(each.names());
        });
        return passed.isEmpty()
                ? this
                : new Search(
                        withheld.stream().filter(term -> !terms.contains(term)).toList(),
                        shown,
                        secrets,
                        others.withoutFound(names));
    }

    /** What stands in a text, once for each kind and path, or name of another family. */
    List<Found> in(String text) {
        Letters letters = Letters.of(text);
        List<Found> found = new ArrayList<>(byPath(letters));
        Map<String, OtherFamilies.Found> names = new LinkedHashMap<>();
        others.in(letters).forEach(name -> names.putIfAbsent(name.hash(), name));
        names.values()
                .forEach(name -> found.add(new Found(
                        new Hit(Kind.OTHER_FAMILY, Optional.empty(), letters.at(name.at())),
                        List.of(),
                        List.of(name))));
        found.sort(Comparator.comparingInt(each -> each.hit().at()));
        return List.copyOf(found);
    }

    private Collection<Found> byPath(Letters letters) {
        List<Place> places = terms.in(letters);
        if (places.isEmpty()) {
            return List.of();
        }
        List<Place> known = shown.in(letters);
        Map<List<Object>, Found> found = new LinkedHashMap<>();
        places.stream()
                .filter(place -> known.stream().noneMatch(each -> isKnown(place, each)))
                .forEach(place -> {
                    Term term = place.term();
                    Hit hit = new Hit(term.kind(), Optional.of(term.path()), letters.at(place.from()));
                    found.computeIfAbsent(
                                    List.of(term.kind(), term.path()),
                                    key -> new Found(hit, new ArrayList<>(), List.of()))
                            .places()
                            .add(term);
                });
        return found.values();
    }

    /** What is shown tells nothing new; but a team or a venue is known by no more than may be part of such a name. */
    private boolean isKnown(Place place, Place known) {
        return place.isWithin(known)
                && switch (known.term().kind()) {
                    case PLACE -> mayNameAPlace(place.term());
                    case REFERENCE -> place.term().kind() == Kind.REFERENCE;
                    default -> true;
                };
    }

    /**
     * Centres are called after people and streets. A whole name, a house with its number, a postcode or a telephone number in such a field was
     * typed there to say just that; and so was the house or street of a confidential address. Its village was not.
     */
    private boolean mayNameAPlace(Term term) {
        return switch (term.kind()) {
            case PLACE -> true;
            case NAME -> !secrets.has(term.path()) && isOneWord(term.letters());
            case ADDRESS, STREET ->
                !secrets.has(term.path()) && term.letters().plain().chars().noneMatch(Character::isDigit);
            default -> false;
        };
    }

    private static boolean isOneWord(Letters letters) {
        return IntStream.range(1, letters.length()).noneMatch(letters::isGap);
    }
}
