package uk.careplans.model.edition;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.careplans.model.check.words.WordList;

/** Words that by themselves tell nobody who or where somebody is. They are compared by their {@linkplain Letters letters}. */
final class CommonWords {

    private static final Set<String> WORDS = letters("names-that-are-words", "common-capitalised", "institution-words");
    private static final Set<String> TOWNS = letters("towns");
    private static final Set<String> STREETS = letters("common-streets");
    private static final Set<String> STREET_ENDINGS = letters("street-endings");
    private static final Set<String> CERTAIN_STREET_ENDINGS = letters("streets-without-doubt");
    private static final Set<String> PLACE_ENDINGS = letters("place-endings");
    private static final Set<String> PARTICLES = letters("name-particles");
    private static final Set<String> SOMEBODY = letters("words-for-somebody");
    private static final List<String> TITLES = WordList.named("titles").entries();
    private static final Set<String> TITLE_LETTERS = letters("titles");

    private CommonWords() {}

    private static Set<String> letters(String... lists) {
        return Stream.of(lists)
                .flatMap(list -> WordList.named(list).entries().stream())
                .map(entry -> Letters.of(entry).plain())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words of a text, as they are written. */
    static List<String> in(String text) {
        return Arrays.stream(text.strip().split("[\\s,;:/()\"\u201C\u201D]+", -1))
                .filter(word -> !Letters.of(word).plain().isEmpty())
                .toList();
    }

    /** Whether a name is a word or a town as well, so that alone it is looked for nowhere. */
    static boolean isCommon(String word) {
        String plain = Letters.of(word).plain();
        return WORDS.contains(plain) || TOWNS.contains(plain);
    }

    static boolean isTown(String words) {
        return TOWNS.contains(Letters.of(words).plain());
    }

    /** Whether every town has such a street. */
    static boolean isCommonStreet(String street) {
        return STREETS.contains(Letters.of(street).plain());
    }

    static boolean isStreetEnding(String word) {
        return STREET_ENDINGS.contains(Letters.of(word).plain());
    }

    /** Whether a word ends the names of streets and nothing else. */
    static boolean isCertainStreetEnding(String word) {
        return CERTAIN_STREET_ENDINGS.contains(Letters.of(word).plain());
    }

    /** Whether a word says what kind of place something is, and not which. */
    static boolean isPlaceEnding(String word) {
        return PLACE_ENDINGS.contains(Letters.of(word).plain());
    }

    static boolean isTitle(String word) {
        return TITLE_LETTERS.contains(Letters.of(word).plain());
    }

    static List<String> titles() {
        return TITLES;
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(Letters.of(word).plain());
    }

    /** Whether a word stands where a name should be: "Local Authority Foster Carer". */
    static boolean isSomebody(String word) {
        return SOMEBODY.contains(Letters.of(word).plain());
    }
}
