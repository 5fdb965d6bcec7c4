package uk.careplans.model.edition;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import uk.careplans.model.Address;
import uk.careplans.model.ContactDetail;
import uk.careplans.model.Telephone;

/** What makes two ways to reach somebody the same, however they are typed. */
final class ContactKeys {

    private static final Pattern NUMBER = Pattern.compile("\\+?\\(?\\d[\\d\\s().\u2010-\u2013-]{4,}\\d");

    private ContactKeys() {}

    /** Two details that share one of these lead to the same place or person; none where nothing is recorded. */
    static Set<String> of(ContactDetail detail) {
        List<String> lines = detail.printedLines();
        Set<String> keys = new HashSet<>();
        if (detail instanceof Address address) {
            address.postcode().value().ifPresent(postcode -> keys.add(plain(postcode)));
            address.addressLines().value().ifPresent(each -> keys.add(plain(String.join(" ", each))));
        } else {
            lines.forEach(line -> keys.addAll(detail instanceof Telephone ? numbers(line) : List.of()));
            lines.stream().filter(line -> keys.isEmpty()).forEach(line -> keys.add(plain(line)));
        }
        keys.remove("");
        return keys;
    }

    /** The telephone numbers in a text, as they are dialled within the country, without the 0. */
    static List<String> numbers(String text) {
        return NUMBER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .results()
                .map(number -> plain(number.group())
                        .replaceFirst("^(?:00)?44(?=0?\\d{9})", "")
                        .replaceFirst("^0", ""))
                .toList();
    }

    private static String plain(String text) {
        return Letters.of(text).plain();
    }
}
