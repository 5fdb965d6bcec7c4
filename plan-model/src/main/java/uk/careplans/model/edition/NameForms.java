package uk.careplans.model.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.careplans.model.FieldPath;
import uk.careplans.model.edition.Term.Manner;
import uk.careplans.model.edition.Withheld.Kind;

/** How people write somebody's name: whole, last name first, with an initial, and each part that tells who it is. */
final class NameForms {

    private static final int LONGEST_NAME = 6;
    private static final int SHORT = 3;

    private final FieldPath path;
    private final boolean isShown;
    private final List<Term> terms = new ArrayList<>();

    private NameForms(FieldPath path, boolean isShown) {
        this.path = path;
        this.isShown = isShown;
    }

    /** The forms of a name that is withheld; none of words that stand where a name should be. */
    static List<Term> withheld(String name, FieldPath path) {
        return new NameForms(path, false).of(name);
    }

    /** The forms of a name that the reader is shown: also its parts that are common words. */
    static List<Term> shown(String name, FieldPath path) {
        return new NameForms(path, true).of(name);
    }

    private List<Term> of(String name) {
        List<String> words = words(name);
        if (words.stream().noneMatch(CommonWords::isSomebody)) {
            Stream.of(words, words.stream().map(NameForms::transliterated).toList())
                    .distinct()
                    .forEach(this::addName);
        }
        return terms;
    }

    private static List<String> words(String name) {
        List<String> words = CommonWords.in(name);
        int start = 0;
        while (start < words.size() - 1 && CommonWords.isTitle(words.get(start))) {
            start++;
        }
        return words.subList(start, words.size());
    }

    /** As names are typed without a keyboard for them: {@code Mueller}, {@code Soeren}. */
    private static String transliterated(String word) {
        return word.replace("\u00E4", "ae")
                .replace("\u00F6", "oe")
                .replace("\u00FC", "ue")
                .replace("\u00C4", "Ae")
                .replace("\u00D6", "Oe")
                .replace("\u00DC", "Ue")
                .replace("\u00F8", "oe")
                .replace("\u00D8", "Oe")
                .replace("\u00E5", "aa")
                .replace("\u00C5", "Aa");
    }

    private void addName(List<String> words) {
        boolean isName = words.size() <= LONGEST_NAME
                && words.stream().noneMatch(word -> word.chars().anyMatch(Character::isDigit));
        if (isName && words.size() > 1) {
            addWhole(words);
        }
        List<String> parts = words.stream()
                .flatMap(word -> Stream.concat(Stream.of(word), Arrays.stream(word.split("[-\u2010\u2011]", -1))))
                .filter(part -> !part.isEmpty() && !CommonWords.isParticle(part))
                .distinct()
                .toList();
        parts.forEach(this::addPart);
    }

    /** Two words of the language make a name only if they are written large: "will hope" is none. */
    private void addWhole(List<String> words) {
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        boolean isOfCommonWords = words.stream().allMatch(CommonWords::isCommon);
        Manner manner = isOfCommonWords ? Manner.CAPITALISED : Manner.NAME;
        add(String.join(" ", words), manner);
        add(last + " " + String.join(" ", words.subList(0, words.size() - 1)), manner);
        add(first + " " + last, manner);
        add(last + " " + first, manner);
        String initial = Character.toString(first.codePointAt(0));
        if (CommonWords.isCommon(last) && !initial.equals("A") && !initial.equals("I")) {
            add(initial + " " + last, Manner.CAPITALISED);
        }
    }

    /** A part that is a common or a short word is looked for with a title only. */
    private void addPart(String part) {
        int length = Letters.of(part).length();
        if (isShown) {
            add(part, Manner.NAME);
        } else if (CommonWords.isCommon(part) || length < SHORT) {
            CommonWords.titles().forEach(title -> add(title + " " + part, Manner.NAME));
        } else {
            add(part, length == SHORT ? Manner.CAPITALISED : Manner.NAME);
        }
    }

    private void add(String words, Manner manner) {
        terms.add(Term.of(words, manner, Kind.NAME, path));
    }
}
