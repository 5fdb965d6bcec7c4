package uk.careplans.model.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import uk.careplans.model.FieldPath;
import uk.careplans.model.check.words.Prose;
import uk.careplans.model.check.words.Sentence;
import uk.careplans.model.edition.Term.Manner;
import uk.careplans.model.edition.Withheld.Kind;

/** What of a withheld text can be found elsewhere: whole sentences, and in it numbers, addresses and streets that are in no field of their own. */
final class TextForms {

    private static final int SHORTEST_SENTENCE = 6;
    private static final Pattern POSTCODE = Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}\\b");
    private static final Pattern TELEPHONE = Pattern.compile("(?<![\\d/.])(?:\\+44|0)[\\d\\s()-]{8,}\\d");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern STREET =
            Pattern.compile("(\\d+[A-Za-z]?,?\\s)?((?:\\p{Lu}[\\p{L}'\u2019-]+\\s){1,3})(\\p{Lu}\\p{Ll}+)\\b");

    private TextForms() {}

    /** The sentences of a text, from six words on. */
    static List<Term> sentences(String text, FieldPath path) {
        List<Term> terms = new ArrayList<>();
        for (Sentence sentence : Prose.sentences(text)) {
            int words = sentence.words().size();
            if (words >= SHORTEST_SENTENCE) {
                String whole = text.substring(
                        sentence.words().get(0).start(),
                        sentence.words().get(words - 1).end());
                terms.add(Term.of(whole, Manner.WORDS, Kind.SENTENCE, path));
            }
        }
        return terms;
    }

    /** The numbers, addresses and streets in a text. */
    static List<Term> traces(String text, FieldPath path) {
        List<Term> terms = new ArrayList<>();
        AddressForms addresses = new AddressForms(path);
        POSTCODE.matcher(text).results().forEach(postcode -> addresses.addPostcode(postcode.group()));
        STREET.matcher(text).results().forEach(street -> {
            boolean isStreet = CommonWords.isCertainStreetEnding(street.group(3))
                    || (street.group(1) != null && CommonWords.isStreetEnding(street.group(3)));
            if (isStreet) {
                addresses.addLines(List.of(street.group().replace(",", "")));
            }
        });
        terms.addAll(addresses.terms());
        TELEPHONE.matcher(text).results().forEach(number -> terms.addAll(ContactForms.telephone(number.group(), path)));
        EMAIL.matcher(text).results().forEach(email -> terms.addAll(ContactForms.email(email.group(), path)));
        return terms;
    }
}
