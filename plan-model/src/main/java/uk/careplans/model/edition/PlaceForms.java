package uk.careplans.model.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import uk.careplans.model.FieldPath;
import uk.careplans.model.edition.Term.Manner;
import uk.careplans.model.edition.Withheld.Kind;

/** How people write the name of a school, an agency or a venue: whole, and short, without the words that say what kind of place it is. */
final class PlaceForms {

    private static final Set<String> OF_SCHOOLS = Set.of("sch", "academy", "nursery", "college", "infant", "preschool");
    private static final int SHORTEST_NAME = 4;
    private static final int LONGEST = 8;

    private final FieldPath path;
    private final Set<String> towns;
    private final List<Term> terms = new ArrayList<>();

    private PlaceForms(FieldPath path, Set<String> towns) {
        this.path = path;
        this.towns = towns;
    }

    /**
     * The forms of what stands in a field that names a place.
     *
     * @param towns the letters of towns that are known from the plan: a school called after one of them is looked for with "school"
     */
    static List<Term> of(String text, FieldPath path, Set<String> towns) {
        PlaceForms forms = new PlaceForms(path, towns);
        Arrays.stream(text.split("[,;(]", -1)).map(CommonWords::in).forEach(forms::add);
        return forms.terms;
    }

    /** Whether a word is a name: written large, and not a word for a kind of place. */
    static boolean isDistinctive(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && !CommonWords.isPlaceEnding(word);
    }

    private void add(List<String> words) {
        boolean isNamed = words.size() <= LONGEST && words.stream().anyMatch(PlaceForms::isDistinctive);
        if (isNamed && words.size() > 1) {
            add(String.join(" ", words), Manner.WORDS);
            addShort(words);
        } else if (isNamed && isTelling(words.get(0))) {
            add(words.get(0), Manner.CAPITALISED);
        }
    }

    /** Whether one word names a place: no town, and no word of the language. */
    private boolean isTelling(String word) {
        return Letters.of(word).length() >= SHORTEST_NAME && !CommonWords.isCommon(word) && !isTown(word);
    }

    private boolean isTown(String words) {
        return CommonWords.isTown(words) || towns.contains(Letters.of(words).plain());
    }

    private void addShort(List<String> words) {
        int end = words.size();
        while (end > 0 && CommonWords.isPlaceEnding(words.get(end - 1))) {
            end--;
        }
        if (end == 0 || end == words.size()) {
            return;
        }
        String name = String.join(" ", words.subList(0, end));
        boolean isSchool = words.stream()
                .anyMatch(word -> OF_SCHOOLS.contains(Letters.of(word).plain()));
        if (isSchool) {
            words.subList(end, words.size()).forEach(ending -> add(name + " " + ending, Manner.WORDS));
        }
        if (end > 1 && !isTown(name)) {
            add(name, Manner.WORDS);
        } else if (isSchool && isTelling(name)) {
            add(name, Manner.CAPITALISED);
        }
    }

    private void add(String words, Manner manner) {
        terms.add(Term.of(words, manner, Kind.PLACE, path));
    }
}
