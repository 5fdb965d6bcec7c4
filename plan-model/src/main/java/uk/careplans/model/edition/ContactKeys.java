package uk.careplans.model.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.careplans.model.Address;
import uk.careplans.model.ContactDetail;

/** What makes two ways to reach somebody the same, however they are typed. */
final class ContactKeys {

    private ContactKeys() {}

    /** Two details that share one of these lead to the same place or person; none where nothing is recorded. */
    static Set<String> of(ContactDetail detail) {
        List<String> lines = detail.printedLines();
        Set<String> keys = new HashSet<>();
        if (detail instanceof Address address) {
            address.postcode().value().ifPresent(postcode -> keys.add(plain(postcode)));
            address.addressLines().value().ifPresent(each -> keys.add(plain(String.join("", each))));
        } else {
            lines.forEach(line -> keys.add(plain(line).replaceFirst("^44", "0")));
        }
        keys.remove("");
        return keys;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
