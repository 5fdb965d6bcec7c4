package uk.careplans.model.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Finding;
import uk.careplans.model.Plan;
import uk.careplans.model.field.Occurrence;

/**
 * What one edition withholds, ready to be found again in a text: the names, addresses, numbers, places and dates of birth that stand in
 * the plan where the reader may not see them, in the ways in which people write them. An edition withholds an answer for where it
 * stands; a carer's street typed into "family time" is shown with the family time, unless it is found here.
 *
 * <p>Compared are letters and digits: capitals, accents, punctuation, spaces, line breaks, invisible and full-width characters make no
 * difference. What the reader is shown elsewhere under the same words is not found. Immutable; safe to share between threads. It holds
 * what is withheld, so it is for the council's machine and for nobody else; {@code toString} tells none of it.
 */
public final class Withheld {

    /** What kind of thing was found. */
    public enum Kind {
        /** Somebody's name, or a part of it that tells who it is. */
        NAME,
        /** The first line of an address, if it is no street: the name of a house. */
        ADDRESS,
        /** A street, with or without the number of the house. */
        STREET,
        /** A postcode, or the first half of one. */
        POSTCODE,
        /** A telephone number. */
        TELEPHONE,
        /** An e-mail address. */
        EMAIL,
        /** A school, an agency, a venue, a village: where somebody can be met. */
        PLACE,
        /** A reference number. */
        REFERENCE,
        /** A date of birth. */
        DATE_OF_BIRTH,
        /** A whole sentence of a text. */
        SENTENCE,
        /** The name of somebody who belongs to another family's case. */
        OTHER_FAMILY
    }

    /**
     * Something withheld that was found in a text. It has no room for the value.
     *
     * @param kind what kind of thing
     * @param withheld where in the plan it is withheld; empty for {@link Kind#OTHER_FAMILY}, which is in no field of this plan
     * @param at where in the text it begins, in characters from 0
     */
    public record Hit(Kind kind, Optional<FieldPath> withheld, int at) {}

    private final Search document;
    private final List<Finding> leaks;

    private Withheld(Search document, List<Finding> leaks) {
        this.document = document;
        this.leaks = leaks;
    }

    /**
     * What an edition withholds.
     *
     * @param plan the whole plan, of which the edition was made
     * @param edition the edition
     * @param others names that belong to other families' cases; {@link OtherFamilies#none()} if the application gives none
     * @param on the day for which the edition was made
     */
    public static Withheld of(Plan plan, Edition edition, OtherFamilies others, LocalDate on) {
        List<Occurrence> whole = Occurrence.in(plan.record());
        List<Occurrence> shown = Occurrence.in(edition.plan().record());
        Secrets secrets = new Secrets(whole, edition);
        Search everything = Search.of(new Values(whole, shown), secrets, others.without(names(whole)));
        Leaks leaks = new Leaks(edition.reader(), Releases.of(plan, on), secrets);
        Passages.in(shown).forEach(passage -> leaks.add(passage.path(), everything.in(passage.text())));
        return new Withheld(everything.without(leaks.passed()), leaks.findings());
    }

    private static List<String> names(List<Occurrence> plan) {
        return plan.stream()
                .filter(here -> Tells.of(here.path().last()) == Tells.NAME)
                .flatMap(here -> Passages.of(here.answer()))
                .toList();
    }

    /**
     * What the edition shows and must not: each text that tells something withheld, with both places, in the plan's order. Empty: the
     * edition may go out. A text is left out if a release decision of the plan for this reader names that very text and says that it
     * tells that very thing; what is confidential, or withheld from this reader by name, no decision lets pass.
     */
    public List<Finding> leaks() {
        return leaks;
    }

    /**
     * What of it stands in a text, like that of the finished document: once for each place in the plan and kind, in the order of the
     * text. What a decision lets a shown text tell is not looked for, since the document holds that text.
     */
    public List<Hit> in(String text) {
        return document.in(text).stream().map(Search.Found::hit).toList();
    }

    @Override
    public String toString() {
        return "what is withheld";
    }
}
