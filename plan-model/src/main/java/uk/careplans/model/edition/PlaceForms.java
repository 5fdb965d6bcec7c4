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
    private final Set<String> shown;
    private final List<Term> terms = new ArrayList<>();

    private PlaceForms(FieldPath path, Set<String> shown) {
        this.path = path;
        this.shown = shown;
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
        boolean isNamed = words.size() <= LONGEST && words.stream().anyMatch(this::tells);
        if (isNamed && words.size() > 1) {
            add(String.join(" ", words), Manner.WORDS);
            addShort(words);
        } else if (isNamed && Letters.of(words.get(0)).length() >= SHORTEST_NAME) {
            add(words.get(0), Manner.CAPITALISED);
        }
    }

    private boolean tells(String word) {
        return isDistinctive(word) && !CommonWords.isCommon(word) && !isKnown(word);
    }

    private boolean isKnown(String words) {
        return shown.contains(Letters.of(words).plain());
    }

    private void addShort(List<String> words) {
        int end = words.size();
        while (end > 0 && CommonWords.isPlaceEnding(words.get(end - 1))) {
            end--;
        }
        List<String> name = words.subList(0, end);
        String text = String.join(" ", name);
        boolean isOfTown = CommonWords.isTown(text) || isKnown(text);
        if (end == words.size() || name.isEmpty() || Letters.of(text).length() < SHORTEST_NAME) {
            return;
        }
        boolean isSchool = words.stream()
                .anyMatch(word -> OF_SCHOOLS.contains(Letters.of(word).plain()));
        if (isSchool) {
            words.subList(end, words.size()).forEach(ending -> add(text + " " + ending, Manner.WORDS));
        }
        if (!isOfTown && name.size() > 1) {
            add(text, Manner.WORDS);
        } else if (!isOfTown && isSchool && !CommonWords.isCommon(text)) {
            add(text, Manner.CAPITALISED);
        }
    }

    private void add(String words, Manner manner) {
        terms.add(Term.of(words, manner, Kind.PLACE, path));
    }
}
