package uk.careplans.model.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.careplans.model.FieldPath;
import uk.careplans.model.edition.Term.Manner;
import uk.careplans.model.edition.Withheld.Kind;

/** How people write an address: the street with and without the number of the house, the name of the house, the village, the postcode. */
final class AddressForms {

    private static final Pattern HOUSE_AND_STREET = Pattern.compile(
            "(?:(?:flat|unit|apartment|apt|room)\\s+\\w+\\s+)?(\\d+\\s?[a-z]?(?:[-\u2013/]\\d+[a-z]?)?)\\s+(\\p{L}.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_A_NAME = Pattern.compile("(?:c/o\\s+)?(?:the\\s+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PART_OF_HOUSE =
            Pattern.compile("(?:flat|unit|apartment|apt|room|floor|block)\\s+\\w+", Pattern.CASE_INSENSITIVE);
    private static final int LONG = 6;
    private static final int SHORTEST_POSTCODE = 5;
    private static final int SHORTEST_STREET = 4;
    private static final int SHORTEST_OUTWARD = 4;
    private static final int INWARD = 3;

    private final FieldPath path;
    private final List<Term> terms = new ArrayList<>();

    AddressForms(FieldPath path) {
        this.path = path;
    }

    /** What was added. */
    List<Term> terms() {
        return terms;
    }

    /** Adds the lines above the postcode: where the house is, and below it the village and the town. */
    void addLines(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            for (String segment : lines.get(i).split(",", -1)) {
                String words = withoutBeginning(segment.strip());
                if (!words.isEmpty() && !PART_OF_HOUSE.matcher(words).matches()) {
                    addSegment(words, i == 0);
                }
            }
        }
    }

    private static String withoutBeginning(String segment) {
        Matcher beginning = BEFORE_A_NAME.matcher(segment);
        return beginning.lookingAt() ? segment.substring(beginning.end()) : segment;
    }

    private void addSegment(String segment, boolean isOfHouse) {
        Matcher house = HOUSE_AND_STREET.matcher(segment);
        List<String> words = CommonWords.in(segment);
        if (house.matches()) {
            add(house.group(1) + " " + house.group(2), Manner.WORDS, Kind.STREET);
            addWithoutEnding(house.group(1), CommonWords.in(house.group(2)));
            addStreet(house.group(2));
        } else if (words.size() > 1 && CommonWords.isStreetEnding(words.get(words.size() - 1))) {
            addStreet(segment);
        } else if (isTelling(words, isOfHouse)) {
            add(segment, words.size() == 1 ? Manner.CAPITALISED : Manner.WORDS, isOfHouse ? Kind.ADDRESS : Kind.PLACE);
        }
    }

    /** "At 14 Larch". */
    private void addWithoutEnding(String house, List<String> street) {
        boolean hasEnding = street.size() > 1 && CommonWords.isStreetEnding(street.get(street.size() - 1));
        String name = String.join(" ", street.subList(0, street.size() - 1));
        boolean isCommon = CommonWords.isCommon(name) || CommonWords.isCommonStreet(String.join(" ", street));
        if (hasEnding && !isCommon && Letters.of(name).length() >= SHORTEST_STREET) {
            add(house + " " + name, Manner.WORDS, Kind.STREET);
        }
    }

    /** Adds a street without the number of the house, unless every town has one of that name. */
    void addStreet(String street) {
        boolean isOneWord = CommonWords.in(street).size() == 1;
        boolean isCommon = CommonWords.isCommonStreet(street)
                || (isOneWord
                        && (CommonWords.isCommon(street) || Letters.of(street).length() < SHORTEST_STREET));
        if (!isCommon) {
            add(street, isOneWord ? Manner.CAPITALISED : Manner.WORDS, Kind.STREET);
        }
    }

    /** A long line, or a name of several words that is no big town; a line of one word is a town, unless it is the first line. */
    private static boolean isTelling(List<String> words, boolean isOfHouse) {
        String all = String.join(" ", words);
        if (words.size() >= LONG) {
            return true;
        }
        boolean isNamed = words.stream().skip(1).anyMatch(PlaceForms::isDistinctive)
                || (words.size() > 1 && PlaceForms.isDistinctive(words.get(0)) && !CommonWords.isCommon(words.get(0)))
                || (words.size() > 1 && words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0))));
        boolean isHouse = isOfHouse && words.size() == 1 && PlaceForms.isDistinctive(all) && !CommonWords.isCommon(all);
        return !CommonWords.isTown(all) && (isNamed || isHouse);
    }

    /** Adds a postcode, and its first half where that is not also a road, a vitamin or a bus. */
    void addPostcode(String postcode) {
        String plain = Letters.of(postcode).plain();
        if (plain.length() < SHORTEST_POSTCODE || plain.chars().noneMatch(Character::isDigit)) {
            return;
        }
        add(postcode, Manner.NUMBER, Kind.POSTCODE);
        if (plain.length() - INWARD >= SHORTEST_OUTWARD) {
            add(plain.substring(0, plain.length() - INWARD), Manner.OUTWARD, Kind.POSTCODE);
        }
    }

    private void add(String words, Manner manner, Kind kind) {
        terms.add(Term.of(words, manner, kind, path));
    }
}
