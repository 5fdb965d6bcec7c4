package uk.careplans.generator.merge;

import java.util.Map;
import uk.careplans.model.Answer;
import uk.careplans.model.Coded;

/**
 * The words that a council prints for what has no words of its own, and how it prints what can be printed in more than one way.
 * Immutable.
 *
 * @param notRecorded for an answer that nobody recorded
 * @param doesNotApply for a question that does not apply; <code>{why}</code> stands for the reason
 * @param withheld for an answer that this reader is not shown; the same for every answer, so that it tells nothing
 * @param yes for yes
 * @param no for no
 * @param and between the last two items of a list
 * @param codes other words for codes, by the name of the list and the code, like {@code LegalStatus.C1}
 * @param date how a date is printed where a form does not say how
 * @param person how a person is printed where a form does not say how
 * @param neverNamed what is printed of people instead of their names, by their role or relationship, like {@code foster carer}
 */
public record Wording(
        String notRecorded,
        String doesNotApply,
        String withheld,
        String yes,
        String no,
        String and,
        Map<String, String> codes,
        DateStyle date,
        PersonStyle person,
        Map<String, String> neverNamed) {

    /** How people are printed. */
    public enum PersonStyle {
        /** {@code Priya Shah}. */
        NAME,
        /** {@code Priya Shah, social worker}. */
        NAME_AND_ROLE,
        /** {@code Leila Haddad, mother}. */
        NAME_AND_RELATIONSHIP
    }

    /** Takes copies. */
    public Wording {
        codes = Map.copyOf(codes);
        neverNamed = Map.copyOf(neverNamed);
    }

    /** Plain words that suit most forms. */
    public static Wording standard() {
        return new Wording(
                "Not recorded",
                "Does not apply: {why}",
                "Not included in this copy",
                "Yes",
                "No",
                "and",
                Map.of(),
                DateStyle.standard(),
                PersonStyle.NAME,
                Map.of());
    }

    /** The words for an answer without a value. */
    String wordsFor(Answer<?> absent) {
        if (absent instanceof Answer.DoesNotApply<?> none) {
            return doesNotApply.replace("{why}", none.why());
        }
        return absent instanceof Answer.Withheld ? withheld : notRecorded;
    }

    /** The words for a code of a list. */
    String wordsFor(String list, Coded code) {
        return codes.getOrDefault(list + "." + code.code(), code.words());
    }

    String wordsFor(boolean answer) {
        return answer ? yes : no;
    }
}
