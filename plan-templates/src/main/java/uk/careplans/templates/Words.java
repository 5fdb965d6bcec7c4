package uk.careplans.templates;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import uk.careplans.generator.merge.DateStyle;
import uk.careplans.generator.merge.Wording;
import uk.careplans.generator.merge.Wording.PersonStyle;

/**
 * The words of a pack: what it says of them itself, over what the pack says that it extends, over {@link Wording#standard()}.
 * Immutable.
 *
 * @param plain by their names in the manifest, like {@code notRecorded}
 * @param codes other words for codes, like {@code LegalStatus.C1}
 * @param neverNamed what is printed of people instead of their names, by role
 * @param own the pack's own words for {@code #words(key)}, by key
 */
record Words(
        Map<String, String> plain, Map<String, String> codes, Map<String, String> neverNamed, Map<String, String> own) {

    static final String NOT_RECORDED = "notRecorded";
    static final String DOES_NOT_APPLY = "doesNotApply";
    static final String WITHHELD = "withheld";
    static final String YES = "yes";
    static final String NO = "no";
    static final String AND = "and";
    static final String DATE = "date";
    static final String PERSON = "person";

    /** How people are printed, as the manifest calls it. */
    static final Map<String, PersonStyle> PERSON_STYLES = Map.of(
            "name", PersonStyle.NAME,
            "nameAndRole", PersonStyle.NAME_AND_ROLE,
            "nameAndRelationship", PersonStyle.NAME_AND_RELATIONSHIP);

    /** Takes copies. */
    Words {
        plain = Map.copyOf(plain);
        codes = Map.copyOf(codes);
        neverNamed = Map.copyOf(neverNamed);
        own = Map.copyOf(own);
    }

    /** No words of its own. */
    static Words none() {
        return new Words(Map.of(), Map.of(), Map.of(), Map.of());
    }

    /** These words, and those of another pack where there are none here. */
    Words over(Words other) {
        return new Words(
                over(Words::plain, other),
                over(Words::codes, other),
                over(Words::neverNamed, other),
                over(Words::own, other));
    }

    private Map<String, String> over(Function<Words, Map<String, String>> part, Words other) {
        Map<String, String> both = new LinkedHashMap<>(part.apply(other));
        both.putAll(part.apply(this));
        return Collections.unmodifiableMap(both);
    }

    /** The same words, with nobody whose name is not printed. */
    Words namingEverybody() {
        return new Words(plain, codes, Map.of(), own);
    }

    Wording toWording() {
        Wording standard = Wording.standard();
        return new Wording(
                plain.getOrDefault(NOT_RECORDED, standard.notRecorded()),
                plain.getOrDefault(DOES_NOT_APPLY, standard.doesNotApply()),
                plain.getOrDefault(WITHHELD, standard.withheld()),
                plain.getOrDefault(YES, standard.yes()),
                plain.getOrDefault(NO, standard.no()),
                plain.getOrDefault(AND, standard.and()),
                codes,
                plain.containsKey(DATE) ? DateStyle.of(plain.get(DATE)) : standard.date(),
                PERSON_STYLES.getOrDefault(plain.getOrDefault(PERSON, ""), standard.person()),
                neverNamed);
    }
}
